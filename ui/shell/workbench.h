#pragma once

#include "core/models/desk_tasks.h"
#include "core/models/figure_words.h"
#include "core/models/officer_name.h"
#include "ui/pages/dashboard_page.h"
#include "ui/shell/actions.h"
#include "ui/shell/place_history.h"
#include "ui/shell/scope_choice.h"

#include <QPointer>

#include <memory>

class QStackedWidget;

namespace attache {

class AlarmNotifier;
class ConversationsPage;
class FigureSource;
class ImportFlow;
class ImportPanel;
class InboxDeskPage;
struct ImportRequest;
class PanelDesk;
class Rail;
class ScopeBar;
class SearchIndexing;
class StatusStrip;
class TrainingPage;
class ViewDesk;
struct ViewPlace;

// Everything that is shown of one open workspace, in one language: rail, scope bar, pages, panels, status strip.
// `desk` and `prompts` must outlive it.
class Workbench final : public QWidget {
    Q_OBJECT
public:
    // `readOnly`: nothing can be written, and the window says so.
    // `looked`: the workspace's now when this user last looked at it; nothing: never.
    Workbench(Desk &desk, bool readOnly, const QString &language, UserPrompts &prompts, std::optional<Instant> looked = {},
              QWidget *parent = nullptr);
    ~Workbench() override;

    void showPage(PageId page);
    PageId page() const;
    void setScope(const ScopeRequest &request); // as asked by a script
    void importFiles(const QStringList &files); // looks at them; the person says what is read
    void openImport();                          // the panel where files are chosen
    void refresh();
    void search();                // to the field
    void openViews(bool toName);  // the saved ones; `toName`: what is shown now is to be kept
    void travel(int step);        // -1: where the window was before, 1: forward again
    void tellAlarms(bool wanted); // to the desktop
    void startIdleWork();         // the search index, whenever there is time
    void focusPane(int step);     // 1: the next, -1: the one before
    bool isImporting() const;
    std::optional<Instant> shownNow() const; // the workspace's now, as shown; nothing before the first figures
    DeskTasks &tasks() { return *m_tasks; }
    OfficerName &officer() { return m_officer; } // who sits here; the frame keeps the name

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    PageContext pageContext();
    void addPages();
    void addPage(DashboardPage *page);
    void layOut();
    void connectAll();
    void connectImport();
    ImportPanel *importPanel();
    void beginImport(const ImportRequest &request);
    void endImport(const std::vector<Receipt> &receipts);
    void askFigures();
    void showScope();
    void rememberPlace();
    void showPlace(const ViewPlace &place);
    void readStatus();
    void showWaiting(qint64 messages);
    DashboardPage *current() const;
    QList<QWidget *> panes() const;

    Desk &m_desk;
    bool m_readOnly;
    std::optional<Instant> m_looked;
    FigureWords m_words;
    UserPrompts &m_prompts;
    OfficerName m_officer;
    std::optional<Receipt> m_lastImport;
    Zone m_zone; // of the workspace
    Rail *m_rail = nullptr;
    ScopeBar *m_scopeBar = nullptr;
    QStackedWidget *m_stack = nullptr;
    StatusStrip *m_status = nullptr;
    ImportFlow *m_import = nullptr;
    FigureSource *m_figures = nullptr;
    PanelDesk *m_panels = nullptr;
    PlaceHistory m_places;
    QPointer<ImportPanel> m_importPanel; // while it is open
    ConversationsPage *m_conversations = nullptr;
    InboxDeskPage *m_inbox = nullptr;
    TrainingPage *m_training = nullptr;
    ViewDesk *m_views = nullptr;
    AlarmNotifier *m_alarms = nullptr;
    SearchIndexing *m_indexing = nullptr; // null where nothing is written, or nobody asked for it
    QList<DashboardPage *> m_pages;
    std::unique_ptr<DeskTasks> m_tasks; // last: its workers end before anything they tell of is gone
};

} // namespace attache
