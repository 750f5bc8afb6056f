#include "core/ingest/mastodon_names.h"

#include "core/ingest/plain_text.h"

#include <algorithm>

namespace attache {

namespace {

bool isPublic(std::string_view recipient)
{
    return recipient == "https://www.w3.org/ns/activitystreams#Public" || recipient == "as:Public" || recipient == "Public";
}

// Recipients stand alone or in a list.
template <class Test>
bool anyOf(const JsonItem &recipients, Test test)
{
    if (test(recipients.text()))
        return true;
    for (const auto each : recipients.elements())
        if (test(each.text()))
            return true;
    return false;
}

bool isFollowers(std::string_view recipient) { return recipient.ends_with("/followers"); }

} // namespace

std::string hostOfAddress(std::string_view address)
{
    const auto from = address.find("://");
    if (from == std::string_view::npos || (!address.starts_with("https:") && !address.starts_with("http:")))
        return {};
    std::string host(address.substr(from + 3));
    host.resize(std::min(host.find_first_of("/?#"), host.size()));
    std::transform(host.begin(), host.end(), host.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return host;
}

std::string mastodonHandle(std::string_view name, std::string_view address)
{
    if (name.starts_with('@'))
        name.remove_prefix(1);
    if (name.empty() || name.find('@') != std::string_view::npos)
        return std::string(name);
    const auto host = hostOfAddress(address);
    return host.empty() ? std::string(name) : std::string(name) + '@' + host;
}

std::string mastodonHandle(std::string_view address)
{
    while (address.ends_with('/'))
        address.remove_suffix(1);
    const auto cut = address.rfind('/');
    if (hostOfAddress(address).empty() || cut == std::string_view::npos || address[cut - 1] == '/')
        return {};
    return mastodonHandle(address.substr(cut + 1), address);
}

std::string_view mastodonAudience(const JsonItem &to, const JsonItem &cc)
{
    if (anyOf(to, isPublic))
        return "public";
    if (anyOf(cc, isPublic))
        return "unlisted";
    return anyOf(to, isFollowers) || anyOf(cc, isFollowers) ? "private" : "direct";
}

bool isForEverybody(std::string_view visibility) { return visibility == "public" || visibility == "unlisted"; }

std::string mastodonText(std::string_view notice, std::string_view html)
{
    auto text = textOfHtml(html);
    if (trimmed(notice).empty())
        return text;
    return std::string(trimmed(notice)) + (text.empty() ? "" : "\n\n") + text;
}

} // namespace attache
