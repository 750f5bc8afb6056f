#pragma once

#include "core/desk/golden/golden_derived.h"

#include <QJsonObject>
#include <QJsonValue>

namespace attache {

// The result of one golden case, shaped as the `expected` of its metric; `expected` itself is never read. Cases with
// posts go through `derive`. Errors: BadCase (also for a metric that is not computed here), BadCalendar, UnknownZone,
// Internal where orders of arrival disagree.
Result<QJsonValue> goldenResult(const QJsonObject &document, const GoldenDerive &derive = deriveGolden);

} // namespace attache
