#include "core/ingest/mail_quote.h"

#include "core/base/text.h"
#include "core/ingest/plain_text.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace attache {

namespace {

// Who sends for which platform. Servers of Mastodon send from their own domains: their links speak for them.
constexpr std::array<std::pair<std::string_view, std::string_view>, 12> kSenders{{
    {"x.com", "x"},
    {"twitter.com", "x"},
    {"facebookmail.com", "facebook"},
    {"facebook.com", "facebook"},
    {"instagram.com", "instagram"},
    {"threads.net", "threads"},
    {"threads.com", "threads"},
    {"youtube.com", "youtube"},
    {"google.com", "youtube"},
    {"tiktok.com", "tiktok"},
    {"bsky.app", "bluesky"},
    {"blueskyweb.xyz", "bluesky"},
}};

std::string_view platformOfSender(std::string_view domain)
{
    for (const auto &[known, platform] : kSenders)
        if (domain == known || domain.ends_with("." + std::string(known)))
            return platform;
    return {};
}

// Every http(s) address of a text, without what follows it.
std::vector<std::string> addressesIn(std::string_view text)
{
    std::vector<std::string> found;
    for (auto at = text.find("http"); at != std::string_view::npos; at = text.find("http", at + 1)) {
        const auto rest = text.substr(at);
        if (!rest.starts_with("https://") && !rest.starts_with("http://"))
            continue;
        const auto address = rest.substr(0, rest.find_first_of(" \t\r\n<>\"')]"));
        found.push_back(withoutEntities(address));
    }
    return found;
}

bool belongsTo(const PostLink &link, const MailMessage &mail)
{
    const auto sender = platformOfSender(mail.senderDomain);
    if (!sender.empty())
        return link.platform == sender;
    return link.platform == "mastodon";
}

std::string firstHandle(std::string_view text, std::string_view platform)
{
    const auto handles = handlesInText(sanitise(text), handleFormOf(platform));
    return handles.substr(0, handles.find(' '));
}

bool isRule(std::string_view line) { return line.find_first_not_of("-=_*. ") == std::string_view::npos; }

// The lines between the one that says who wrote ('A (@a) replied:') and the first link.
std::string quotedText(std::string_view body, std::string_view author)
{
    std::vector<std::string_view> lines;
    bool headed = false;
    while (!body.empty()) {
        const auto end = std::min(body.find('\n'), body.size());
        auto line = trimmed(body.substr(0, end));
        body.remove_prefix(std::min(end + 1, body.size()));
        if (line.find("http") != std::string_view::npos && !lines.empty())
            break;
        const bool heads = !headed && line.ends_with(':') && line.size() < 300;
        if (heads || (!headed && !author.empty() && line.find("(@" + std::string(author) + ")") != line.npos)) {
            headed = true;
            lines.clear();
        } else if (!line.empty() && !isRule(line) && line.find("http") == std::string_view::npos) {
            lines.push_back(line.starts_with("> ") ? line.substr(2) : line);
        }
    }
    std::string text;
    for (const auto line : lines)
        text += (text.empty() ? "" : "\n") + std::string(line);
    return text;
}

} // namespace

std::optional<MailQuote> quoteIn(const MailMessage &mail)
{
    for (const auto *part : {&mail.plain, &mail.html})
        for (const auto &address : addressesIn(*part)) {
            const auto link = parsePostLink(address);
            if (!link || !belongsTo(*link, mail))
                continue;
            MailQuote quote{*link, address, link->author, {}};
            if (quote.author.empty())
                quote.author = firstHandle(mail.subject, link->platform);
            const auto body = trimmed(mail.plain).empty() ? textOfHtml(mail.html) : mail.plain;
            if (quote.author.empty())
                quote.author = firstHandle(body, link->platform);
            quote.text = quotedText(body, quote.author);
            return quote;
        }
    return {};
}

} // namespace attache
