#include "core/ingest/mail_message.h"

#include "core/base/text.h"
#include "core/ingest/mime_text.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>
#include <optional>

namespace attache {

namespace {

constexpr int kDeepestPart = 8;

using Headers = std::map<std::string, std::string, std::less<>>;

std::string_view takeLine(std::string_view &text)
{
    const auto end = std::min(text.find('\n'), text.size());
    auto line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return line.ends_with('\r') ? line.substr(0, line.size() - 1) : line;
}

// The headers in front of a message or part, lines that go on joined; `text` is the body then.
Headers takeHeaders(std::string_view &text)
{
    Headers headers;
    std::string last;
    while (!text.empty()) {
        const auto line = takeLine(text);
        if (line.empty())
            break;
        const bool goesOn = line.front() == ' ' || line.front() == '\t';
        const auto colon = line.find(':');
        if (goesOn && !last.empty())
            headers[last] += " " + std::string(trimmed(line));
        else if (!goesOn && colon != std::string_view::npos)
            last = headers.emplace(inSmallLetters(line.substr(0, colon)), trimmed(line.substr(colon + 1))).first->first;
    }
    return headers;
}

std::string_view valueOf(const Headers &headers, std::string_view name)
{
    const auto found = headers.find(name);
    return found == headers.end() ? std::string_view() : std::string_view(found->second);
}

class PartReader {
public:
    explicit PartReader(MailMessage &message) : m_message(message) {}

    void read(const Headers &headers, std::string_view body, int depth)
    {
        const auto type = valueOf(headers, "content-type");
        const auto kind = inSmallLetters(trimmed(type.substr(0, type.find(';'))));
        if (kind.starts_with("multipart/") && depth < kDeepestPart)
            readParts(headerParameter(type, "boundary"), body, depth);
        else if (!inSmallLetters(valueOf(headers, "content-disposition")).starts_with("attachment"))
            readText(kind, type, valueOf(headers, "content-transfer-encoding"), body);
    }

private:
    void readParts(const std::string &boundary, std::string_view body, int depth)
    {
        if (boundary.empty())
            return;
        const auto mark = "--" + boundary;
        std::optional<std::string_view> rest;
        for (auto lines = body; !lines.empty();) {
            const auto from = lines;
            if (!takeLine(lines).starts_with(mark))
                continue;
            if (rest) {
                auto part = rest->substr(0, static_cast<std::size_t>(from.data() - rest->data()));
                const auto headers = takeHeaders(part);
                read(headers, part, depth + 1);
            }
            rest = lines;
        }
    }

    void readText(const std::string &kind, std::string_view type, std::string_view encoding, std::string_view body)
    {
        if (!kind.empty() && kind != "text/plain" && kind != "text/html")
            return;
        const auto text = toUtf8(withoutTransferEncoding(body, encoding), headerParameter(type, "charset"));
        (kind == "text/html" ? m_message.html : m_message.plain) += text + "\n";
    }

    MailMessage &m_message;
};

std::string domainOf(std::string_view from)
{
    const auto at = from.rfind('@');
    if (at == std::string_view::npos)
        return {};
    const auto domain = from.substr(at + 1);
    return inSmallLetters(domain.substr(0, domain.find_first_of("> \t,;")));
}

std::string zoneText(std::string_view zone)
{
    if (zone == "GMT" || zone == "UT" || zone == "UTC" || zone == "Z")
        return "Z";
    return zone.size() == 5 && (zone[0] == '+' || zone[0] == '-') ? std::string(zone) : std::string();
}

} // namespace

MailMessage readMail(std::string_view text)
{
    const auto headers = takeHeaders(text);
    MailMessage message;
    message.senderDomain = domainOf(valueOf(headers, "from"));
    message.subject = headerText(valueOf(headers, "subject"));
    message.date = valueOf(headers, "date");
    PartReader(message).read(headers, text, 0);
    return message;
}

std::string isoOfMailDate(std::string_view date)
{
    constexpr std::string_view kMonths = "JanFebMarAprMayJunJulAugSepOctNovDec";
    const auto comma = date.find(',');
    const std::string rest(trimmed(comma == std::string_view::npos ? date : date.substr(comma + 1)));
    int day = 0, year = 0, hour = 0, minute = 0, second = 0;
    std::array<char, 4> month{};
    std::array<char, 8> zone{};
    const int read =
        std::sscanf(rest.c_str(), "%2d %3s %4d %2d:%2d:%2d %7s", &day, month.data(), &year, &hour, &minute, &second, zone.data());
    const auto at = kMonths.find(month.data());
    const auto zoned = zoneText(zone.data());
    if (read != 7 || month[2] == '\0' || at == std::string_view::npos || at % 3 != 0 || zoned.empty() || day < 1 || year < 1900)
        return {};
    char iso[128]; // room for any number: the reader of ISO refuses the impossible ones
    std::snprintf(iso, sizeof iso, "%04d-%02zu-%02dT%02d:%02d:%02d", year, at / 3 + 1, day, hour, minute, second);
    return iso + zoned;
}

} // namespace attache
