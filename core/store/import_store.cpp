#include "core/store/import_store.h"

#include "core/store/coverage_store.h"
#include "core/store/database.h"
#include "core/store/rows.h"
#include "core/store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace attache {

namespace {

QJsonArray linesJson(const std::vector<std::int64_t> &lines)
{
    QJsonArray array;
    for (const auto line : lines)
        array.append(static_cast<qint64>(line));
    return array;
}

std::vector<std::int64_t> linesFrom(const QJsonValue &value)
{
    std::vector<std::int64_t> lines;
    const auto array = value.toArray();
    for (const auto &line : array)
        lines.push_back(line.toInteger());
    return lines;
}

QJsonArray gapsJson(const std::vector<CaptureGap> &gaps)
{
    const auto moment = [](const std::optional<Instant> &at) {
        return at ? QJsonValue(static_cast<qint64>(toMillis(*at))) : QJsonValue();
    };
    QJsonArray array;
    for (const auto &gap : gaps) {
        QJsonArray kinds;
        for (const auto &kind : gap.kinds)
            kinds.append(QString::fromStdString(kind));
        array.append(QJsonObject{{QStringLiteral("account"), QString::fromStdString(gap.account)},
                                 {QStringLiteral("from"), moment(gap.from)},
                                 {QStringLiteral("to"), moment(gap.to)},
                                 {QStringLiteral("kinds"), kinds}});
    }
    return array;
}

CaptureGap gapFrom(const QJsonObject &gap)
{
    const auto moment = [&gap](QLatin1String name) {
        const auto value = gap.value(name);
        return value.isDouble() ? std::optional(fromMillis(value.toInteger())) : std::nullopt;
    };
    CaptureGap read{gap.value(QLatin1String("account")).toString().toStdString(), moment(QLatin1String("from")),
                    moment(QLatin1String("to")), {}};
    const auto kinds = gap.value(QLatin1String("kinds")).toArray();
    for (const auto &kind : kinds)
        read.kinds.push_back(kind.toString().toStdString());
    return read;
}

// Codes are stored as numbers of the enumerations, which only ever grow at their end.
std::string remarksOf(const Receipt &receipt)
{
    QJsonArray refusals;
    for (const auto &r : receipt.refusals)
        refusals.append(QJsonObject{{QStringLiteral("code"), static_cast<int>(r.code)},
                                    {QStringLiteral("field"), QString::fromStdString(r.field)},
                                    {QStringLiteral("count"), static_cast<qint64>(r.count)},
                                    {QStringLiteral("lines"), linesJson(r.firstLines)}});
    QJsonArray warnings;
    for (const auto &w : receipt.warnings)
        warnings.append(QJsonObject{{QStringLiteral("code"), static_cast<int>(w.code)},
                                    {QStringLiteral("count"), static_cast<qint64>(w.count)},
                                    {QStringLiteral("lines"), linesJson(w.firstLines)},
                                    {QStringLiteral("detail"), QString::fromStdString(w.detail)}});
    const QJsonObject remarks{{QStringLiteral("refusals"), refusals},
                              {QStringLiteral("warnings"), warnings},
                              {QStringLiteral("gaps"), gapsJson(receipt.gaps)}};
    return QJsonDocument(remarks).toJson(QJsonDocument::Compact).toStdString();
}

void readRemarks(Receipt &receipt, std::string_view json)
{
    const auto bytes = QByteArray(json.data(), static_cast<qsizetype>(json.size()));
    const auto remarks = QJsonDocument::fromJson(bytes).object();
    const auto refusals = remarks.value(QLatin1String("refusals")).toArray();
    for (const auto &entry : refusals) {
        const auto r = entry.toObject();
        receipt.refusals.push_back({static_cast<Refusal>(r.value(QLatin1String("code")).toInt()),
                                    r.value(QLatin1String("field")).toString().toStdString(),
                                    r.value(QLatin1String("count")).toInteger(), linesFrom(r.value(QLatin1String("lines")))});
    }
    const auto warnings = remarks.value(QLatin1String("warnings")).toArray();
    for (const auto &entry : warnings) {
        const auto w = entry.toObject();
        receipt.warnings.push_back({static_cast<Warning>(w.value(QLatin1String("code")).toInt()),
                                    w.value(QLatin1String("count")).toInteger(), linesFrom(w.value(QLatin1String("lines"))),
                                    w.value(QLatin1String("detail")).toString().toStdString()});
    }
    const auto gaps = remarks.value(QLatin1String("gaps")).toArray();
    for (const auto &gap : gaps)
        receipt.gaps.push_back(gapFrom(gap.toObject()));
}

std::string outcomeOf(const Receipt &receipt)
{
    if (receipt.cancelled)
        return "cancelled";
    return receipt.error ? "error:" + std::to_string(static_cast<int>(receipt.error->code)) : "done";
}

void readOutcome(Receipt &receipt, std::string_view outcome)
{
    receipt.cancelled = outcome == "cancelled";
    if (outcome.starts_with("error:"))
        receipt.error = Error{static_cast<Errc>(std::atoi(std::string(outcome.substr(6)).c_str())), {receipt.path, 0, {}}, {}};
}

Receipt receiptFrom(Statement &row)
{
    Receipt r;
    r.id = row.integer(0);
    r.path = row.string(1);
    r.format = row.string(2);
    r.kind = row.string(3);
    r.startedAt = row.instant(4);
    r.finishedAt = row.instant(5);
    r.read = row.integer(6);
    r.stored = row.integer(7);
    r.updated = row.integer(8);
    r.duplicate = row.integer(9);
    r.refused = row.integer(10);
    readRemarks(r, row.text(11));
    readOutcome(r, row.text(12));
    return r;
}

} // namespace

Result<void> ImportStore::put(Receipt &receipt)
{
    Statement put(m_database, "INSERT INTO import VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13) "
                              "ON CONFLICT(id) DO UPDATE SET finished_at = excluded.finished_at, read = excluded.read, "
                              "stored = excluded.stored, updated = excluded.updated, duplicate = excluded.duplicate, "
                              "refused = excluded.refused, remarks = excluded.remarks, outcome = excluded.outcome");
    const auto remarks = remarksOf(receipt);
    const auto outcome = outcomeOf(receipt);
    put.bind(1, receipt.id == 0 ? std::nullopt : std::optional(receipt.id)).bind(2, receipt.path).bindText(3, receipt.format);
    put.bindText(4, receipt.kind).bind(5, receipt.startedAt).bind(6, receipt.finishedAt).bind(7, receipt.read);
    put.bind(8, receipt.stored).bind(9, receipt.updated).bind(10, receipt.duplicate).bind(11, receipt.refused);
    if (auto done = put.bind(12, remarks).bind(13, outcome).run(); !done)
        return done;
    if (receipt.id == 0)
        receipt.id = m_database.lastRowId();
    return CoverageStore(m_database).put(receipt.id, receipt.coverage);
}

Result<std::vector<Receipt>> ImportStore::all()
{
    Statement rows(m_database,
                   "SELECT id, path, format, kind, started_at, finished_at, read, stored, updated, duplicate, refused, "
                   "remarks, outcome FROM import ORDER BY id DESC");
    auto receipts = readRows(rows, receiptFrom);
    if (!receipts)
        return receipts;
    for (auto &receipt : *receipts) {
        auto coverage = CoverageStore(m_database).of(receipt.id);
        if (!coverage)
            return coverage.error();
        receipt.coverage = std::move(*coverage);
    }
    return receipts;
}

Result<std::optional<Instant>> ImportStore::lastFinished()
{
    const auto at = m_database.number("SELECT max(finished_at) FROM import");
    if (!at)
        return at.error();
    return *at ? std::optional(fromMillis(**at)) : std::nullopt;
}

} // namespace attache
