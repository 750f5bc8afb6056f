#include "core/ingest/post_link.h"

#include "core/base/text.h"

#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

#include <array>
#include <optional>

namespace attache {

namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t kLongest = 2048; // bytes

// A checked link, ready to be looked at.
struct Address {
    QString host;      // lower case, ASCII, without 'www.', 'm.' and 'mobile.'
    QStringList parts; // of the path, without empty ones
    QUrlQuery query;

    QString part(qsizetype i) const { return parts.value(i); }
};

using Reader = std::optional<PostLink> (*)(const Address &);

bool isToken(const QString &text, QStringView alsoAllowed = u"_-")
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [&](QChar c) {
        return (c.unicode() < 0x80 && c.isLetterOrNumber()) || alsoAllowed.contains(c);
    });
}

bool isNumber(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::optional<PostLink> found(const char *platform, const QString &author, const QString &id)
{
    return PostLink{platform, author.toStdString(), id.toStdString()};
}

// '@name' to 'name'; empty where it is no handle.
QString handleOf(const QString &part)
{
    const auto name = part.startsWith(u'@') ? part.mid(1) : QString();
    return isToken(name, u"_-.@") ? name : QString();
}

std::optional<PostLink> readX(const Address &at)
{
    const auto status = at.parts.indexOf(u"status"_s);
    const auto id = status < 1 ? QString() : at.part(status + 1);
    if (!isNumber(id))
        return {};
    const bool nameless = at.part(0) == "i"_L1; // /i/status/…, /i/web/status/…
    if (!nameless && (status != 1 || !isToken(at.part(0))))
        return {};
    return found("x", nameless ? QString() : at.part(0), id);
}

std::optional<PostLink> readBluesky(const Address &at)
{
    const auto author = at.part(1);
    if (at.part(0) != "profile"_L1 || at.part(2) != "post"_L1 || !isToken(author, u"-.:") || !isToken(at.part(3)))
        return {};
    return found("bluesky", author, u"at://"_s + author + u"/app.bsky.feed.post/"_s + at.part(3));
}

std::optional<PostLink> readFacebook(const Address &at)
{
    const auto story = at.query.queryItemValue(u"story_fbid"_s);
    if (isToken(story))
        return found("facebook", at.query.queryItemValue(u"id"_s), story);
    for (const auto &name : {u"fbid"_s, u"v"_s})
        if (const auto id = at.query.queryItemValue(name); isNumber(id))
            return found("facebook", {}, id);
    const bool names = at.part(1) == "posts"_L1 || at.part(1) == "videos"_L1;
    const auto id = at.parts.isEmpty() ? QString() : at.parts.last(); // a title may stand before the id
    if (!names || at.parts.size() < 3 || !isToken(at.part(0), u"-.") || !isToken(id))
        return {};
    return found("facebook", at.part(0), id);
}

std::optional<PostLink> readInstagram(const Address &at)
{
    const auto kind = [&](qsizetype i) { return QStringList{u"p"_s, u"reel"_s, u"tv"_s}.contains(at.part(i)); };
    if (kind(0) && isToken(at.part(1)))
        return found("instagram", {}, at.part(1));
    if (kind(1) && isToken(at.part(0), u"_.") && isToken(at.part(2)))
        return found("instagram", at.part(0), at.part(2));
    return {};
}

std::optional<PostLink> readYouTube(const Address &at)
{
    if (const auto comment = at.query.queryItemValue(u"lc"_s); isToken(comment, u"_-."))
        return found("youtube", {}, comment);
    QString id;
    if (at.host == "youtu.be"_L1)
        id = at.part(0);
    else if (at.part(0) == "watch"_L1)
        id = at.query.queryItemValue(u"v"_s);
    else if (at.part(0) == "shorts"_L1 || at.part(0) == "live"_L1)
        id = at.part(1);
    return isToken(id) ? found("youtube", {}, id) : std::nullopt;
}

std::optional<PostLink> readTikTok(const Address &at)
{
    const bool post = at.part(1) == "video"_L1 || at.part(1) == "photo"_L1;
    const auto author = handleOf(at.part(0));
    return post && !author.isEmpty() && isNumber(at.part(2)) ? found("tiktok", author, at.part(2)) : std::nullopt;
}

std::optional<PostLink> readThreads(const Address &at)
{
    const auto author = handleOf(at.part(0));
    const bool post = at.part(1) == "post"_L1 && isToken(at.part(2));
    return post && !author.isEmpty() ? found("threads", author, at.part(2)) : std::nullopt;
}

// Any host may run Mastodon; its links alone end in '/@user/digits'. The author belongs to that host unless he says
// otherwise.
std::optional<PostLink> readMastodon(const Address &at)
{
    const auto author = handleOf(at.part(0));
    if (author.isEmpty() || at.parts.size() != 2 || !isNumber(at.part(1)))
        return {};
    return found("mastodon", author.contains(u'@') ? author : author + u'@' + at.host, at.part(1));
}

struct HostReader {
    QLatin1StringView host;
    Reader read;
};

constexpr std::array kHosts{
    HostReader{"x.com"_L1, readX},
    HostReader{"twitter.com"_L1, readX},
    HostReader{"bsky.app"_L1, readBluesky},
    HostReader{"facebook.com"_L1, readFacebook},
    HostReader{"instagram.com"_L1, readInstagram},
    HostReader{"youtube.com"_L1, readYouTube},
    HostReader{"youtu.be"_L1, readYouTube},
    HostReader{"tiktok.com"_L1, readTikTok},
    HostReader{"threads.net"_L1, readThreads},
    HostReader{"threads.com"_L1, readThreads},
};

// The ASCII form, so that a Cyrillic look-alike is another host.
QString plainHost(const QUrl &url)
{
    auto host = url.host(QUrl::FullyEncoded).toLower();
    for (const auto prefix : {"www."_L1, "m."_L1, "mobile."_L1})
        if (host.startsWith(prefix))
            return host.mid(prefix.size());
    return host;
}

Error refused(const char *why) { return failure(Errc::Usage, why); }

Result<QUrl> checkedUrl(std::string_view text)
{
    const auto link = trimmed(text);
    if (link.empty() || link.size() > kLongest)
        return refused("no link, or one of more than 2,048 bytes");
    const QUrl url(QString::fromUtf8(link.data(), static_cast<qsizetype>(link.size())), QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1) || url.host().isEmpty())
        return refused("not a link of http or https");
    if (!url.userInfo().isEmpty() || link.substr(0, link.find_first_of("/?#", 8)).find('@') != std::string_view::npos)
        return refused("a user name in the link");
    return url;
}

} // namespace

Result<PostLink> parsePostLink(std::string_view text)
{
    const auto url = checkedUrl(text);
    if (!url)
        return url.error();
    const Address at{plainHost(*url), url->path(QUrl::FullyDecoded).split(u'/', Qt::SkipEmptyParts), QUrlQuery(*url)};
    Reader read = readMastodon;
    for (const auto &known : kHosts)
        if (at.host == known.host)
            read = known.read;
    if (auto link = read(at))
        return *link;
    return refused(read == readMastodon ? "no platform of this program" : "not the link of a post");
}

} // namespace attache
