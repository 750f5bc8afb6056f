#include "core/ingest/mastodon_statuses.h"

#include "core/ingest/mastodon_names.h"

namespace attache {

namespace {

// Accounts of the asked server are named without a host.
bool isLocal(const JsonItem &account)
{
    const auto name = account["acct"].text();
    return !name.empty() && name.find('@') == std::string_view::npos;
}

std::string numberOf(const JsonItem &item) { return item.id().value_or(std::string()); }

} // namespace

bool isMastodonStatus(const JsonItem &item)
{
    return item["account"].isObject() && (item["content"].isText() || item["visibility"] || item["uri"]);
}

void MastodonAddresses::add(const JsonItem &status)
{
    const auto number = numberOf(status["id"]);
    const auto address = status["uri"].text();
    if (!number.empty() && !address.empty())
        m_byNumber.emplace(number, address);
    if (m_server.empty() && isLocal(status["account"]))
        m_server = hostOfAddress(status["account"]["url"].text());
}

std::string MastodonAddresses::parentOf(const JsonItem &status) const
{
    const auto parent = numberOf(status["in_reply_to_id"]);
    if (parent.empty())
        return {};
    const auto known = m_byNumber.find(parent);
    return known != m_byNumber.end() ? known->second : guessed(status, parent);
}

std::string MastodonAddresses::guessed(const JsonItem &status, const std::string &parent) const
{
    const auto author = numberOf(status["in_reply_to_account_id"]);
    const auto own = status["uri"].text();
    const auto number = numberOf(status["id"]);
    if (!author.empty() && author == numberOf(status["account"]["id"]) && !number.empty() && own.ends_with("/" + number))
        return std::string(own.substr(0, own.size() - number.size())) + parent;
    for (const auto mention : status["mentions"].elements())
        if (isLocal(mention) && !author.empty() && numberOf(mention["id"]) == author)
            return "https://" + hostOfAddress(mention["url"].text()) + "/users/" + std::string(mention["acct"].text())
                   + "/statuses/" + parent;
    return "https://" + m_server + "/statuses/" + parent;
}

} // namespace attache
