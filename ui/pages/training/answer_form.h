#pragma once

#include "core/models/lesson_run.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace attache {

class SafeLabel;

// Where a trainee writes what they would do and what they expect, before anybody sees what happened.
class AnswerForm final : public QWidget {
    Q_OBJECT
public:
    explicit AnswerForm(LessonRun &run, QWidget *parent = nullptr);
    void takeFocus();
    void keep(); // what stands in the fields; nothing where nobody is named

private:
    void count();

    LessonRun &m_run;
    QLineEdit *m_trainee;
    QPlainTextEdit *m_would, *m_expects;
    SafeLabel *m_kept;
};

// The rubric of a decision point, one field for each line, for one trainee after the other.
class RubricForm final : public QWidget {
    Q_OBJECT
public:
    explicit RubricForm(LessonRun &run, QWidget *parent = nullptr);

private:
    void choose(int trainee);

    LessonRun &m_run;
    QComboBox *m_trainees;
    SafeLabel *m_would;
    SafeLabel *m_expects;
    QFormLayout *m_lines;
};

} // namespace attache
