#include "core/models/column_choice.h"

#include "core/models/table_preview.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ColumnChoice)
};

// The header as it stands in the file; empty where the file has none of that name.
QString headerNamed(const QStringList &header, const QString &name)
{
    const auto it = std::find_if(header.begin(), header.end(),
                                 [&](const QString &h) { return h.trimmed().compare(name.trimmed(), Qt::CaseInsensitive) == 0; });
    return it == header.end() ? QString() : *it;
}

// Ready mappings say everything that they read; beside any other map columns are found by their names, too.
bool isReadyMapping(ImportPreview::Columns columns)
{
    return columns == ImportPreview::Columns::Known || columns == ImportPreview::Columns::Unverified;
}

} // namespace

ColumnChoice columnChoiceOf(const ImportPreview &preview)
{
    ColumnChoice choice;
    QStringList header;
    for (const auto &name : preview.header)
        header << QString::fromStdString(name);
    const auto map = QJsonDocument::fromJson(QByteArray::fromStdString(preview.columnMap)).object();
    const auto columns = map.value("columns"_L1).toObject();
    for (const TableField &field : tableFields()) {
        QString column = headerNamed(header, columns.value(field.name).toString());
        if (column.isEmpty() && !columns.contains(field.name) && !isReadyMapping(preview.columns))
            column = guessedColumn(field.name, header);
        if (!column.isEmpty())
            choice.columns.insert(field.name, column);
    }
    choice.platform = map.value("platform"_L1).toString();
    const auto time = map.value("time"_L1).toObject();
    choice.timeForm = time.value("form"_L1).toString();
    choice.zone = time.value("zone"_L1).toString();
    return choice;
}

std::string columnMapOf(const ColumnChoice &choice)
{
    QJsonObject columns;
    for (const TableField &field : tableFields())
        columns.insert(field.name,
                       choice.columns.contains(field.name) ? QJsonValue(choice.columns.value(field.name)) : QJsonValue());
    QJsonObject map{{u"columns"_s, columns}};
    if (!choice.platform.isEmpty())
        map.insert(u"platform"_s, choice.platform);
    QJsonObject time;
    if (!choice.timeForm.isEmpty())
        time.insert(u"form"_s, choice.timeForm);
    if (!choice.zone.isEmpty())
        time.insert(u"zone"_s, choice.zone);
    if (!time.isEmpty())
        map.insert(u"time"_s, time);
    return QJsonDocument(map).toJson(QJsonDocument::Compact).toStdString();
}

QList<TimeChoice> timeChoices()
{
    return {{{}, Say::tr("year first: 2026-10-31 17:40")},
            {u"dmy"_s, Say::tr("day first: 31.10.2026 17:40")},
            {u"mdy"_s, Say::tr("month first: 10/31/2026 5:40 PM")},
            {u"epoch-s"_s, Say::tr("seconds since 1970")},
            {u"epoch-ms"_s, Say::tr("milliseconds since 1970")}};
}

} // namespace attache
