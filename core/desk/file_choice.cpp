#include "core/desk/file_choice.h"

#include "core/ingest/clues.h"
#include "core/ingest/table_head.h"
#include "core/store/map_store.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

FileChoice choiceFor(const ImportRequest &request, const std::string &path)
{
    FileChoice choice{request.format, request.platform, request.columnMap, request.zone, request.saveMap};
    const auto own = request.choices.find(path);
    if (own == request.choices.end())
        return choice;
    const auto &said = own->second;
    choice.format = said.format.empty() ? choice.format : said.format;
    choice.platform = said.platform.empty() ? choice.platform : said.platform;
    choice.columnMap = said.columnMap ? said.columnMap : choice.columnMap;
    choice.zone = said.zone.empty() ? choice.zone : said.zone;
    choice.saveMap = said.saveMap || choice.saveMap;
    return choice;
}

// The header of a plain table; empty for what is none, and for what cannot be read.
std::string mappableHeader(const std::string &path, const std::string &format)
{
    if (!format.empty() && format != "csv" && format != "known-table")
        return {};
    const auto clues = Clues::of(path);
    if (!clues || !clues->isFile() || !clues->file().kind.empty() || clues->file().header.size() < 2)
        return {};
    return headerKey(clues->file().header);
}

} // namespace

Result<SettledChoice> settleChoice(Database *workspace, const std::string &path, const ImportRequest &request)
{
    SettledChoice settled{choiceFor(request, path), {}, false};
    settled.header = mappableHeader(path, settled.choice.format);
    if (workspace == nullptr || settled.header.empty() || settled.choice.columnMap)
        return settled;
    auto saved = MapStore(*workspace).find(settled.header);
    if (!saved)
        return saved.error();
    settled.saved = saved->has_value();
    settled.choice.columnMap = std::move(*saved);
    return settled;
}

Result<ImportOptions> optionsOf(const FileChoice &choice, bool privatePosts)
{
    ImportOptions options{choice.platform, choice.columnMap, {}, privatePosts};
    if (choice.zone.empty())
        return options;
    auto zone = Zone::named(choice.zone);
    if (!zone)
        return zone.error();
    options.zone = std::move(*zone);
    return options;
}

Result<void> saveMap(Database &workspace, const SettledChoice &settled)
{
    if (!settled.choice.columnMap || settled.header.empty())
        return {};
    auto map = QJsonDocument::fromJson(QByteArray::fromStdString(*settled.choice.columnMap)).object();
    auto time = map.value("time"_L1).toObject();
    if (!settled.choice.zone.empty() && !time.contains("zone"_L1)) {
        time.insert(u"zone"_s, QString::fromStdString(settled.choice.zone));
        map.insert(u"time"_s, time);
    }
    if (!settled.choice.platform.empty() && !map.contains("platform"_L1))
        map.insert(u"platform"_s, QString::fromStdString(settled.choice.platform));
    return MapStore(workspace).put(settled.header, QJsonDocument(map).toJson(QJsonDocument::Compact).toStdString());
}

} // namespace attache
