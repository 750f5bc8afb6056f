#include "core/store/connection_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

namespace attache {

namespace {

constexpr std::array<std::pair<const char *, std::int64_t SourceReceipt::*>, 8> kCounts{{{"asked", &SourceReceipt::asked},
                                                                                         {"read", &SourceReceipt::read},
                                                                                         {"stored", &SourceReceipt::stored},
                                                                                         {"updated", &SourceReceipt::updated},
                                                                                         {"duplicate", &SourceReceipt::duplicate},
                                                                                         {"refused", &SourceReceipt::refused},
                                                                                         {"gone", &SourceReceipt::gone},
                                                                                         {"unseen", &SourceReceipt::unseen}}};

QJsonObject objectFrom(std::string_view json)
{
    return QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size()))).object();
}

std::string compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString(); }

QString text(const std::string &words) { return QString::fromStdString(words); }

QJsonObject sourceJson(const SourceReceipt &source)
{
    QJsonObject object{{QStringLiteral("source"), text(source.source)},
                       {QStringLiteral("stop"), static_cast<int>(source.stop)},
                       {QStringLiteral("fault"), static_cast<int>(source.fault)},
                       {QStringLiteral("detail"), text(source.detail)}};
    for (const auto &[name, count] : kCounts)
        object.insert(QLatin1String(name), static_cast<qint64>(source.*count));
    return object;
}

SourceReceipt sourceFrom(const QJsonObject &object)
{
    SourceReceipt source;
    source.source = object.value(QLatin1String("source")).toString().toStdString();
    source.stop = static_cast<SyncStop>(object.value(QLatin1String("stop")).toInt());
    source.fault = static_cast<NetFault>(object.value(QLatin1String("fault")).toInt());
    source.detail = object.value(QLatin1String("detail")).toString().toStdString();
    for (const auto &[name, count] : kCounts)
        source.*count = object.value(QLatin1String(name)).toInteger();
    return source;
}

} // namespace

std::string optionsToJson(const ConnectionOptions &o)
{
    return compact({{QStringLiteral("quote_depth"), o.quoteDepth},
                    {QStringLiteral("most_calls"), static_cast<qint64>(o.mostCalls)},
                    {QStringLiteral("version"), text(o.version)},
                    {QStringLiteral("client_id"), text(o.clientId)},
                    {QStringLiteral("new_names"), o.newNames},
                    {QStringLiteral("government_agreed"), o.governmentAgreed}});
}

ConnectionOptions optionsFromJson(std::string_view json)
{
    const auto object = objectFrom(json);
    ConnectionOptions o;
    o.quoteDepth = object.value(QLatin1String("quote_depth")).toInt(o.quoteDepth);
    o.mostCalls = object.value(QLatin1String("most_calls")).toInteger(o.mostCalls);
    o.version = object.value(QLatin1String("version")).toString().toStdString();
    o.clientId = object.value(QLatin1String("client_id")).toString().toStdString();
    o.newNames = object.value(QLatin1String("new_names")).toBool();
    o.governmentAgreed = object.value(QLatin1String("government_agreed")).toBool();
    return o;
}

std::string syncReceiptToJson(const SyncReceipt &receipt)
{
    QJsonArray sources, gaps;
    for (const auto &source : receipt.sources)
        sources.append(sourceJson(source));
    for (const auto &gap : receipt.gaps)
        gaps.append(text(gap));
    QJsonObject object{{QStringLiteral("sources"), sources},
                       {QStringLiteral("gaps"), gaps},
                       {QStringLiteral("fault"), static_cast<int>(receipt.fault)},
                       {QStringLiteral("detail"), text(receipt.detail)},
                       {QStringLiteral("calls"), static_cast<qint64>(receipt.calls)}};
    if (receipt.until)
        object.insert(QStringLiteral("until"), static_cast<qint64>(toMillis(*receipt.until)));
    if (receipt.cost)
        object.insert(QStringLiteral("cost"), *receipt.cost);
    return compact(object);
}

void readSyncReceipt(std::string_view json, SyncReceipt &receipt)
{
    const auto object = objectFrom(json);
    for (const auto &source : object.value(QLatin1String("sources")).toArray())
        receipt.sources.push_back(sourceFrom(source.toObject()));
    for (const auto &gap : object.value(QLatin1String("gaps")).toArray())
        receipt.gaps.push_back(gap.toString().toStdString());
    receipt.fault = static_cast<NetFault>(object.value(QLatin1String("fault")).toInt());
    receipt.detail = object.value(QLatin1String("detail")).toString().toStdString();
    receipt.calls = object.value(QLatin1String("calls")).toInteger();
    if (object.contains(QLatin1String("until")))
        receipt.until = fromMillis(object.value(QLatin1String("until")).toInteger());
    if (object.contains(QLatin1String("cost")))
        receipt.cost = object.value(QLatin1String("cost")).toDouble();
}

} // namespace attache
