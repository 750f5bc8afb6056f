#include "core/models/figure_json.h"

#include "core/domain/figure_catalogue.h"
#include "core/measure/curves.h"
#include "core/models/figure_words.h"

#include <QJsonArray>

namespace attache {

namespace {

using namespace Qt::StringLiterals;

QString ascii(std::string_view text) { return QLatin1String(text.data(), static_cast<qsizetype>(text.size())); }
QString accountText(const AccountKey &key) { return QString::fromStdString(key.platform + ':' + key.handle); }
QJsonValue integer(std::int64_t n) { return static_cast<qint64>(n); }
QJsonValue instant(Instant at) { return QString::fromStdString(toIso(at)); }

template <class T>
QJsonValue orNull(const std::optional<T> &value)
{
    if (!value)
        return {};
    if constexpr (std::is_same_v<T, Instant>)
        return instant(*value);
    else if constexpr (std::is_integral_v<T>)
        return integer(*value);
    else
        return *value;
}

QJsonValue intervalJson(const std::optional<Interval> &interval)
{
    return interval ? QJsonValue(QJsonArray{orNull(interval->lo), orNull(interval->hi)}) : QJsonValue();
}

QJsonArray gapsJson(const std::vector<Gap> &gaps)
{
    QJsonArray array;
    for (const Gap &gap : gaps)
        array.append(QJsonObject{{u"account"_s, accountText(gap.account)},
                                 {u"from"_s, instant(gap.from)},
                                 {u"to"_s, instant(gap.to)},
                                 {u"kinds"_s, QString::fromStdString(gap.kinds)}});
    return array;
}

QJsonArray excludedJson(const std::vector<Excluded> &excluded)
{
    QJsonArray array;
    for (const Excluded &one : excluded)
        array.append(QJsonObject{{u"reason"_s, QString::fromStdString(one.reason)}, {u"n"_s, integer(one.n)}});
    return array;
}

QJsonValue comparisonJson(const std::optional<Comparison> &compare)
{
    if (!compare)
        return {};
    QJsonValue test;
    if (compare->test)
        test = QJsonObject{{u"name"_s, QString::fromStdString(compare->test->name)},
                           {u"statistic"_s, orNull(compare->test->statistic)},
                           {u"p"_s, orNull(compare->test->p)}};
    return QJsonObject{{u"value"_s, orNull(compare->value)},
                       {u"n"_s, integer(compare->n)},
                       {u"interval"_s, intervalJson(compare->interval)},
                       {u"difference"_s, orNull(compare->difference)},
                       {u"difference_interval"_s, intervalJson(compare->differenceInterval)},
                       {u"test"_s, test},
                       {u"superiority"_s, orNull(compare->superiority)},
                       {u"warning"_s, compare->warning.empty() ? QJsonValue() : QString::fromStdString(compare->warning)}};
}

QJsonObject figureJson(const Figure &figure, const FigureWords &words)
{
    const FigureEntry &entry = figureEntry(figure.id);
    return {{u"id"_s, ascii(entry.name)},
            {u"value"_s, orNull(figure.value)},
            {u"reason"_s, figure.reason ? QJsonValue(ascii(noValueName(*figure.reason))) : QJsonValue()},
            {u"unit"_s, ascii(unitName(figure.unit))},
            {u"text"_s, words.text(figure)},
            {u"numerator"_s, orNull(figure.numerator)},
            {u"denominator"_s, orNull(figure.denominator)},
            {u"n"_s, integer(figure.n)},
            {u"interval"_s, intervalJson(figure.interval)},
            {u"definition"_s, ascii(entry.definition)},
            {u"clock"_s, ascii(clockName(figure.clock))},
            {u"partial"_s, figure.partial},
            {u"accounts_overlap"_s, figure.accountsOverlap},
            {u"excluded"_s, excludedJson(figure.excluded)},
            {u"gaps"_s, gapsJson(figure.gaps)},
            {u"compare"_s, comparisonJson(figure.compare)}};
}

QJsonObject curveJson(const Curve &curve, bool full)
{
    QJsonArray points;
    for (const CurvePoint &p : full ? curve.points : thinned(curve.points))
        points.append(QJsonObject{{u"t"_s, p.t},
                                  {u"s"_s, p.s},
                                  {u"lo"_s, orNull(p.lo)},
                                  {u"hi"_s, orNull(p.hi)},
                                  {u"n"_s, integer(p.n)},
                                  {u"d"_s, integer(p.d)},
                                  {u"c"_s, integer(p.c)}});
    return {{u"id"_s, u"latency"_s},
            {u"x_unit"_s, u"seconds"_s},
            {u"clock"_s, ascii(clockName(curve.clock))},
            {u"definition"_s, ascii(figureEntry(FigureId::LatencyMedian).definition)},
            {u"n"_s, integer(curve.n)},
            {u"events"_s, integer(curve.events)},
            {u"points"_s, points},
            {u"excluded"_s, excludedJson(curve.excluded)},
            {u"gaps"_s, gapsJson(curve.gaps)}};
}

QJsonObject seriesJson(const Series &series, const Zone &zone)
{
    QJsonArray points;
    for (const DayPoint &p : series.points)
        points.append(QJsonObject{{u"day"_s, QString::fromStdString(toIsoDay(p.day))},
                                  {u"from"_s, instant(p.from)},
                                  {u"to"_s, instant(p.to)},
                                  {u"hours"_s, p.hours},
                                  {u"value"_s, orNull(p.value)},
                                  {u"n"_s, integer(p.n)},
                                  {u"gap"_s, p.gap}});
    return {{u"id"_s, QString::fromStdString(series.id)},
            {u"unit"_s, ascii(unitName(series.unit))},
            {u"zone"_s, QString::fromStdString(zone.name())},
            {u"points"_s, points}};
}

QJsonObject scopeJson(const FigureSet &set)
{
    const Scope &scope = set.scope;
    QJsonArray accounts;
    for (const AccountKey &key : scope.accounts)
        accounts.append(accountText(key));
    return {{u"from"_s, orNull(scope.window.from)},
            {u"to"_s, orNull(scope.window.to)},
            {u"zone"_s, QString::fromStdString(scope.zone.name())},
            {u"accounts"_s, accounts},
            {u"clock"_s, ascii(clockName(scope.clock))},
            {u"calendar"_s, set.calendarVersion > 0 ? QJsonValue(set.calendarVersion) : QJsonValue()},
            {u"compare"_s, ascii(compareName(scope.compare))},
            {u"now"_s, scope.nowSource == NowSource::Empty ? QJsonValue() : instant(scope.now)},
            {u"now_source"_s, ascii(nowSourceName(scope.nowSource))},
            {u"last_import"_s, orNull(set.lastImport)},
            {u"gaps"_s, gapsJson(set.gaps)}};
}

} // namespace

QJsonObject figuresJson(const FigureSet &set, const FigureWords &words, bool full)
{
    QJsonArray figures, curves, series;
    for (const Figure &figure : set.figures)
        figures.append(figureJson(figure, words));
    for (const Curve &curve : set.curves)
        curves.append(curveJson(curve, full));
    for (const Series &one : set.series)
        series.append(seriesJson(one, set.scope.zone));
    return {{u"scope"_s, scopeJson(set)}, {u"figures"_s, figures}, {u"curves"_s, curves}, {u"series"_s, series}};
}

} // namespace attache
