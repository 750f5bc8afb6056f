#pragma once

#include "core/base/result.h"
#include "core/base/stop.h"
#include "core/desk/check_service.h"
#include "core/desk/conversation_view.h"
#include "core/desk/import_preview.h"
#include "core/desk/import_request.h"
#include "core/desk/list.h"
#include "core/desk/scope_request.h"
#include "core/desk/search_view.h"
#include "core/domain/account.h"
#include "core/domain/calendar.h"
#include "core/domain/decision.h"
#include "core/domain/figure.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace attache {

class Connections;
class PressDesk;
class ReportDesk;
class SubjectDesk;
class TrainingDesk;
class WorkspaceAccess;

// Everything a user can ask of, or do to, one workspace. Every call blocks and may be made from any thread: reading calls
// take a read-only connection each, writing calls wait for the one writer. The window runs them through DeskTasks.
class Desk {
public:
    enum class Access { Read, Write };
    enum class Missing { Refuse, Create };
    // Errors: WorkspaceMissing, WorkspaceForeign, WorkspaceNewer, WorkspaceDamaged, WorkspaceBusy (after 1 s),
    // WorkspaceReadOnly, InputOutput.
    static Result<std::unique_ptr<Desk>> open(const std::string &path, Access access, Missing missing = Missing::Refuse);
    // Makes a workspace from files: it stands whole when this returns, or not at all where nothing could be read. Errors as
    // open(), and WorkspaceExists.
    static Result<std::vector<Receipt>> importIntoNew(const std::string &path, const ImportRequest &request,
                                                      const ProgressSink &progress, StopToken stop);
    // For golden cases and tests: nothing is written anywhere.
    static Result<std::unique_ptr<Desk>> inMemory();
    ~Desk();

    const std::string &path() const;
    bool readOnly() const;
    bool isDemonstration() const;

    // Looking. A raised token ends the call with Cancelled.
    Result<Scope> resolve(const ScopeRequest &request) const;
    // Points of curves: as many as drawings and prints take (measure/curves.h), or every one.
    enum class Points { Drawn, Every };
    Result<FigureSet> figures(const ScopeRequest &request, StopToken stop = {}, Points points = Points::Drawn) const;
    Result<ListPage> list(const ListRequest &what, const ScopeRequest &request, StopToken stop = {}) const;
    Result<ChosenRows> chosen(FigureId figure, const ScopeRequest &request, StopToken stop = {}) const;
    Result<ConversationPage> conversations(const ConversationRequest &what, const ScopeRequest &request,
                                           StopToken stop = {}) const;
    Result<std::vector<TreeRow>> conversation(std::int64_t ref) const;
    // In everything imported, whatever the scope; nothing typed is an error.
    Result<SearchPage> search(const SearchRequest &what, StopToken stop = {}) const;
    Result<SearchProgress> searchProgress() const;
    Result<std::vector<Account>> accounts() const;
    Result<std::vector<Receipt>> receipts() const;                   // newest first
    Result<std::optional<Calendar>> calendar(ClockKind clock) const; // of Host or Duty
    Result<std::vector<Gap>> gaps() const;
    Result<std::string> zone() const;
    // What an import of that file would read; nothing is written.
    Result<ImportPreview> preview(const std::string &file, const ImportRequest &request, const PreviewLimits &limits,
                                  StopToken stop = {}) const;

    // Doing.
    Result<std::vector<Receipt>> import(const ImportRequest &request, const ProgressSink &progress, StopToken stop);
    Result<void> addAccount(const Account &account);
    Result<void> setCalendar(ClockKind clock, const Calendar &calendar);
    Result<void> setZone(const std::string &iana);
    Result<void> addPost(const ManualPost &post);
    Result<void> decide(const std::vector<Decision> &decisions); // one step of the first one's decider and moment
    Result<void> rebuild(StopToken stop = {});                   // the derived tables anew
    // The search index: one short step of at most so many posts, true while more is left; and all of it anew, in steps.
    Result<bool> indexForSearch(std::size_t posts);
    Result<void> rebuildSearch(const std::function<void(const SearchProgress &)> &progress, StopToken stop);
    // Fills an empty workspace. Error WorkspaceExists where it holds posts already.
    Result<void> fillWithDemonstration(Instant now, std::uint64_t seed);

    // For scripts: what is wrong, nothing where it is clean; and the records that equality names, to a file.
    Result<std::vector<Finding>> check(StopToken stop = {}) const;
    Result<void> dump(const std::string &path) const; // Errors: InputOutput, DiskFull

    // The officer's part: what waits, decisions with undo, drafts, cleared lines, promises. Lives as long as this.
    PressDesk &press() const;
    // Where platforms let us in, and sync. Calls nobody by itself. Lives as long as this.
    Connections &connections() const;
    // The trainer's part, and what is talked about; as press().
    TrainingDesk &training() const;
    SubjectDesk &subjects() const;
    // The manager's part: report definitions, what a report needs, frozen reports, the impact log. Lives as long as this.
    ReportDesk &reports() const;

private:
    explicit Desk(std::unique_ptr<WorkspaceAccess> access);
    std::unique_ptr<WorkspaceAccess> m_access;
    std::unique_ptr<PressDesk> m_press;
    std::unique_ptr<Connections> m_connections;
    std::unique_ptr<TrainingDesk> m_training;
    std::unique_ptr<SubjectDesk> m_subjects;
    std::unique_ptr<ReportDesk> m_reports;
};

} // namespace attache
