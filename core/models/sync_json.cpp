#include "core/models/sync_json.h"

#include <QJsonArray>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

QString words(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

QJsonValue moment(const std::optional<Instant> &at) { return at ? QJsonValue(words(toIso(*at))) : QJsonValue(); }

QJsonObject sourceJson(const SourceReceipt &s)
{
    return {{u"source"_s, words(s.source)},
            {u"asked"_s, qint64(s.asked)},
            {u"read"_s, qint64(s.read)},
            {u"stored"_s, qint64(s.stored)},
            {u"updated"_s, qint64(s.updated)},
            {u"duplicate"_s, qint64(s.duplicate)},
            {u"refused"_s, qint64(s.refused)},
            {u"deleted"_s, qint64(s.gone)},
            {u"unseen"_s, qint64(s.unseen)},
            {u"stop"_s, words(syncStopName(s.stop))},
            {u"fault"_s, words(netFaultName(s.fault))},
            {u"detail"_s, words(s.detail)}};
}

} // namespace

QJsonObject connectionJson(const Connection &c)
{
    return {{u"name"_s, words(c.name)},       {u"platform"_s, words(c.platform)},
            {u"host"_s, words(c.host)},       {u"handle"_s, words(c.handle)},
            {u"account"_s, words(c.account)}, {u"state"_s, words(connectionStateName(c.state))},
            {u"until"_s, moment(c.until)},    {u"last_success"_s, moment(c.lastSuccess)}};
}

QJsonObject syncJson(const Connection &connection, const SyncReceipt &receipt)
{
    auto json = connectionJson(connection);
    QJsonArray sources, gaps;
    for (const auto &source : receipt.sources)
        sources.append(sourceJson(source));
    for (const auto &gap : receipt.gaps)
        gaps.append(words(gap));
    json[u"started"_s] = words(toIso(receipt.startedAt));
    json[u"finished"_s] = words(toIso(receipt.finishedAt));
    json[u"complete"_s] = receipt.complete();
    json[u"fault"_s] = words(netFaultName(receipt.fault));
    json[u"detail"_s] = words(receipt.detail);
    json[u"until"_s] = moment(receipt.until);
    json[u"calls"_s] = qint64(receipt.calls);
    json[u"cost"_s] = receipt.cost ? QJsonValue(*receipt.cost) : QJsonValue();
    for (const auto &[name, count] : {std::pair{u"read"_s, &SourceReceipt::read},
                                      {u"stored"_s, &SourceReceipt::stored},
                                      {u"updated"_s, &SourceReceipt::updated},
                                      {u"duplicate"_s, &SourceReceipt::duplicate},
                                      {u"refused"_s, &SourceReceipt::refused},
                                      {u"deleted"_s, &SourceReceipt::gone},
                                      {u"unseen"_s, &SourceReceipt::unseen}})
        json[name] = qint64(receipt.sum(count));
    json[u"sources"_s] = sources;
    json[u"gaps"_s] = gaps;
    return json;
}

} // namespace attache
