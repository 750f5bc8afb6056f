#pragma once

#include "core/base/instant.h"
#include "core/domain/figure_catalogue.h"
#include "core/domain/post.h"
#include "core/models/chart_spec.h"
#include "ui/pages/list_question.h"

#include <QWidget>

#include <array>
#include <optional>

namespace attache {

class DeskTasks;
class FigureSource;
class FigureWords;
class OfficerName;
class UserPrompts;

enum class PageId { Today, Inbox, Conversations, Subjects, Reports, Training, Data };
inline constexpr std::array kPages{PageId::Today,   PageId::Inbox,    PageId::Conversations, PageId::Subjects,
                                   PageId::Reports, PageId::Training, PageId::Data};
QString pageName(PageId page); // the stable id: 'today', as in names of pictures

// What every page works with; all of it outlives the page.
struct PageContext {
    DeskTasks &tasks;
    FigureSource &figures;
    const FigureWords &words;
    UserPrompts &prompts;
    OfficerName &officer;
    bool demonstration = false;
    bool readOnly = false;
    std::optional<Instant> looked; // the workspace's now when this user last looked; nothing: never
};

// One page of the window. It follows context().figures by itself once it was activated.
class DashboardPage : public QWidget {
    Q_OBJECT
public:
    explicit DashboardPage(const PageContext &context, QWidget *parent = nullptr) : QWidget(parent), m_context(context) {}

    virtual PageId id() const = 0;
    virtual QString title() const = 0;
    virtual bool usesPeriod() const { return true; } // a page that ignores the period shows no period
    // The page comes into sight, or the workspace changed: it asks for what it shows.
    virtual void activate() = 0;
    // Where F6 goes within the page, in reading order.
    virtual QList<QWidget *> panes() const = 0;
    // What the page is narrowed to beside the scope, for a saved view, and the same put in place again. Empty: nothing.
    virtual QString viewContent() const { return {}; }
    virtual void showView(const QString &) {}
    // What a page does by itself while the window is open; never for pictures.
    virtual void startIdleWork() {}

signals:
    void figureOpened(attache::FigureId figure);   // what is behind a number
    void sentenceWanted(attache::FigureId figure); // copy with its weight
    void copyWanted(const QString &sentence);      // as it is
    void listWanted(const attache::ListQuestion &list);
    void conversationWanted(qint64 conversation);
    void messageWanted(const attache::PostKey &post); // to be answered: in the inbox
    void exampleWanted(const attache::PostKey &post); // for class: in the trainer's room
    void searchWanted(const QString &typed);          // in everything imported
    void importWanted();
    void pageWanted(); // this page itself: something asks for it that stands elsewhere, as the palette does
    void panelWanted(const QString &title, QWidget *content, int width); // takes `content`
    void panelDone();
    void waitingCounted(qint64 messages); // how many wait, of all dates, for the rail
    void workspaceChanged();              // something was written; figures are no longer right

protected:
    const PageContext &context() const { return m_context; }
    void openMark(const Opens &mark); // a bar, point or curve opens its list, in the scope shown

private:
    PageContext m_context;
};

} // namespace attache
