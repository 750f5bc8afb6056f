#pragma once

#include "core/desk/training_desk.h"
#include "ui/pages/dashboard_page.h"
#include "ui/pages/training/lesson_room.h"
#include "ui/pages/training/training_keys.h"

#include <functional>

namespace attache {

class DecisionDesk;
class ExampleTable;
class ExampleView;

// Does what the page of examples is told to.
class TrainingActs final : public QObject {
    Q_OBJECT
public:
    TrainingActs(const PageContext &context, ExampleTable &table, ExampleView &view, DecisionDesk &desk, LessonRoom &room,
                 QObject *parent = nullptr);

    void act(TrainingAct what);
    void add(const PostKey &post); // a post of the archive, or what is kept of it already
    void holdCollection(const QString &name, bool writing);
    void changeCollection(const QString &name); // empty: a new one of what is chosen

signals:
    void panelWanted(const QString &title, QWidget *content, int width);
    void panelDone();
    void said(const QString &words);
    void done(const QString &words); // examples came in, which can be taken back
    void pairFound(const attache::TeachingCase &first, const attache::TeachingCase &second);

private:
    void askLesson(const LessonRoom::Wish &wish);
    void changePoint(const Example &example);
    void changeWording();
    void retire();
    void besideSimilar();
    void sideBySide();
    void exportPack();
    void importPack();
    void addStarter();
    void keep(const Example &example, const QString &said);
    void take(const QString &title, std::function<Result<TrainingDesk::PackReport>(TrainingDesk &, const Deed &)> read);
    void openCollection(const Collection &collection);

    PageContext m_context;
    ExampleTable &m_table;
    ExampleView &m_view;
    DecisionDesk &m_desk;
    LessonRoom &m_room;
};

} // namespace attache
