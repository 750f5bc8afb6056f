#include "core/desk/golden/golden_json.h"

namespace attache {

using namespace Qt::StringLiterals;

namespace {

QJsonValue count(std::int64_t value) { return QJsonValue(static_cast<qint64>(value)); }

} // namespace

QJsonValue toJson(std::optional<double> value) { return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null); }

QJsonValue toJson(const std::string &text) { return QString::fromStdString(text); }

QJsonArray toJson(const std::vector<std::string> &texts)
{
    QJsonArray array;
    for (const auto &text : texts)
        array.append(toJson(text));
    return array;
}

QJsonArray toJson(const Interval &interval) { return {toJson(interval.lo), toJson(interval.hi)}; }

QJsonObject toJson(const Proportion &share)
{
    return {{u"x"_s, count(share.x)},
            {u"n"_s, count(share.n)},
            {u"p"_s, toJson(share.p)},
            {u"lo"_s, toJson(share.lo)},
            {u"hi"_s, toJson(share.hi)}};
}

QJsonArray toJson(const std::vector<CurvePoint> &curve)
{
    QJsonArray array;
    for (const auto &point : curve)
        array.append(QJsonObject{{u"t"_s, point.t},
                                 {u"n"_s, count(point.n)},
                                 {u"d"_s, count(point.d)},
                                 {u"c"_s, count(point.c)},
                                 {u"S"_s, point.s},
                                 {u"se"_s, toJson(point.se)},
                                 {u"lo"_s, toJson(point.lo)},
                                 {u"hi"_s, toJson(point.hi)}});
    return array;
}

QJsonObject toJson(const LogRank &test)
{
    return {{u"O1"_s, test.o1},      {u"E1"_s, test.e1}, {u"O2"_s, test.o2},
            {u"E2"_s, test.e2},      {u"V"_s, test.v},   {u"chi2"_s, toJson(test.chi2)},
            {u"p"_s, toJson(test.p)}};
}

std::vector<double> numbersOf(const QJsonValue &array)
{
    std::vector<double> numbers;
    for (const auto &value : array.toArray())
        numbers.push_back(value.toDouble());
    return numbers;
}

std::vector<std::int64_t> integersOf(const QJsonValue &array)
{
    std::vector<std::int64_t> numbers;
    for (const auto &value : array.toArray())
        numbers.push_back(value.toInteger());
    return numbers;
}

std::optional<double> numberOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

} // namespace attache
