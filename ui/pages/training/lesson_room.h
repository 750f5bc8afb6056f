#pragma once

#include "ui/pages/dashboard_page.h"
#include "ui/pages/training/lesson_window.h"

#include <QPointer>

namespace attache {

class DecisionDesk;

// Opens lessons, keeps what trainees wrote and writes result sheets.
class LessonRoom final : public QObject {
    Q_OBJECT
public:
    LessonRoom(const PageContext &context, DecisionDesk &desk, QObject *parent = nullptr);
    ~LessonRoom() override;

    struct Wish {
        std::vector<std::string> examples; // keys
        QString collection;
        bool writing = false;
        bool hideNames = true;
    };
    void hold(const Wish &wish);
    void writeSheets(const std::string &lesson);      // of one that was held
    LessonWindow *window() const { return m_window; } // null while there is none

signals:
    void said(const QString &words);
    void opened(); // there is a window now

private:
    void open(const Wish &wish, std::vector<TeachingCase> cases);
    void keepLesson();
    void sheets(const std::vector<TeachingCase> &cases, const std::vector<TraineeSheet> &sheets);

    PageContext m_context;
    DecisionDesk &m_desk;
    QPointer<LessonWindow> m_window;
};

} // namespace attache
