#include "core/models/decision_desk.h"

#include "core/base/instant.h"
#include "core/models/desk_tasks.h"
#include "core/models/error_words.h"
#include "core/models/fill.h"
#include "core/models/history_words.h"

namespace attache {

DecisionDesk::DecisionDesk(DeskTasks &tasks, const Clock &clock, const OfficerName &officer, QObject *parent)
    : QObject(parent),
      m_tasks(tasks),
      m_clock(clock),
      m_officer(officer)
{}

Deed DecisionDesk::deed() const { return {m_officer.name().toStdString(), m_clock.now()}; }

void DecisionDesk::decide(const std::vector<Decision> &decisions, const QString &said)
{
    std::vector<PostKey> posts;
    for (const Decision &decision : decisions)
        posts.push_back(decision.post);
    const auto answer =
        m_tasks.write(StopToken(), [decisions, deed = deed()](Desk &desk) { return desk.press().decide(deed, decisions); });
    m_tasks.whenDone(answer, this, [this, said, posts](const Result<std::int64_t> &step) {
        if (!step)
            return emit failed(describe(step.error()));
        m_posts[*step] = posts;
        emit done(said);
    });
}

void DecisionDesk::act(std::function<Status(PressDesk &, const Deed &)> what, const QString &said, std::function<void()> then)
{
    actOn([what = std::move(what)](Desk &desk, const Deed &deed) { return what(desk.press(), deed); }, said, std::move(then));
}

void DecisionDesk::actOn(std::function<Status(Desk &, const Deed &)> what, const QString &said, std::function<void()> then)
{
    const auto answer =
        m_tasks.write(StopToken(), [what = std::move(what), deed = deed()](Desk &desk) -> Status { return what(desk, deed); });
    m_tasks.whenDone(answer, this, [this, said, then = std::move(then)](const Status &status) {
        if (!status)
            return emit failed(describe(status.error()));
        emit done(said);
        if (then)
            then();
    });
}

void DecisionDesk::undo() { turn(true); }

void DecisionDesk::redo() { turn(false); }

void DecisionDesk::turn(bool undone)
{
    const auto answer = m_tasks.write(
        StopToken(), [undone, deed = deed()](Desk &desk) { return undone ? desk.press().undo(deed) : desk.press().redo(deed); });
    m_tasks.whenDone(answer, this, [this, undone](const Result<std::optional<Step>> &step) {
        if (!step)
            return emit failed(describe(step.error()));
        if (!*step)
            return emit nothingToTurn(undone ? tr("There is nothing of the last day to take back.")
                                             : tr("There is nothing to do again."));
        const QString what = stepWords((*step)->what);
        emit turned(fill(undone ? tr("Taken back: %1") : tr("Done again: %1"), {what}), (*step)->id);
    });
}

std::vector<PostKey> DecisionDesk::postsOf(std::int64_t step) const
{
    const auto found = m_posts.find(step);
    return found == m_posts.end() ? std::vector<PostKey>() : found->second;
}

} // namespace attache
