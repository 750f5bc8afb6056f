#pragma once

#include "core/models/lesson_run.h"

#include <QWidget>

class QVBoxLayout;

namespace attache {

class AnswerForm;
class FigureWords;

// What stands beside the posts of a lesson: the opening, the question, what happened, the end.
class LessonPanel final : public QWidget {
    Q_OBJECT
public:
    // `writing`: trainees write their answers, and the rubric is filled in.
    LessonPanel(LessonRun &run, const FigureWords &words, bool writing, QWidget *parent = nullptr);
    void showStep();
    bool isEmpty() const { return m_empty; }    // nothing beside the posts
    AnswerForm *form() const { return m_form; } // null where nothing is written

private:
    void clear();
    void add(const QString &words, int step, int ink);
    void addOpening();
    void addQuestion();
    void addReveal();
    void addEnding();

    LessonRun &m_run;
    const FigureWords &m_words;
    bool m_writing;
    bool m_empty = true;
    QVBoxLayout *m_column;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_lines = nullptr;
    AnswerForm *m_form = nullptr;
};

} // namespace attache
