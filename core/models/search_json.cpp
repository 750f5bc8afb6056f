#include "core/models/search_json.h"

#include <QJsonArray>

#include <algorithm>

namespace attache {

namespace {

using namespace Qt::StringLiterals;

QString utf8(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

qint64 codePoints(std::string_view text)
{
    return std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
}

QJsonArray marksJson(const SearchHit &hit)
{
    QJsonArray marks;
    const std::string_view text(hit.text);
    for (const auto &mark : hit.marks)
        marks.append(QJsonArray{codePoints(text.substr(0, mark.begin)), codePoints(text.substr(0, mark.end))});
    return marks;
}

QJsonObject hitJson(const SearchHit &hit)
{
    return {{u"key"_s, utf8(hit.post.platform + ':' + hit.post.id)},
            {u"platform"_s, utf8(hit.post.platform)},
            {u"post_id"_s, utf8(hit.post.id)},
            {u"author"_s, utf8(hit.author)},
            {u"created_at"_s, utf8(toIso(hit.createdAt))},
            {u"text"_s, utf8(hit.text)},
            {u"marks"_s, marksJson(hit)}};
}

} // namespace

QJsonObject searchJson(const SearchRequest &what, const SearchPage &page)
{
    QJsonArray hits;
    for (const auto &hit : page.hits)
        hits.append(hitJson(hit));
    return {{u"query"_s, utf8(what.typed)},
            {u"indexed"_s, static_cast<qint64>(page.progress.indexed)},
            {u"all"_s, static_cast<qint64>(page.progress.all)},
            {u"more"_s, page.before.has_value()},
            {u"hits"_s, hits}};
}

} // namespace attache
