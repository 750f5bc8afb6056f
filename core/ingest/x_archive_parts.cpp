#include "core/ingest/x_archive_parts.h"

#include "core/base/text.h"
#include "core/ingest/json_parser.h"
#include "core/ingest/post_link.h"

#include <algorithm>
#include <filesystem>
#include <utility>

namespace attache {

namespace {

bool isNumber(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// What stands behind the first bracket of 'window.NAME = {…};' is JSON but for the end.
std::string_view valueIn(std::string_view script)
{
    const auto from = script.find_first_of("{[");
    const auto to = script.find_last_of("}]");
    return from == std::string_view::npos || to == std::string_view::npos || to < from ? std::string_view()
                                                                                       : script.substr(from, to - from + 1);
}

// Ends the reading by a token of its own, once the handle is found.
class MediaForm final : public JsonForm {
public:
    MediaForm(const StopToken &stop, StopToken found) : m_stop(stop), m_found(std::move(found)) {}

    void record(const JsonItem &root, std::int64_t line) override
    {
        (void)line;
        if (m_stop.raised())
            m_found.raise();
        const auto tweet = unwrappedTweet(root);
        const auto id = tweet["id_str"].text();
        for (const auto &list : {tweet["extended_entities"]["media"], tweet["entities"]["media"]})
            for (const auto media : list.elements())
                take(media["expanded_url"].text(), id);
    }

    std::optional<std::string> handle;

private:
    // Media of others that were shared on bear the id of the other post.
    void take(std::string_view url, std::string_view id)
    {
        const auto end = std::min(url.find("/photo/"), url.find("/video/"));
        const auto link = parsePostLink(url.substr(0, end));
        if (handle || !link || id.empty() || link->id != id || link->author.empty() || link->author == "i")
            return;
        handle = link->author;
        m_found.raise();
    }

    const StopToken &m_stop;
    StopToken m_found;
};

} // namespace

bool isXTweetPart(std::string_view path)
{
    auto name = fileNameOf(path);
    if (!name.ends_with(".js"))
        return false;
    if (path.find("js/tweets/") != std::string_view::npos)
        return name.size() == 10 && isNumber(name.substr(0, 4)) && name[4] == '_' && isNumber(name.substr(5, 2));
    name.remove_suffix(3);
    for (const std::string_view stem : {"tweets", "tweet"}) {
        if (name == stem)
            return true;
        if (name.starts_with(stem) && name.substr(stem.size()).starts_with("-part"))
            return isNumber(name.substr(stem.size() + 5));
    }
    return false;
}

JsonItem unwrappedTweet(const JsonItem &element)
{
    const auto inner = element["tweet"];
    return inner ? inner : element;
}

std::string XArchiveFiles::beside(std::string_view name) const
{
    return (std::filesystem::path(m_bundle.path()).parent_path() / name).string();
}

Status XArchiveFiles::visitParts(const Bundle::Visit &visit) const
{
    if (m_bundle.kind() != Bundle::Kind::File)
        return m_bundle.visit([](const Member &member) { return isXTweetPart(member.name); }, visit);
    auto done = m_bundle.visit([](const Member &) { return true; }, visit);
    const auto given = fileNameOf(m_bundle.path());
    if (!done || (given != "tweets.js" && given != "tweet.js"))
        return done;
    const auto stem = std::string(given.substr(0, given.size() - 3));
    for (int number = 1; done; ++number) {
        const auto name = stem + "-part" + std::to_string(number) + ".js";
        auto source = ByteSource::open(beside(name));
        if (!source)
            return source.error().code == Errc::FileMissing ? Status() : Status(source.error());
        done = visit({name, -1}, *source);
    }
    return done;
}

std::optional<ByteSource> XArchiveFiles::open(std::string_view name) const
{
    const auto *member = m_bundle.find(name);
    if (m_bundle.kind() != Bundle::Kind::File && member == nullptr)
        return {};
    auto source = m_bundle.kind() == Bundle::Kind::File ? ByteSource::open(beside(name)) : m_bundle.read(*member);
    return source ? std::optional(std::move(*source)) : std::nullopt;
}

std::optional<std::string> XArchiveFiles::whole(std::string_view name) const
{
    auto source = open(name);
    if (!source)
        return {};
    auto text = readSmall(*source);
    return text ? std::optional(std::string(valueIn(*text))) : std::nullopt;
}

std::optional<XAccount> XArchiveFiles::account() const
{
    auto text = whole("account.js");
    if (!text)
        return {};
    JsonParser parser;
    const auto parsed = parseWhole(parser, *text);
    for (const auto each : parsed.root.elements())
        if (const auto account = each["account"]; account["username"])
            return XAccount{sanitise(trimmed(account["username"].text())), sanitise(account["accountDisplayName"].text())};
    return {};
}

std::map<std::string, std::int64_t> XArchiveFiles::expected() const
{
    std::map<std::string, std::int64_t> counts;
    auto text = m_bundle.kind() == Bundle::Kind::File ? std::nullopt : whole("manifest.js");
    if (!text)
        return counts;
    JsonParser parser;
    const auto parsed = parseWhole(parser, *text);
    const auto types = parsed.root["dataTypes"];
    for (const auto file : types.any({"tweets", "tweet"})["files"].elements()) {
        const auto name = fileNameOf(file["fileName"].text());
        if (const auto count = file["count"].integer(); count && isXTweetPart(name))
            counts[sanitise(name)] = *count;
    }
    return counts;
}

std::optional<std::string> handleInMedia(const XArchiveFiles &files, const StopToken &stop)
{
    StopToken found;
    MediaForm form(stop, found);
    NoSink sink;
    Receipt scratch;
    (void)files.visitParts([&](const Member &, ByteSource &source) {
        return JsonReader(sink, scratch).read(source, {JsonShape::Elements, {}, found}, form);
    });
    return form.handle;
}

} // namespace attache
