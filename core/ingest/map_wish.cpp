#include "core/base/text.h"
#include "core/domain/platform.h"
#include "core/ingest/column_map.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace attache {

namespace {

using namespace Qt::StringLiterals;

Error badMember(std::string_view member, std::string_view why)
{
    return Error{Errc::BadMapping, Place{{}, 0, std::string(member)}, std::string(why)};
}

std::optional<Column> columnNamed(std::string_view name)
{
    for (std::size_t i = 0; i < kColumns; ++i)
        if (const auto column = static_cast<Column>(i); column != Column::Inbound && columnName(column) == name)
            return column;
    return {};
}

std::optional<TimeReading> readingNamed(const QString &name)
{
    if (name == "iso"_L1)
        return TimeReading::Iso;
    if (name == "twcs"_L1)
        return TimeReading::Twcs;
    if (name == "epoch-s"_L1)
        return TimeReading::EpochSeconds;
    if (name == "epoch-ms"_L1)
        return TimeReading::EpochMillis;
    if (name == "mdy"_L1)
        return TimeReading::MonthFirst;
    if (name == "dmy"_L1)
        return TimeReading::DayFirst;
    return {};
}

Status readColumns(const QJsonValue &value, MapWish &wish)
{
    if (!value.isObject())
        return badMember("columns", "not an object");
    const auto columns = value.toObject();
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        const auto name = it.key().toStdString();
        const auto column = columnNamed(name);
        if (!column)
            return badMember("columns." + name, "no such column");
        if (!it->isString() && !it->isNull())
            return badMember("columns." + name, "neither a header nor null");
        wish.columns[*column] = it->isNull() ? std::nullopt : std::optional(it->toString().toStdString());
    }
    return {};
}

Status readTimeRule(const QJsonValue &value, MapWish &wish)
{
    if (!value.isObject())
        return badMember("time", "not an object");
    const auto time = value.toObject();
    for (auto it = time.begin(); it != time.end(); ++it) {
        if (it.key() == "form"_L1) {
            const auto reading = readingNamed(it->toString());
            if (!reading)
                return badMember("time.form", "not iso, twcs, epoch-s, epoch-ms, mdy or dmy");
            wish.time.reading = *reading;
        } else if (it.key() == "zone"_L1) {
            auto zone = Zone::named(it->toString().toStdString());
            if (!zone)
                return badMember("time.zone", "no IANA zone of this system");
            wish.time.zone = *zone;
        } else {
            return badMember("time." + it.key().toStdString(), "no such member");
        }
    }
    return {};
}

Status readMember(const QString &name, const QJsonValue &value, MapWish &wish)
{
    if (name == "columns"_L1)
        return readColumns(value, wish);
    if (name == "time"_L1)
        return readTimeRule(value, wish);
    const auto text = value.toString().toStdString();
    if (name == "platform"_L1) {
        wish.platform = platformKey(sanitise(text));
        return wish.platform.empty() ? Status(badMember("platform", "no name")) : Status();
    }
    if (name == "delimiter"_L1 && text.size() == 1 && text != "\"" && text != "\n" && text != "\r") {
        wish.delimiter = text.front();
        return {};
    }
    return badMember(name.toStdString(), name == "delimiter"_L1 ? "not one character" : "no such member");
}

} // namespace

Result<MapWish> parseMapWish(std::string_view json)
{
    QJsonParseError fault{};
    const auto document = QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size())), &fault);
    if (!document.isObject())
        return failure(Errc::BadMapping, fault.error == QJsonParseError::NoError ? "not an object" : "not JSON");
    MapWish wish;
    const auto members = document.object();
    for (auto it = members.begin(); it != members.end(); ++it)
        if (auto read = readMember(it.key(), *it, wish); !read)
            return read.error();
    return wish;
}

} // namespace attache
