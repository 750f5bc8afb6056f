#include "ui/theme/attache_style.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/paint_buttons.h"
#include "ui/theme/paint_fields.h"
#include "ui/theme/paint_lists.h"
#include "ui/theme/paint_menus.h"
#include "ui/theme/paint_scroll_bars.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFieldInset = 7; // of text from the edge of its field
constexpr int kTextMargin = 8; // of a text area

template <class Option>
const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

bool isPopup(const QWidget *widget) { return widget && widget->windowFlags().testFlag(Qt::Popup); }

} // namespace

AttacheStyle::AttacheStyle(const Theme &theme) : QProxyStyle(QStyleFactory::create(u"Fusion"_s)), m_theme(theme) {}

void AttacheStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect: return paintFocusRing(*painter, option->rect, m_theme, m_theme.px(4));
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return paintCheckBox(*painter, *option, m_theme);
    case PE_IndicatorRadioButton: return paintRadio(*painter, *option, m_theme);
    case PE_PanelButtonTool: return paintToolButtonFace(*painter, *option, m_theme);
    case PE_PanelTipLabel:
    case PE_PanelMenu:
    case PE_FrameMenu: return paintPopupGround(*painter, option->rect, m_theme);
    case PE_PanelLineEdit: {
        const auto *frame = as<QStyleOptionFrame>(option);
        if (frame && frame->lineWidth > 0)
            paintFieldFace(*painter, *option, m_theme);
        return;
    }
    case PE_FrameLineEdit: return;
    case PE_Frame:
        if (isPopup(widget))
            return paintPopupGround(*painter, option->rect, m_theme);
        return paintFieldFace(*painter, *option, m_theme);
    case PE_PanelItemViewRow: return;
    case PE_PanelItemViewItem:
        if (const auto *item = as<QStyleOptionViewItem>(option))
            paintRowGround(*painter, *item, m_theme);
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto *head = as<QStyleOptionHeader>(option))
            paintSortArrow(*painter, *head, head->rect, m_theme);
        return;
    case PE_PanelScrollAreaCorner: painter->fillRect(option->rect, m_theme.colours.card); return;
    case PE_FrameTabBarBase: {
        const QRect r = option->rect;
        return painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), m_theme.colours.line);
    }
    case PE_FrameStatusBarItem:
    case PE_FrameTabWidget: return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void AttacheStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = as<QStyleOptionButton>(option);
    if (element == CE_PushButtonBevel && button)
        return paintButtonFace(*painter, *button, m_theme);
    if (element == CE_PushButtonLabel && button) {
        const QStyleOptionButton inked = withButtonInk(*button, m_theme);
        return QProxyStyle::drawControl(element, &inked, painter, widget);
    }
    if (element == CE_PushButton && button) { // the ring is part of the face
        proxy()->drawControl(CE_PushButtonBevel, option, painter, widget);
        return proxy()->drawControl(CE_PushButtonLabel, option, painter, widget);
    }
    if (const auto *item = as<QStyleOptionMenuItem>(option); element == CE_MenuItem && item)
        return paintMenuItem(*painter, *item, m_theme);
    if (element == CE_MenuEmptyArea || element == CE_MenuBarEmptyArea)
        return;
    if (const auto *head = as<QStyleOptionHeader>(option); head && element == CE_Header) {
        paintHeadGround(*painter, *head, m_theme);
        QStyleOptionHeader words = *head;
        words.rect = headPart(*head, false, m_theme);
        proxy()->drawControl(CE_HeaderLabel, &words, painter, widget);
        return paintSortArrow(*painter, *head, headPart(*head, true, m_theme), m_theme);
    }
    if (const auto *head = as<QStyleOptionHeader>(option); head && element == CE_HeaderSection)
        return paintHeadGround(*painter, *head, m_theme);
    if (element == CE_HeaderEmptyArea)
        return painter->fillRect(option->rect, m_theme.colours.card);
    if (const auto *bar = as<QStyleOptionProgressBar>(option); bar && element == CE_ProgressBar)
        return paintProgress(*painter, *bar, m_theme);
    if (const auto *tab = as<QStyleOptionTab>(option); tab && element == CE_TabBarTabShape)
        return paintTab(*painter, *tab, m_theme);
    if (element == CE_Splitter)
        return paintSplitter(*painter, *option, m_theme);
    QProxyStyle::drawControl(element, option, painter, widget);
}

void AttacheStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    const auto part = [&](SubControl which) { return proxy()->subControlRect(control, option, which, widget); };
    if (const auto *bar = as<QStyleOptionSlider>(option); bar && control == CC_ScrollBar)
        return paintScrollBar(*painter, *bar, m_theme);
    if (const auto *combo = as<QStyleOptionComboBox>(option); combo && control == CC_ComboBox)
        return paintComboBox(*painter, *combo, part(SC_ComboBoxArrow), m_theme);
    if (const auto *spin = as<QStyleOptionSpinBox>(option); spin && control == CC_SpinBox)
        return paintSpinBox(*painter, *spin, part(SC_SpinBoxUp), part(SC_SpinBoxDown), m_theme);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect AttacheStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                   const QWidget *widget) const
{
    if (const auto *bar = as<QStyleOptionSlider>(option); bar && control == CC_ScrollBar)
        return visualRect(bar->direction, bar->rect, scrollBarPart(*bar, part, m_theme));
    const QRect area = QProxyStyle::subControlRect(control, option, part, widget);
    const bool text =
        (control == CC_ComboBox && part == SC_ComboBoxEditField) || (control == CC_SpinBox && part == SC_SpinBoxEditField);
    return text ? area.adjusted(m_theme.px(kFieldInset), 0, -m_theme.px(kFieldInset) / 2, 0) : area;
}

QRect AttacheStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect area = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = as<QStyleOptionFrame>(option);
    const bool field = element == SE_LineEditContents && frame && frame->lineWidth > 0;
    return field ? area.adjusted(m_theme.px(kFieldInset), 0, -m_theme.px(kFieldInset), 0) : area;
}

QSize AttacheStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    QSize found = QProxyStyle::sizeFromContents(type, option, size, widget);
    const auto atLeast = [&](int height) { return QSize(found.width(), std::max(found.height(), m_theme.px(height))); };
    switch (type) {
    case CT_PushButton: {
        const QSize padded(size.width() + m_theme.px(26), std::max(size.height() + m_theme.px(8), m_theme.px(kControlHeight)));
        return QSize(std::max(padded.width(), m_theme.px(kControlHeight)), padded.height());
    }
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
    case CT_ToolButton:
    case CT_HeaderSection:
    case CT_ItemViewItem: return atLeast(kControlHeight);
    case CT_CheckBox:
    case CT_RadioButton: return atLeast(28);
    case CT_TabBarTab: return atLeast(36);
    case CT_MenuItem: {
        const auto *item = as<QStyleOptionMenuItem>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return QSize(size.width(), m_theme.px(9));
        const int shortcut = item && item->text.contains(u'\t') ? item->reservedShortcutWidth + m_theme.px(24) : 0;
        return QSize(size.width() + menuTextInset(m_theme) + m_theme.px(28) + shortcut, m_theme.px(kControlHeight));
    }
    default: return found;
    }
}

int AttacheStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth: return isTextArea(widget) ? kFocusWidth + 1 : 1; // room for the ring and the round corners
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return m_theme.px(18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return m_theme.px(8);
    case PM_ScrollBarExtent: return m_theme.px(12);
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_ScrollView_ScrollBarOverlap: return 0;
    case PM_SplitterWidth: return m_theme.px(9);
    case PM_HeaderMargin: return m_theme.px(8);
    case PM_HeaderMarkSize: return m_theme.px(12);
    case PM_FocusFrameHMargin: return m_theme.px(7); // inset of text in lists
    case PM_MenuPanelWidth: return 1;
    case PM_MenuVMargin: return m_theme.px(4);
    case PM_MenuHMargin: return 0;
    case PM_ToolTipLabelFrameWidth: return m_theme.px(6);
    case PM_ButtonIconSize:
    case PM_SmallIconSize: return m_theme.px(18);
    case PM_TabBarTabHSpace: return m_theme.px(24);
    case PM_TabBarBaseOverlap: return 0;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int AttacheStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_Table_GridLineColor: return int(m_theme.colours.line.rgb());
    case SH_Widget_Animation_Duration:
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ItemView_ShowDecorationSelected: return hint == SH_ItemView_ShowDecorationSelected;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QPalette AttacheStyle::standardPalette() const { return widgetPalette(m_theme.colours); }

void AttacheStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    const bool answersPointer = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QAbstractScrollArea *>(widget);
    if (answersPointer)
        widget->setAttribute(Qt::WA_Hover);
    if (auto *list = qobject_cast<QAbstractItemView *>(widget))
        list->viewport()->setAttribute(Qt::WA_Hover);
    if (auto *text = qobject_cast<QPlainTextEdit *>(widget))
        text->document()->setDocumentMargin(m_theme.px(kTextMargin));
}

} // namespace attache
