#include "ui/shell/rail.h"

#include "ui/shell/rail_button.h"
#include "ui/theme/theme.h"
#include "ui/widgets/safe_label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNarrowWidth = 60;
constexpr int kSide = 12;

Glyph glyphOf(PageId page)
{
    switch (page) {
    case PageId::Today: return Glyph::Today;
    case PageId::Inbox: return Glyph::Inbox;
    case PageId::Conversations: return Glyph::Conversations;
    case PageId::Subjects: return Glyph::Subjects;
    case PageId::Reports: return Glyph::Reports;
    case PageId::Training: return Glyph::Training;
    case PageId::Data: return Glyph::Data;
    }
    return Glyph::Today;
}

} // namespace

Rail::Rail(const QString &workspace, QWidget *parent)
    : QWidget(parent),
      m_layout(new QVBoxLayout(this)),
      m_name(new SafeLabel(TypeStep::BodyBold)),
      m_workspace(new SafeLabel(TypeStep::Caption, Ink::Soft))
{
    m_name->setWords(u"Attaché"_s);        // the product's name, the same in every language
    m_name->setFit(SafeLabel::Fit::Elide); // a Latin name begins at the leading edge of an Arabic window, too
    m_workspace->setFit(SafeLabel::Fit::Elide);
    m_workspace->setWords(workspace);
    m_layout->setContentsMargins(kSide, 20, kSide, kSide);
    m_layout->setSpacing(2);
    for (SafeLabel *label : {m_name, m_workspace}) {
        label->setContentsMargins(10, 0, 10, 0);
        m_layout->addWidget(label);
    }
    m_layout->addSpacing(kCardGap);
    m_layout->addStretch();
    setNarrow(false);
}

void Rail::addPage(PageId page, const QString &title)
{
    auto *button = new RailButton(glyphOf(page), title);
    button->setObjectName(QString(u"rail_" + pageName(page)));
    // No QButtonGroup: Tab would reach the current page alone.
    connect(button, &RailButton::clicked, this, [this, page] { emit pageChosen(page); });
    m_buttons << std::pair(page, button);
    if (page == PageId::Data) // what feeds the pages stands apart from what is read
        m_layout->insertSpacing(m_layout->count() - 1, kCardGap);
    m_layout->insertWidget(m_layout->count() - 1, button);
}

void Rail::setCurrent(PageId page)
{
    for (const auto &[id, button] : m_buttons)
        button->setChecked(id == page);
}

void Rail::setBadge(PageId page, const QString &number, const QString &meaning)
{
    for (const auto &[id, button] : m_buttons)
        if (id == page)
            button->setBadge(number, meaning);
}

void Rail::setNarrow(bool narrow)
{
    setFixedWidth(themeOf(*this).px(narrow ? kNarrowWidth : kRailWidth));
    m_name->setVisible(!narrow);
    m_workspace->setVisible(!narrow);
    for (const auto &[id, button] : m_buttons)
        button->setNarrow(narrow);
}

void Rail::paintEvent(QPaintEvent *)
{
    const Palette &colours = themeOf(*this).colours;
    QPainter painter(this);
    painter.fillRect(rect(), colours.card);
    painter.fillRect(QRect(isRightToLeft() ? 0 : width() - 1, 0, 1, height()), colours.line);
}

} // namespace attache
