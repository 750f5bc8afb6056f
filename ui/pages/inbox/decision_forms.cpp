#include "ui/pages/inbox/decision_forms.h"

#include "core/models/fill.h"
#include "ui/dialogs/local_dates.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::days kLookAgain{30};
constexpr int kWordsHeight = 96;
constexpr int kLongestName = 60;

QDateEdit *dateField(LocalDay day, const QString &name)
{
    auto *field = new QDateEdit(toQDate(day));
    field->setObjectName(name);
    field->setCalendarPopup(true);
    field->setDisplayFormat(u"d MMM yyyy"_s);
    return field;
}

// Its noon; the whole local day counts.
Instant dayIn(const QDateEdit &field, const Zone &zone) { return zone.at(fromQDate(field.date()), 12 * 60, Zone::Fold::First); }

// What opens a panel gives its cross the focus; the field comes after that.
void focusLater(QWidget *field)
{
    QMetaObject::invokeMethod(
        field, [field] { field->setFocus(Qt::OtherFocusReason); }, Qt::QueuedConnection);
}

} // namespace

void DecisionForm::showEvent(QShowEvent *event)
{
    FormPanel::showEvent(event);
    if (m_first)
        focusLater(m_first);
}

void DecisionForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) // whoever wants it for a new line has taken it
        emit submitted();
    else
        FormPanel::keyPressEvent(event);
}

LeaveForm::LeaveForm(LocalDay today, const Zone &zone, const QString &decider, QWidget *parent)
    : DecisionForm(fill(tr("It leaves the queue and the rates, and is printed beside them. Decided by %1."), {decider}),
                   tr("Leave unanswered"), parent),
      m_zone(zone),
      m_reason(new QComboBox),
      m_review(dateField(today + kLookAgain, u"review"_s))
{
    m_reason->setObjectName(u"reason"_s);
    m_reason->setEditable(true);
    m_reason->addItems({tr("answered by mail"), tr("insult, asks nothing"), tr("outside our remit"), tr("under legal review")});
    m_reason->setCurrentIndex(-1);
    m_reason->setEditText({});
    addField(tr("Reason"), m_reason);
    addField(tr("Look again on"), m_review);
    startIn(m_reason);
}

std::optional<Decision> LeaveForm::decision() const
{
    Decision decision;
    decision.kind = DecisionKind::LeftOnPurpose;
    decision.reason = m_reason->currentText().trimmed().toStdString();
    decision.reviewAt = dayIn(*m_review, m_zone);
    return decision.reason.empty() ? std::nullopt : std::optional(decision);
}

PromiseForm::PromiseForm(const QString &words, LocalDay due, const Zone &zone, QWidget *parent)
    : DecisionForm(tr("It stands among the promises until our next post to the same person keeps it."), tr("Put it down"),
                   parent),
      m_zone(zone),
      m_words(new QLineEdit(words)),
      m_due(dateField(due, u"due"_s))
{
    m_words->setObjectName(u"promised"_s);
    addField(tr("What was promised"), m_words);
    addField(tr("By when"), m_due);
    startIn(words.isEmpty() ? static_cast<QWidget *>(m_words) : m_due);
}

std::optional<Decision> PromiseForm::decision() const
{
    Decision decision;
    decision.kind = DecisionKind::Promise;
    decision.value = m_words->text().trimmed().toStdString();
    decision.reviewAt = dayIn(*m_due, m_zone);
    return decision.value.empty() ? std::nullopt : std::optional(decision);
}

WordsForm::WordsForm(DecisionKind kind, const QString &explanation, const QString &field, QWidget *parent)
    : DecisionForm(explanation, tr("Keep it"), parent),
      m_kind(kind),
      m_words(new QPlainTextEdit)
{
    m_words->setObjectName(u"words"_s);
    m_words->setTabChangesFocus(true);
    m_words->setMinimumHeight(themeOf(*this).px(kWordsHeight));
    addField(field, m_words);
    startIn(m_words);
}

std::optional<Decision> WordsForm::decision() const
{
    Decision decision;
    decision.kind = m_kind;
    decision.value = m_words->toPlainText().trimmed().toStdString();
    return decision.value.empty() ? std::nullopt : std::optional(decision);
}

GiveForm::GiveForm(const QStringList &officers, const QString &current, QWidget *parent)
    : DecisionForm(tr("It stays in the queue; whoever it is given to can filter for it."), tr("Give"), parent),
      m_officer(new QComboBox)
{
    m_officer->setObjectName(u"assignee"_s);
    for (const QString &officer : officers)
        m_officer->addItem(officer, officer);
    m_officer->addItem(tr("nobody"), QString());
    m_officer->setCurrentIndex(std::max(0, m_officer->findData(current)));
    addField(tr("Given to"), m_officer);
    startIn(m_officer);
}

std::optional<Decision> GiveForm::decision() const
{
    Decision decision;
    decision.kind = DecisionKind::GivenTo;
    decision.value = m_officer->currentData().toString().toStdString();
    return decision;
}

OfficerForm::OfficerForm(QWidget *parent)
    : FormPanel(tr("Your name stands on every decision that you take here. It is asked once and kept on this computer."),
                tr("Go on"), parent),
      m_name(new QLineEdit)
{
    m_name->setObjectName(u"officerName"_s);
    m_name->setMaxLength(kLongestName);
    addField(tr("Your name"), m_name);
    connect(m_name, &QLineEdit::returnPressed, this, &FormPanel::submitted);
}

QString OfficerForm::name() const { return m_name->text().trimmed(); }

void OfficerForm::showEvent(QShowEvent *event)
{
    FormPanel::showEvent(event);
    focusLater(m_name);
}

} // namespace attache
