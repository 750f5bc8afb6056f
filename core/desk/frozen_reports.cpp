#include "core/desk/frozen_reports.h"

#include "core/domain/figure_catalogue.h"
#include "core/store/database.h"
#include "core/store/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace attache {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array kReasons{NoValue::NoData,   NoValue::EmptyDenominator, NoValue::NotReached, NoValue::NoCalendar,
                              NoValue::NoCounts, NoValue::FollowUpTooShort, NoValue::TooFew};

QString text(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }
std::string words(const QJsonValue &value) { return value.toString().toStdString(); }

template <class Number>
QJsonValue orNull(const std::optional<Number> &number)
{
    return number ? QJsonValue(static_cast<double>(*number)) : QJsonValue();
}

QJsonValue orNull(const std::optional<Instant> &at) { return at ? QJsonValue(text(toIso(*at))) : QJsonValue(); }

std::optional<Instant> instantFrom(const QJsonValue &value) { return parseIso(words(value)); }

std::optional<std::int64_t> integerFrom(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(static_cast<std::int64_t>(value.toDouble())) : std::nullopt;
}

QJsonObject figureJson(const Figure &figure)
{
    const FigureEntry &entry = figureEntry(figure.id);
    QJsonObject object{{u"id"_s, text(entry.name)},
                       {u"value"_s, orNull(figure.value)},
                       {u"numerator"_s, orNull(figure.numerator)},
                       {u"denominator"_s, orNull(figure.denominator)},
                       {u"n"_s, static_cast<double>(figure.n)},
                       {u"clock"_s, text(clockName(figure.clock))},
                       {u"partial"_s, figure.partial},
                       {u"definition"_s, text(entry.definition)}};
    if (figure.reason)
        object.insert(u"reason"_s, text(noValueName(*figure.reason)));
    return object;
}

std::optional<FrozenFigure> figureFrom(const QJsonObject &object)
{
    const auto id = figureNamed(words(object["id"_L1]));
    if (!id)
        return {}; // of a figure that exists no more
    FrozenFigure frozen;
    Figure &figure = frozen.figure;
    figure.id = *id;
    figure.unit = figureEntry(*id).unit;
    if (object["value"_L1].isDouble())
        figure.value = object["value"_L1].toDouble();
    figure.numerator = integerFrom(object["numerator"_L1]);
    figure.denominator = integerFrom(object["denominator"_L1]);
    figure.n = integerFrom(object["n"_L1]).value_or(0);
    figure.clock = clockNamed(words(object["clock"_L1])).value_or(ClockKind::Wall);
    figure.partial = object["partial"_L1].toBool();
    for (const NoValue reason : kReasons)
        if (noValueName(reason) == words(object["reason"_L1]))
            figure.reason = reason;
    frozen.definition = words(object["definition"_L1]);
    return frozen;
}

QJsonObject scopeJson(const Scope &scope)
{
    QJsonArray accounts;
    for (const AccountKey &key : scope.accounts)
        accounts.append(text(key.platform + ':' + key.handle));
    return {{u"from"_s, orNull(scope.window.from)},
            {u"to"_s, orNull(scope.window.to)},
            {u"zone"_s, text(scope.zone.name())},
            {u"clock"_s, text(clockName(scope.clock))},
            {u"compare"_s, text(compareName(scope.compare))},
            {u"now"_s, text(toIso(scope.now))},
            {u"accounts"_s, accounts}};
}

void readScope(const QJsonObject &object, FrozenReport &report)
{
    ScopeRequest &request = report.scope;
    Scope &scope = report.resolved;
    scope.window = {instantFrom(object["from"_L1]), instantFrom(object["to"_L1])};
    if (scope.window.from)
        request.from = *scope.window.from;
    if (scope.window.to)
        request.to = *scope.window.to;
    request.zone = words(object["zone"_L1]);
    if (const auto zone = Zone::named(request.zone))
        scope.zone = *zone;
    request.clock = scope.clock = clockNamed(words(object["clock"_L1])).value_or(ClockKind::Wall);
    request.compare = scope.compare = compareNamed(words(object["compare"_L1])).value_or(Compare::None);
    scope.now = instantFrom(object["now"_L1]).value_or(Instant{});
    for (const auto &account : object["accounts"_L1].toArray())
        request.accounts.push_back(words(account));
}

std::string contentOf(const FigureSet &set, const FreezeWish &wish)
{
    QJsonArray figures;
    for (const Figure &figure : set.figures)
        figures.append(figureJson(figure));
    const auto definition = QJsonDocument::fromJson(QByteArray::fromStdString(contentOf(wish.definition))).object();
    const QJsonObject content{{u"name"_s, text(wish.definition.name)},   {u"definition"_s, definition},
                              {u"scope"_s, scopeJson(set.scope)},        {u"calendar"_s, set.calendarVersion},
                              {u"program"_s, text(wish.program)},        {u"internal"_s, text(wish.internalSum)},
                              {u"shareable"_s, text(wish.shareableSum)}, {u"figures"_s, figures}};
    return QJsonDocument(content).toJson(QJsonDocument::Compact).toStdString();
}

Result<FrozenReport> reportFrom(const StoredReport &stored)
{
    const auto content = QJsonDocument::fromJson(QByteArray::fromStdString(stored.content)).object();
    const auto definition = QJsonDocument(content["definition"_L1].toObject()).toJson(QJsonDocument::Compact);
    FrozenReport report;
    const auto read = definitionFrom(words(content["name"_L1]), definition.toStdString());
    if (!read || content.isEmpty())
        return failure(Errc::WorkspaceDamaged, "frozen report");
    report.id = stored.id;
    report.deed = {stored.who, stored.at};
    report.title = stored.title;
    report.definition = *read;
    readScope(content["scope"_L1].toObject(), report);
    report.calendarVersion = content["calendar"_L1].toInt();
    report.program = words(content["program"_L1]);
    report.internalSum = words(content["internal"_L1]);
    report.shareableSum = words(content["shareable"_L1]);
    report.lastPost = stored.lastPost;
    report.lastDecision = stored.lastDecision;
    for (const auto &value : content["figures"_L1].toArray())
        if (auto figure = figureFrom(value.toObject()))
            report.figures.push_back(std::move(*figure));
    return report;
}

} // namespace

Result<std::int64_t> freezeReport(Database &writer, const FigureSet &figures, const std::vector<CountedIds> &ids,
                                  const FreezeWish &wish)
{
    Transaction transaction(writer);
    if (!transaction.begun())
        return transaction.begun().error();
    const StoredReport report{0, wish.deed.at, wish.deed.who, wish.title, contentOf(figures, wish), 0, 0};
    const auto id = ReportStore(writer).freeze(report, ids);
    if (!id)
        return id;
    if (auto committed = transaction.commit(); !committed)
        return committed.error();
    return id;
}

Result<std::vector<FrozenReport>> frozenReports(Database &reader)
{
    const auto stored = ReportStore(reader).frozen();
    if (!stored)
        return stored.error();
    std::vector<FrozenReport> reports;
    for (const StoredReport &one : *stored) {
        auto report = reportFrom(one);
        if (!report)
            return report.error();
        reports.push_back(std::move(*report));
    }
    return reports;
}

Result<FrozenReport> frozenReport(Database &reader, std::int64_t id)
{
    const auto stored = ReportStore(reader).frozen(id);
    if (!stored)
        return stored.error();
    if (!*stored)
        return Error{Errc::Usage, {{}, 0, "frozen"}, "no such report"};
    return reportFrom(**stored);
}

} // namespace attache
