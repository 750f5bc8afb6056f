#pragma once

#include "core/desk/golden/golden_derived.h"

#include <QJsonValue>

namespace attache {

// One function per metric of the golden schema; the shapes are those of its table.

// Pure inputs.
Result<QJsonValue> goldenWilson(const GoldenCase &input);
Result<QJsonValue> goldenKmLogRank(const GoldenCase &input);
Result<QJsonValue> goldenLogRank(const GoldenCase &input);
Result<QJsonValue> goldenKmBias(const GoldenCase &input);
Result<QJsonValue> goldenRestrictedMeans(const GoldenCase &input);
Result<QJsonValue> goldenBusinessClock(const GoldenCase &input);
Result<QJsonValue> goldenDayBuckets(const GoldenCase &input);
Result<QJsonValue> goldenPeriodComparison(const GoldenCase &input);
Result<QJsonValue> goldenFixedAge(const GoldenCase &input);
Result<QJsonValue> goldenEngagementIndex(const GoldenCase &input);
Result<QJsonValue> goldenBacklash(const GoldenCase &input);
Result<QJsonValue> goldenBurstGaps(const GoldenCase &input);
Result<QJsonValue> goldenBurstBatched(const GoldenCase &input);
Result<QJsonValue> goldenSurprise(const GoldenCase &input);
Result<QJsonValue> goldenCusum(const GoldenCase &input);
Result<QJsonValue> goldenEwma(const GoldenCase &input);
Result<QJsonValue> goldenKrippendorff(const GoldenCase &input);
Result<QJsonValue> goldenKappa(const GoldenCase &input);
Result<QJsonValue> goldenSubstance(const GoldenCase &input);
Result<QJsonValue> goldenImpactChain(const GoldenCase &input);
Result<QJsonValue> goldenTokens(const GoldenCase &input);
Result<QJsonValue> goldenSimilarity(const GoldenCase &input);
Result<QJsonValue> goldenMinHash(const GoldenCase &input);
Result<QJsonValue> goldenVariants(const GoldenCase &input);
Result<QJsonValue> goldenSeismic(const GoldenCase &input);
Result<QJsonValue> goldenHoltWinters(const GoldenCase &input);
Result<QJsonValue> goldenCoordination(const GoldenCase &input);
Result<QJsonValue> goldenEmojiScore(const GoldenCase &input);
Result<QJsonValue> goldenSentimentGate(const GoldenCase &input);

// Posts, and what was derived of them.
Result<QJsonValue> goldenEngagement(const GoldenCase &input, const GoldenDerived &derived);
Result<QJsonValue> goldenReplyLatency(const GoldenCase &input, const GoldenDerived &derived);
Result<QJsonValue> goldenResponseRate(const GoldenCase &input, const GoldenDerived &derived);
Result<QJsonValue> goldenConversations(const GoldenCase &input, const GoldenDerived &derived);
Result<QJsonValue> goldenSustainingRate(const GoldenCase &input, const GoldenDerived &derived);
Result<QJsonValue> goldenDyads(const GoldenCase &input, const GoldenDerived &derived);
Result<QJsonValue> goldenStudyRanking(const GoldenCase &input, const GoldenDerived &derived);
Result<QJsonValue> goldenMutation(const GoldenCase &input, const GoldenDerived &derived);
Result<QJsonValue> goldenCascade(const GoldenCase &input, const GoldenDerived &derived);
Result<QJsonValue> goldenCopyFlood(const GoldenCase &input, const GoldenDerived &derived);

} // namespace attache
