#pragma once

#include "core/models/lesson_run.h"

#include <QTimer>
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace attache {

class FigureWords;
class LessonClock;
class LessonNotes;
class LessonPanel;
class PostCard;
class SafeLabel;

// What a lesson is made of.
struct LessonSetup {
    std::vector<TeachingCase> cases;
    std::vector<std::string> examples; // their keys, for the record of the lesson
    QString collection;
    bool writing = false; // the case room: trainees write
    bool demonstration = false;
    QString notice; // said to the trainer: exact words can be searched
};

// A lesson on the projector: posts as they came in, a stop where somebody must decide, and only then what happened. It knows
// pseudonyms and nothing else of anybody; its title names neither workspace nor people. `words` must outlive it.
class LessonWindow final : public QWidget {
    Q_OBJECT
public:
    LessonWindow(LessonSetup setup, const FigureWords &words, QWidget *parent = nullptr);
    ~LessonWindow() override;

    void present(); // full screen, on the second display where there is one; the trainer's notes on the first
    LessonRun &run() { return m_run; }
    const LessonSetup &setup() const { return m_setup; }
    LessonNotes *notes() const { return m_notes; }
    void go(int steps);
    void showNotes(bool shown);

signals:
    void sheetsWanted();
    void left();

protected:
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    void addKeys();
    void showStep();
    void showPosts();
    void showHead();
    void replay();
    void setReplaying(bool on);

    LessonSetup m_setup;
    LessonRun m_run;
    const FigureWords &m_words;
    LessonClock *m_clock;
    LessonNotes *m_notes;
    LessonPanel *m_panel;
    SafeLabel *m_title, *m_progress, *m_left, *m_hint;
    QScrollArea *m_posts, *m_beside;
    QVBoxLayout *m_column = nullptr;
    std::vector<PostCard *> m_cards;
    QTimer m_next;
    int m_speed = 0; // place in the list of speeds
    bool m_replaying = false;
};

} // namespace attache
