#pragma once

#include "core/measure/survival.h"
#include "core/measure/wilson.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace attache {

// How results of golden cases are written. Doubles keep their full precision in QJsonDocument.
QJsonValue toJson(std::optional<double> value); // null where unknown
QJsonValue toJson(const std::string &text);
QJsonArray toJson(const std::vector<std::string> &texts);
QJsonArray toJson(const Interval &interval);
QJsonObject toJson(const Proportion &share);             // x, n, p, lo, hi
QJsonArray toJson(const std::vector<CurvePoint> &curve); // t, n, d, c, S, se, lo, hi
QJsonObject toJson(const LogRank &test);

std::vector<double> numbersOf(const QJsonValue &array);
std::vector<std::int64_t> integersOf(const QJsonValue &array);
std::optional<double> numberOf(const QJsonValue &value); // nothing where it is no number

} // namespace attache
