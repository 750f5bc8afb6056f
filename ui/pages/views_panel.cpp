#include "ui/pages/views_panel.h"

#include "core/models/display_text.h"
#include "core/models/fill.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/safe_label.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestName = 60, kListHeight = 240;

QPushButton *button(const QString &words, const QString &name)
{
    auto *made = new QPushButton(words);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

} // namespace

ViewsPanel::ViewsPanel(const QString &here, bool readOnly, QWidget *parent)
    : QWidget(parent),
      m_name(new QLineEdit),
      m_list(new QListWidget),
      m_save(button(tr("Save this view"), u"saveView"_s)),
      m_open(button(tr("Open"), u"openView"_s)),
      m_rename(button(tr("Rename"), u"renameView"_s)),
      m_remove(button(tr("Remove"), u"removeView"_s)),
      m_undo(button(tr("Undo"), u"undoView"_s)),
      m_complaint(new SafeLabel(TypeStep::Small, Ink::Waiting)),
      m_notice(new SafeLabel(TypeStep::Caption, Ink::Soft)),
      m_readOnly(readOnly)
{
    m_name->setObjectName(u"viewName"_s);
    m_name->setAccessibleName(tr("Name of the view"));
    m_name->setPlaceholderText(tr("Name of the view"));
    m_name->setMaxLength(kLongestName);
    m_list->setObjectName(u"viewList"_s);
    m_list->setAccessibleName(tr("Saved views"));
    m_list->setMinimumHeight(themeOf(*this).px(kListHeight));
    m_list->installEventFilter(this);
    layOut(here);
    connect(m_save, &QPushButton::clicked, this, [this] { emit saveWanted(typed()); });
    connect(m_name, &QLineEdit::returnPressed, this, [this] { emit saveWanted(typed()); });
    connect(m_open, &QPushButton::clicked, this, [this] { emit openWanted(chosen()); });
    connect(m_list, &QListWidget::itemActivated, this, [this] { emit openWanted(chosen()); });
    connect(m_rename, &QPushButton::clicked, this, [this] { emit renameWanted(chosen(), typed()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removeWanted(chosen()); });
    connect(m_undo, &QPushButton::clicked, this, &ViewsPanel::undoWanted);
}

void ViewsPanel::layOut(const QString &here)
{
    auto *words = new SafeLabel(TypeStep::Small, Ink::Soft);
    words->setFit(SafeLabel::Fit::Wrap);
    words->setWords(fill(tr("A view keeps the page, its scope and its filters. Now shown: %1"), {here}));
    m_complaint->setFit(SafeLabel::Fit::Wrap);
    m_complaint->setObjectName(u"complaint"_s);
    m_complaint->hide();
    m_notice->setFit(SafeLabel::Fit::Wrap);
    m_notice->hide();
    m_save->setDefault(true);
    auto *naming = new QWidget;
    auto *first = new FlowLayout(naming, kGrid);
    first->addWidget(m_save);
    first->addWidget(m_rename);
    auto *acting = new QWidget;
    auto *second = new FlowLayout(acting, kGrid);
    for (QPushButton *one : {m_open, m_remove, m_undo})
        second->addWidget(one);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid + 4);
    for (QWidget *part :
         {static_cast<QWidget *>(words), static_cast<QWidget *>(m_name), naming, static_cast<QWidget *>(m_complaint),
          static_cast<QWidget *>(m_list), acting, static_cast<QWidget *>(m_notice)})
        column->addWidget(part);
    column->addStretch();
}

void ViewsPanel::setViews(const QList<Line> &views, const QString &notice)
{
    const QString before = chosen();
    m_list->clear();
    for (const Line &view : views) {
        //: a saved view: its name, then its page
        auto *item = new QListWidgetItem(fill(tr("%1 · %2"), {oneLine(view.name.toStdString()), view.page}), m_list);
        item->setData(Qt::UserRole, view.name);
        if (view.name == before)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    const bool any = m_list->count() > 0;
    m_open->setEnabled(any);
    m_save->setEnabled(!m_readOnly);
    m_undo->setEnabled(!m_readOnly);
    m_rename->setEnabled(any && !m_readOnly);
    m_remove->setEnabled(any && !m_readOnly);
    m_notice->setWords(notice);
    m_notice->setVisible(!notice.isEmpty());
}

void ViewsPanel::complain(const QString &sentence)
{
    m_complaint->setWords(sentence);
    m_complaint->setVisible(!sentence.isEmpty());
}

// What opens a panel gives its cross the focus; this comes after that.
void ViewsPanel::startNaming()
{
    QMetaObject::invokeMethod(
        this, [this] { m_name->setFocus(Qt::OtherFocusReason); }, Qt::QueuedConnection);
}

QString ViewsPanel::typed() const { return m_name->text().trimmed(); }

QString ViewsPanel::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

bool ViewsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && !m_readOnly && !chosen().isEmpty()
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Delete)) {
        emit removeWanted(chosen());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace attache
