#include "core/models/post_link.h"

#include <QRegularExpression>
#include <QUrl>

namespace attache {

using namespace Qt::StringLiterals;

std::optional<PostLink> linkFrom(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool web = url.scheme() == u"https"_s || url.scheme() == u"http"_s;
    const QString host = url.host(QUrl::EncodeUnicode);
    if (!url.isValid() || !web || host.isEmpty() || !url.userInfo().isEmpty()) // 'https://ours.example@theirs.example'
        return {};
    return PostLink{url.toString(QUrl::FullyEncoded), host};
}

QList<PostLink> linksIn(std::string_view utf8)
{
    static const QRegularExpression form(u"https?://[^\\s<>\"\\x{2068}\\x{2069}]+"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tail(u"[.,;:!?)\\]}'’”»…]+$"_s);
    const QString text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    QList<PostLink> links;
    for (auto match = form.globalMatch(text); match.hasNext();) {
        const auto link = linkFrom(match.next().captured().remove(tail));
        if (link && !links.contains(*link))
            links << *link;
    }
    return links;
}

std::optional<PostLink> linkOf(const Post &post)
{
    if (!post.url.empty())
        return linkFrom(QString::fromStdString(post.url));
    const QString id = QString::fromStdString(post.key.id);
    if (post.key.platform == "x")
        return linkFrom(u"https://x.com/i/web/status/"_s + id);
    const QStringList parts = id.split(u'/'); // at://did:plc:…/app.bsky.feed.post/…
    if (post.key.platform == "bluesky" && parts.size() == 5 && id.startsWith(u"at://"_s))
        return linkFrom(u"https://bsky.app/profile/"_s + parts.at(2) + u"/post/"_s + parts.at(4));
    return {};
}

} // namespace attache
