#include "core/desk/golden/golden.h"

#include "core/desk/golden/golden_metrics.h"

#include <algorithm>
#include <string_view>

namespace attache {

namespace {

struct InputMetric {
    std::string_view name;
    Result<QJsonValue> (*compute)(const GoldenCase &);
};
constexpr InputMetric kInputMetrics[] = {
    {"wilson", goldenWilson},
    {"km_logrank", goldenKmLogRank},
    {"logrank", goldenLogRank},
    {"km_bias", goldenKmBias},
    {"rmst", goldenRestrictedMeans},
    {"business_clock", goldenBusinessClock},
    {"day_buckets", goldenDayBuckets},
    {"period_comparison", goldenPeriodComparison},
    {"fixed_age", goldenFixedAge},
    {"bonson_ratkai", goldenEngagementIndex},
    {"backlash", goldenBacklash},
    {"burst_gaps", goldenBurstGaps},
    {"burst_batched", goldenBurstBatched},
    {"surprise", goldenSurprise},
    {"cusum", goldenCusum},
    {"ewma", goldenEwma},
    {"krippendorff", goldenKrippendorff},
    {"kappa", goldenKappa},
    {"substance", goldenSubstance},
    {"impact_chain", goldenImpactChain},
    {"tokens", goldenTokens},
    {"similarity", goldenSimilarity},
    {"minhash", goldenMinHash},
    {"variants", goldenVariants},
    {"seismic", goldenSeismic},
    {"holt_winters", goldenHoltWinters},
    {"coordination", goldenCoordination},
    {"emoji_score", goldenEmojiScore},
    {"sentiment_gate", goldenSentimentGate},
};

struct PostMetric {
    std::string_view name;
    Result<QJsonValue> (*compute)(const GoldenCase &, const GoldenDerived &);
};
constexpr PostMetric kPostMetrics[] = {
    {"engagement", goldenEngagement},
    {"reply_latency", goldenReplyLatency},
    {"response_rate", goldenResponseRate},
    {"conversations", goldenConversations},
    {"sustaining_rate", goldenSustainingRate},
    {"dyads", goldenDyads},
    {"study_ranking", goldenStudyRanking},
    {"mutation", goldenMutation},
    {"cascade", goldenCascade},
    {"copy_flood", goldenCopyFlood},
};

} // namespace

Result<QJsonValue> goldenResult(const QJsonObject &document, const GoldenDerive &derive)
{
    const auto input = readGoldenCase(document);
    if (!input)
        return input.error();
    for (const auto &metric : kInputMetrics)
        if (metric.name == input->metric)
            return metric.compute(*input);
    for (const auto &metric : kPostMetrics) {
        if (metric.name != input->metric)
            continue;
        const auto derived = derive(*input);
        if (!derived)
            return derived.error();
        return metric.compute(*input, *derived);
    }
    return Error{Errc::BadCase, {{}, 0, "metric"}, input->metric};
}

} // namespace attache
