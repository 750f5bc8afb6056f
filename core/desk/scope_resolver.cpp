#include "core/desk/scope_resolver.h"

#include "core/base/text.h"
#include "core/domain/platform.h"
#include "core/measure/periods.h"
#include "core/store/account_store.h"
#include "core/store/meta_store.h"

#include <algorithm>

namespace attache {

namespace {

Instant edgeOf(const ScopeEdge &edge, const Zone &zone)
{
    if (const auto *day = std::get_if<LocalDay>(&edge))
        return zone.startOf(*day);
    return std::get<Instant>(edge);
}

// '[platform:]handle' names every own account that fits; a handle alone may fit on several platforms.
Result<std::vector<AccountKey>> accountsNamed(const std::vector<Account> &all, const std::string &name)
{
    const auto colon = name.find(':');
    const auto platform = colon == std::string::npos ? std::string() : platformKey(name.substr(0, colon));
    const auto folded = foldHandle(colon == std::string::npos ? name : name.substr(colon + 1));
    std::vector<AccountKey> found;
    for (const auto &account : all)
        if (account.kind == AccountKind::Own && foldHandle(account.key.handle) == folded
            && (platform.empty() || account.key.platform == platform))
            found.push_back(account.key);
    if (found.empty())
        return Error{Errc::NoSuchAccount, {{}, 0, name}, {}};
    return found;
}

Result<std::vector<AccountKey>> accountsOf(Database &database, const ScopeRequest &request)
{
    std::vector<AccountKey> keys;
    if (request.accounts.empty())
        return keys;
    const auto all = AccountStore(database).all();
    if (!all)
        return all.error();
    for (const auto &name : request.accounts) {
        const auto named = accountsNamed(*all, name);
        if (!named)
            return named.error();
        for (const auto &key : *named)
            if (std::find(keys.begin(), keys.end(), key) == keys.end())
                keys.push_back(key);
    }
    return keys;
}

Window windowOf(const ScopeRequest &request, const Scope &scope)
{
    if (request.lastDays) {
        const auto last = scope.zone.dayOf(scope.now);
        return {scope.zone.startOf(last - std::chrono::days{*request.lastDays - 1}),
                scope.zone.startOf(last + std::chrono::days{1})};
    }
    Window window;
    if (request.from)
        window.from = edgeOf(*request.from, scope.zone);
    if (request.to)
        window.to = edgeOf(*request.to, scope.zone);
    return window;
}

} // namespace

Result<Scope> resolveScope(Database &database, const ScopeRequest &request)
{
    MetaStore meta(database);
    const auto zoneName = meta.zone();
    const auto stored = meta.now();
    if (!zoneName || !stored)
        return zoneName ? stored.error() : zoneName.error();
    const auto zone = Zone::named(request.zone.empty() ? *zoneName : request.zone);
    if (!zone)
        return zone.error();
    const auto accounts = accountsOf(database, request);
    if (!accounts)
        return accounts.error();
    Scope scope;
    scope.zone = *zone;
    scope.accounts = *accounts;
    scope.clock = request.clock;
    scope.compare = request.compare;
    scope.now = request.now.value_or(stored->at);
    scope.nowSource = request.now ? NowSource::Asked : stored->source;
    scope.window = windowOf(request, scope);
    if (scope.window.from && scope.window.to && *scope.window.to <= *scope.window.from)
        return Error{Errc::Usage, {{}, 0, "to"}, "not after from"};
    if (const auto before = windowBefore(scope.zone, scope.window, scope.compare)) {
        scope.previous = before->window;
        scope.unequalLengths = before->unequalLengths;
        scope.unequalWeekdays = before->unequalWeekdays;
    }
    return scope;
}

Result<std::vector<std::int64_t>> accountIds(Database &database, const Scope &scope)
{
    std::vector<std::int64_t> ids;
    if (scope.accounts.empty())
        return ids;
    const auto all = AccountStore(database).all();
    if (!all)
        return all.error();
    for (const auto &account : *all)
        if (std::find(scope.accounts.begin(), scope.accounts.end(), account.key) != scope.accounts.end())
            ids.push_back(account.id);
    return ids;
}

} // namespace attache
