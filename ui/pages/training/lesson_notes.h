#pragma once

#include "core/models/lesson_run.h"

#include <QWidget>

class QVBoxLayout;

namespace attache {

class FigureWords;

// What the trainer alone sees, on the other display: notes, what comes next, the rubric, and what can be searched.
class LessonNotes final : public QWidget {
    Q_OBJECT
public:
    LessonNotes(const LessonRun &run, const FigureWords &words, const QString &notice, QWidget *parent = nullptr);
    void showStep();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void add(const QString &title, const QString &words);
    QString comesNext() const;
    QString exactWords() const;

    const LessonRun &m_run;
    const FigureWords &m_words;
    QString m_notice;
    QVBoxLayout *m_column;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_lines = nullptr;
};

} // namespace attache
