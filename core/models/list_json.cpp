#include "core/models/list_json.h"

#include <QJsonArray>

namespace attache {

namespace {

using namespace Qt::StringLiterals;

QString utf8(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }
QJsonValue keyOrNull(const PostKey &key) { return key.id.empty() ? QJsonValue() : utf8(key.platform + ':' + key.id); }
QJsonValue textOrNull(const std::string &text) { return text.empty() ? QJsonValue() : utf8(text); }

QString partName(Part part)
{
    switch (part) {
    case Part::Numerator: return u"numerator"_s;
    case Part::Denominator: return u"denominator"_s;
    case Part::Excluded: return u"excluded"_s;
    }
    return {};
}

QJsonObject rowJson(const ListRow &row)
{
    return {{u"key"_s, keyOrNull(row.post)},
            {u"platform"_s, utf8(row.post.platform)},
            {u"post_id"_s, utf8(row.post.id)},
            {u"conversation"_s, keyOrNull(row.root)},
            {u"author"_s, utf8(row.author)},
            {u"created_at"_s, utf8(toIso(row.createdAt))},
            {u"anchor"_s, row.anchor ? QJsonValue(utf8(toIso(*row.anchor))) : QJsonValue()},
            {u"status"_s, textOrNull(row.status)},
            {u"seconds"_s, row.seconds ? QJsonValue(*row.seconds) : QJsonValue()},
            {u"answered_by"_s, row.answeredBy ? keyOrNull(*row.answeredBy) : QJsonValue()},
            {u"text"_s, utf8(row.text)}};
}

} // namespace

QJsonObject listJson(const ListRequest &what, const ListPage &page)
{
    QJsonArray rows;
    for (const ListRow &row : page.rows)
        rows.append(rowJson(row));
    return {{u"figure"_s, utf8(figureEntry(what.figure).name)},
            {u"part"_s, partName(what.part)},
            {u"total"_s, static_cast<qint64>(page.total)},
            {u"rows"_s, rows}};
}

} // namespace attache
