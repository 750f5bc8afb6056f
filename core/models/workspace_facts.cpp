#include "core/models/workspace_facts.h"

#include "core/desk/desk.h"
#include "core/desk/sync/connections.h"

#include <algorithm>

namespace attache {

namespace {

// Moves the value out of an answer, or tells what went wrong.
template <class T>
std::optional<Error> moveInto(T &target, Result<T> answer)
{
    if (!answer)
        return answer.error();
    target = std::move(answer).value();
    return {};
}

std::optional<Error> readZone(Zone &zone, const Desk &desk)
{
    std::string name;
    if (auto error = moveInto(name, desk.zone()))
        return error;
    return moveInto(zone, Zone::named(name));
}

} // namespace

bool WorkspaceFacts::hasOwnAccount() const
{
    return std::any_of(accounts.begin(), accounts.end(), [](const Account &a) { return a.kind == AccountKind::Own; });
}

Result<WorkspaceFacts> workspaceFacts(const Desk &desk)
{
    WorkspaceFacts facts;
    std::optional<Error> error = moveInto(facts.accounts, desk.accounts());
    if (!error)
        error = moveInto(facts.receipts, desk.receipts());
    if (!error)
        error = moveInto(facts.host, desk.calendar(ClockKind::Host));
    if (!error)
        error = moveInto(facts.duty, desk.calendar(ClockKind::Duty));
    if (!error)
        error = moveInto(facts.gaps, desk.gaps());
    if (!error)
        error = moveInto(facts.connections, desk.connections().all());
    if (!error)
        error = readZone(facts.zone, desk);
    if (error)
        return *error;
    return facts;
}

} // namespace attache
