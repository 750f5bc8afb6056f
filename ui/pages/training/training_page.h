#pragma once

#include "core/base/instant.h"
#include "ui/pages/dashboard_page.h"

class QStackedWidget;
class QTabBar;

namespace attache {

class CollectionTable;
class DecisionDesk;
class ExampleTable;
class ExampleView;
class LessonRoom;
class LessonTable;
class PairView;
class PressTable;
class ToastLine;
class TrainingActs;

// The trainer's room: examples with the point each teaches, collections in order, lessons that were held.
class TrainingPage final : public DashboardPage {
    Q_OBJECT
public:
    explicit TrainingPage(const PageContext &context, QWidget *parent = nullptr);

    PageId id() const override { return PageId::Training; }
    QString title() const override { return tr("Training"); }
    bool usesPeriod() const override { return false; }
    void activate() override;
    QList<QWidget *> panes() const override;
    bool hasHeightForWidth() const override { return false; } // the reader gives way, whatever wraps below it
    LessonRoom &room() const { return *m_room; }
    void addExample(const PostKey &post); // asks for the point that it teaches

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum Part { Examples, Collections, Lessons, Pair };
    void layOut();
    void addKeys();
    void connectParts();
    void showPart(int part);
    PressTable *tableOf(int part) const;
    void openCurrent();
    void changed();

    SystemClock m_clock;
    DecisionDesk *m_desk;
    ExampleTable *m_examples;
    CollectionTable *m_collections;
    LessonTable *m_lessons;
    ExampleView *m_view;
    PairView *m_pair;
    LessonRoom *m_room;
    TrainingActs *m_acts;
    QTabBar *m_parts = nullptr;
    QStackedWidget *m_stack = nullptr;
    ToastLine *m_toast = nullptr;
};

} // namespace attache
