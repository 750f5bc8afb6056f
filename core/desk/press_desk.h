#pragma once

#include "core/base/result.h"
#include "core/base/stop.h"
#include "core/desk/alarms.h"
#include "core/desk/asked.h"
#include "core/desk/capital_page.h"
#include "core/desk/cleared_lines.h"
#include "core/desk/due_lists.h"
#include "core/desk/inbox.h"
#include "core/desk/keyed_posts.h"
#include "core/desk/morning.h"
#include "core/desk/person_removal.h"
#include "core/desk/said_exchange.h"
#include "core/desk/team_records.h"
#include "core/desk/watch_board.h"
#include "core/desk/word_count.h"
#include "core/domain/decision.h"
#include "core/measure/promise_phrases.h"
#include "core/store/draft_store.h"
#include "core/store/step_store.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace attache {

struct ScopeRequest;
class StandingBoard;
class WorkspaceAccess;

// The officer's part of a desk. Every call blocks and may be made from any thread, as those of Desk. Whatever changes
// something takes a Deed, who and when by the caller's clock, and is one step that can be undone for a day.
class PressDesk {
public:
    explicit PressDesk(WorkspaceAccess &access);
    ~PressDesk();

    Result<InboxPage> inbox(const InboxRequest &request) const;
    // What needs a person, and what changed since a moment at which the caller looked (morning.h, alarms.h, asked.h).
    Result<Morning> morning(std::optional<Instant> looked) const;
    Result<Alarms> alarms() const;
    Result<Asked> asked(const ScopeRequest &scope, const StopToken &stop = {}) const;
    Result<std::vector<KeyedPost>> posts(const std::vector<PostKey> &keys) const; // for the lists that name posts by key
    Result<std::vector<Post>> versions(const PostKey &post) const;                // the one in force first
    Result<double> targetHours() const;
    Result<void> setTargetHours(const Deed &deed, double hours);

    // Decisions; the decider and the moment are the deed's. Error Usage with the member of the first that cannot be taken.
    Result<std::int64_t> decide(const Deed &deed, std::vector<Decision> decisions);
    Result<std::optional<Step>> undo(const Deed &deed); // nothing: there is no step of the last day
    Result<std::optional<Step>> redo(const Deed &deed);
    Result<std::vector<Decision>> decisionsOn(const PostKey &post) const; // in force
    Result<std::vector<HistoryEntry>> history(std::int64_t offset, std::int64_t limit) const;
    Result<std::vector<HistoryEntry>> historyOf(const PostKey &post) const;

    // Drafts. `at` is when it was typed; false: it had been discarded since.
    Result<bool> saveDraft(const PostKey &post, const std::string &text, Instant at);
    Result<void> discardDraft(const PostKey &post, Instant at);
    Result<std::optional<Draft>> draft(const PostKey &post) const;

    // Cleared lines and the letter to the capital (cleared_lines.h, capital_page.h).
    Result<std::vector<ClearedLine>> lines() const;
    Result<std::string> putLine(const Deed &deed, const ClearedLine &line);
    Result<std::vector<UsableLines::Fit>> linesFor(const PostKey &question) const; // valid at the workspace's now, best first
    Result<LineAnswerPage> answersByLine(LineAnswers which, std::int64_t offset, std::int64_t limit) const;
    Result<CapitalPage> askTheCapital() const;
    Result<std::string> replyFromCapital(const Deed &deed, const CapitalQuestion &question, const ClearedLine &reply);
    Result<std::vector<PostKey>> waitingThatFit(const std::string &lineKey) const;

    // Promises and what was left on purpose (due_lists.h).
    Result<std::vector<PromiseRow>> promises() const;
    Result<std::optional<PromiseProposal>> proposedPromise(const PostKey &post) const; // of its text and its own local day
    Result<std::vector<LeftRow>> leftOnPurpose() const;

    // Watch words and how often they stood in posts (watch_board.h), officers, saved views (team_records.h). A count of other
    // words takes the latest imported posts.
    Result<std::vector<WatchWords>> watchWords() const;
    Result<std::vector<WatchCount>> watched(const StopToken &stop = {}) const;
    Result<void> putWatchWords(const Deed &deed, const WatchWords &watch);
    Result<WordCount> count(const std::vector<std::string> &words, const Window &window, const StopToken &stop = {}) const;
    Result<std::vector<Officer>> officers() const;
    Result<void> addOfficer(const Deed &deed, const std::string &name);
    Result<void> retireOfficer(const Deed &deed, const std::string &name);
    Result<SavedViews> savedViews() const;
    Result<void> putView(const Deed &deed, const SavedView &view);
    Result<void> renameView(const Deed &deed, const std::string &name, const std::string &to);

    // One desk's decisions for another (said_exchange.h).
    Result<void> writeSaid(const std::string &path) const;
    Result<MergeReport> mergeSaid(const Deed &deed, const std::string &path);

    // People and time limits (person_removal.h); a removal cannot be undone.
    Result<RemovalReport> removePerson(const Deed &deed, const AccountKey &person, Removal how);
    Result<std::optional<double>> retentionDays(const std::string &platform) const;
    Result<void> setRetentionDays(const Deed &deed, const std::string &platform, std::optional<double> days);
    Result<std::int64_t> applyRetention(const std::string &platform);

private:
    // Asks on a connection for reading.
    template <class Ask>
    auto read(Ask ask) const -> decltype(ask(std::declval<Database &>()));

    WorkspaceAccess &m_access;
    std::unique_ptr<StandingBoard> m_board;
    std::unique_ptr<WatchBoard> m_watch;
};

} // namespace attache
