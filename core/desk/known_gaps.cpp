#include "core/desk/known_gaps.h"

#include "core/base/text.h"
#include "core/measure/capture_gaps.h"
#include "core/store/account_store.h"
#include "core/store/calendar_store.h"
#include "core/store/coverage_store.h"

#include <algorithm>

namespace attache {

namespace {

std::vector<AccountKey> ownOf(const std::vector<Account> &accounts)
{
    std::vector<AccountKey> own;
    for (const auto &account : accounts)
        if (account.kind == AccountKind::Own)
            own.push_back(account.key);
    return own;
}

bool touches(const Coverage &coverage, const Window &window)
{
    return (!window.from || coverage.to >= *window.from) && (!window.to || coverage.from < *window.to);
}

// Of captures of the account: is there one, and may one of them hold messages of the window?
std::pair<bool, bool> capturesOf(const AccountKey &account, const std::vector<Coverage> &coverage, const Window &window)
{
    bool any = false, messages = false;
    const auto folded = foldHandle(account.handle);
    for (const auto &one : coverage) {
        if (one.account.platform != account.platform || (!one.account.handle.empty() && one.account.handle != folded))
            continue;
        any = true;
        messages = messages || ((one.kinds & (CapturedReplies | CapturedMentions)) != 0 && touches(one, window));
    }
    return {any, messages};
}

} // namespace

Result<std::vector<Gap>> knownGaps(Database &reader)
{
    auto gaps = CalendarStore(reader).gaps();
    const auto accounts = AccountStore(reader).all();
    const auto coverage = CoverageStore(reader).all();
    if (!gaps || !accounts || !coverage)
        return !gaps ? gaps.error() : !accounts ? accounts.error() : coverage.error();
    const auto derived = captureGaps(*coverage, ownOf(*accounts));
    gaps->insert(gaps->end(), derived.begin(), derived.end());
    std::stable_sort(gaps->begin(), gaps->end(), [](const Gap &a, const Gap &b) { return a.from < b.from; });
    return gaps;
}

Result<bool> couldHoldMessages(Database &reader, const std::vector<AccountKey> &accounts, const Window &window)
{
    CoverageStore store(reader);
    const auto coverage = store.all();
    const auto told = store.ofEveryImport();
    const auto all = AccountStore(reader).all();
    if (!coverage || !told || !all)
        return !coverage ? coverage.error() : !told ? told.error() : all.error();
    if (!*told || coverage->empty())
        return true;
    const auto asked = accounts.empty() ? ownOf(*all) : accounts;
    return asked.empty() || std::any_of(asked.begin(), asked.end(), [&](const AccountKey &account) {
               const auto [any, messages] = capturesOf(account, *coverage, window);
               return !any || messages;
           });
}

} // namespace attache
