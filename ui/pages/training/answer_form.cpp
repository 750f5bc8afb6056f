#include "ui/pages/training/answer_form.h"

#include "core/models/case_words.h"
#include "core/models/fill.h"
#include "ui/theme/theme.h"
#include "ui/widgets/safe_label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QVBoxLayout>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLines = 84, kLongestName = 60;

QPlainTextEdit *field(const QString &name, const QString &words)
{
    auto *edit = new QPlainTextEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(words);
    edit->setTabChangesFocus(true);
    edit->setMinimumHeight(kLines);
    return edit;
}

SafeLabel *above(const QString &words, QWidget *buddy)
{
    auto *label = new SafeLabel(TypeStep::Small, Ink::Soft);
    label->setWords(words);
    label->setBuddy(buddy);
    return label;
}

} // namespace

AnswerForm::AnswerForm(LessonRun &run, QWidget *parent)
    : QWidget(parent),
      m_run(run),
      m_trainee(new QLineEdit),
      m_would(field(u"would"_s, tr("What would you do?"))),
      m_expects(field(u"expects"_s, tr("What do you expect to happen?"))),
      m_kept(new SafeLabel(TypeStep::Small, Ink::Soft))
{
    m_trainee->setObjectName(u"trainee"_s);
    m_trainee->setAccessibleName(tr("Your name"));
    m_trainee->setMaxLength(kLongestName);
    m_kept->setObjectName(u"answersKept"_s);
    auto *keep = new QPushButton(tr("Keep this answer (Ctrl+Enter)"));
    keep->setObjectName(u"keepAnswer"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(above(tr("Your name"), m_trainee));
    column->addWidget(m_trainee);
    column->addWidget(above(tr("What would you do?"), m_would));
    column->addWidget(m_would);
    column->addWidget(above(tr("What do you expect to happen?"), m_expects));
    column->addWidget(m_expects);
    column->addWidget(keep, 0, Qt::AlignLeading);
    column->addWidget(m_kept);
    connect(keep, &QPushButton::clicked, this, &AnswerForm::keep);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &AnswerForm::keep);
    }
    count();
}

void AnswerForm::takeFocus() { m_trainee->setFocus(Qt::OtherFocusReason); }

void AnswerForm::keep()
{
    const QString trainee = m_trainee->text().trimmed();
    if (trainee.isEmpty())
        return m_kept->setWords(tr("Who are you? The result sheet needs a name."));
    m_run.answer(trainee.toStdString(), m_would->toPlainText().trimmed().toStdString(),
                 m_expects->toPlainText().trimmed().toStdString());
    m_trainee->clear();
    m_would->clear();
    m_expects->clear();
    m_trainee->setFocus(Qt::OtherFocusReason);
    count();
}

void AnswerForm::count()
{
    int kept = 0;
    for (const TraineeSheet &sheet : m_run.sheets())
        kept += m_run.answerOf(sheet.trainee) ? 1 : 0;
    m_kept->setWords(kept == 0 ? QString() : fill(tr("%1 answer(s) kept", nullptr, kept), {QString::number(kept)}));
}

RubricForm::RubricForm(LessonRun &run, QWidget *parent)
    : QWidget(parent),
      m_run(run),
      m_trainees(new QComboBox),
      m_would(new SafeLabel(TypeStep::Body)),
      m_expects(new SafeLabel(TypeStep::Body, Ink::Soft)),
      m_lines(new QFormLayout)
{
    m_trainees->setObjectName(u"whoseAnswer"_s);
    m_trainees->setAccessibleName(tr("Whose answer"));
    for (const TraineeSheet &sheet : run.sheets())
        if (run.answerOf(sheet.trainee))
            m_trainees->addItem(QString::fromStdString(sheet.trainee));
    m_lines->setRowWrapPolicy(QFormLayout::WrapLongRows);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (SafeLabel *label : {m_would, m_expects})
        label->setFit(SafeLabel::Fit::Wrap);
    column->addWidget(m_trainees);
    column->addWidget(m_would);
    column->addWidget(m_expects);
    column->addLayout(m_lines);
    connect(m_trainees, &QComboBox::currentIndexChanged, this, &RubricForm::choose);
    if (m_trainees->count() == 0)
        hide();
    choose(m_trainees->currentIndex());
}

void RubricForm::choose(int place)
{
    while (m_lines->rowCount() > 0)
        m_lines->removeRow(0);
    const std::string trainee = m_trainees->itemText(place).toStdString();
    const TraineeAnswer *answer = m_run.answerOf(trainee);
    if (!answer || !m_run.decision())
        return;
    m_would->setWords(fill(tr("Would do: %1"), {caseText(answer->would)}));
    m_expects->setWords(fill(tr("Expects: %1"), {caseText(answer->expects)}));
    const auto &rubric = m_run.decision()->rubric;
    for (int i = 0; i < int(rubric.size()); ++i) {
        const RubricLine &line = rubric[std::size_t(i)];
        auto *points = new QSpinBox;
        points->setObjectName(u"rubric_%1"_s.arg(i));
        points->setRange(0, line.points);
        points->setSuffix(fill(tr(" of %1"), {QString::number(line.points)}));
        points->setValue(std::size_t(i) < answer->given.size() ? answer->given[std::size_t(i)] : 0);
        points->setAccessibleName(caseText(line.criterion));
        auto *words = new SafeLabel(TypeStep::Small);
        words->setFit(SafeLabel::Fit::Wrap);
        words->setWords(caseText(line.criterion));
        m_lines->addRow(words, points);
        connect(points, &QSpinBox::valueChanged, this, [this, trainee, i](int value) { m_run.give(trainee, i, value); });
    }
}

} // namespace attache
