#include "core/domain/desk_record.h"

#include "core/base/digest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace attache {

namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t kKeyDigits = 16;

QString text(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

std::string compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString(); }

QJsonArray list(const std::vector<std::string> &words)
{
    QJsonArray array;
    for (const auto &word : words)
        array.append(text(word));
    return array;
}

std::vector<std::string> words(const QJsonValue &value)
{
    std::vector<std::string> found;
    const auto array = value.toArray();
    for (const auto &word : array)
        found.push_back(word.toString().toStdString());
    return found;
}

void put(QJsonObject &object, const QString &name, const std::string &value)
{
    if (!value.empty())
        object.insert(name, text(value));
}

std::string member(const QJsonObject &object, const QString &name) { return object.value(name).toString().toStdString(); }

Error damaged(const char *what) { return failure(Errc::WorkspaceDamaged, what); }

Result<QJsonObject> objectOf(std::string_view content, const char *what)
{
    const auto document = QJsonDocument::fromJson(QByteArray(content.data(), static_cast<qsizetype>(content.size())));
    if (!document.isObject())
        return damaged(what);
    return document.object();
}

} // namespace

std::string lineKey(const ClearedLine &line)
{
    return sha256(line.text + '\n' + line.clearedBy + '\n' + toIso(line.clearedAt)).substr(0, kKeyDigits);
}

std::string contentOf(const ClearedLine &line)
{
    QJsonObject object{{u"cleared_at"_s, text(toIso(line.clearedAt))}, {u"text"_s, text(line.text)}};
    put(object, u"cleared_by"_s, line.clearedBy);
    put(object, u"language"_s, line.language);
    put(object, u"source"_s, line.source);
    put(object, u"subject"_s, line.subject);
    if (!line.keywords.empty())
        object.insert(u"keywords"_s, list(line.keywords));
    if (line.validFrom)
        object.insert(u"valid_from"_s, text(toIsoDay(*line.validFrom)));
    if (line.validTo)
        object.insert(u"valid_to"_s, text(toIsoDay(*line.validTo)));
    if (line.retired)
        object.insert(u"retired"_s, true);
    return compact(object);
}

Result<ClearedLine> lineFrom(const std::string &key, std::string_view content)
{
    const auto object = objectOf(content, "line");
    if (!object)
        return object.error();
    const auto cleared = parseIso(member(*object, u"cleared_at"_s));
    if (!cleared || !object->value(u"text"_s).isString())
        return damaged("line");
    ClearedLine line;
    line.key = key;
    line.text = member(*object, u"text"_s);
    line.source = member(*object, u"source"_s);
    line.language = member(*object, u"language"_s);
    line.subject = member(*object, u"subject"_s);
    line.keywords = words(object->value(u"keywords"_s));
    line.validFrom = parseIsoDay(member(*object, u"valid_from"_s));
    line.validTo = parseIsoDay(member(*object, u"valid_to"_s));
    line.clearedBy = member(*object, u"cleared_by"_s);
    line.clearedAt = *cleared;
    line.retired = object->value(u"retired"_s).toBool();
    return line;
}

std::string contentOf(const WatchWords &watch)
{
    return compact({{u"retired"_s, watch.retired}, {u"words"_s, list(watch.words)}});
}

Result<WatchWords> watchFrom(const std::string &key, std::string_view content)
{
    const auto object = objectOf(content, "watch");
    if (!object)
        return object.error();
    return WatchWords{key, words(object->value(u"words"_s)), object->value(u"retired"_s).toBool()};
}

std::string contentOf(const Officer &officer)
{
    QJsonObject object{{u"since"_s, text(toIso(officer.since))}};
    if (officer.retiredAt)
        object.insert(u"retired_at"_s, text(toIso(*officer.retiredAt)));
    return compact(object);
}

Result<Officer> officerFrom(const std::string &key, std::string_view content)
{
    const auto object = objectOf(content, "officer");
    if (!object)
        return object.error();
    const auto since = parseIso(member(*object, u"since"_s));
    if (!since)
        return damaged("officer");
    return Officer{key, *since, parseIso(member(*object, u"retired_at"_s))};
}

std::string contentOf(const SavedView &view)
{
    return compact({{u"content"_s, text(view.content)},
                    {u"page"_s, text(view.page)},
                    {u"retired"_s, view.retired},
                    {u"version"_s, view.version}});
}

Result<SavedView> viewFrom(const std::string &key, std::string_view content)
{
    const auto object = objectOf(content, "view");
    if (!object)
        return object.error();
    const int version = object->value(u"version"_s).toInt();
    if (version > kViewVersion)
        return failure(Errc::WorkspaceNewer, "view");
    return SavedView{key, member(*object, u"page"_s), version, member(*object, u"content"_s),
                     object->value(u"retired"_s).toBool()};
}

std::string contentOf(double number) { return compact({{u"number"_s, number}}); }

Result<double> numberFrom(std::string_view content)
{
    const auto object = objectOf(content, "setting");
    if (!object)
        return object.error();
    if (!object->value(u"number"_s).isDouble())
        return damaged("setting");
    return object->value(u"number"_s).toDouble();
}

} // namespace attache
