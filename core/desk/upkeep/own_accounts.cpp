#include "core/desk/upkeep/own_accounts.h"

#include "core/base/text.h"
#include "core/store/account_store.h"

#include <algorithm>

namespace attache {

Result<OwnAccounts> OwnAccounts::load(Database &database)
{
    AccountStore store(database);
    const auto accounts = store.all();
    const auto platforms = store.platforms();
    if (!accounts || !platforms)
        return accounts ? platforms.error() : accounts.error();
    std::unordered_map<std::string, std::int64_t> ids;
    for (const auto &[id, name] : *platforms)
        ids.emplace(name, id);
    OwnAccounts own;
    for (const auto &account : *accounts)
        if (account.kind == AccountKind::Own)
            own.m_byPlatform[ids.at(account.key.platform)].emplace(foldHandle(account.key.handle), account.id);
    return own;
}

std::int64_t OwnAccounts::find(std::int64_t platform, std::string_view folded) const
{
    const auto handles = m_byPlatform.find(platform);
    if (handles == m_byPlatform.end())
        return 0;
    const auto account = handles->second.find(folded);
    return account == handles->second.end() ? 0 : account->second;
}

std::vector<std::int64_t> OwnAccounts::mentioned(std::int64_t platform, std::string_view mentions) const
{
    std::vector<std::int64_t> found;
    while (!mentions.empty()) {
        const auto end = mentions.find(' ');
        if (const auto account = find(platform, mentions.substr(0, end)))
            found.push_back(account);
        mentions = end == std::string_view::npos ? std::string_view() : mentions.substr(end + 1);
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace attache
