#include "core/desk/golden/golden_json.h"
#include "core/desk/golden/golden_metrics.h"
#include "core/measure/latency.h"
#include "core/measure/membership.h"

#include <cmath>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

MessageFact factOf(const GoldenMessage &message)
{
    MessageFact fact;
    fact.anchor = message.anchor;
    fact.answeredAt = message.answeredAt;
    fact.invalidTime = message.invalidTime;
    fact.withdrawnAt = message.withdrawnAt;
    if (message.noReplyNeeded)
        fact.status = MessageStatus::LeftOnPurpose;
    else if (!message.answeredBy.empty())
        fact.status = MessageStatus::Answered;
    else if (message.withdrawnAt)
        fact.status = MessageStatus::Withdrawn;
    return fact;
}

QString statusOf(const MessageFact &fact)
{
    if (fact.invalidTime)
        return u"answered_invalid_time"_s;
    const auto name = statusName(fact.status);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())).replace(u'-', u'_');
}

struct Cohort {
    std::vector<GoldenMessage> messages;
    std::vector<MessageFact> facts;
};

// The messages of the set anchored in the window.
Cohort cohortOf(const GoldenCase &input, const GoldenDerived &derived)
{
    Cohort cohort;
    for (const auto &message : derived.messages) {
        if (message.noReplyNeeded || !input.settings.window.contains(message.anchor))
            continue;
        cohort.messages.push_back(message);
        cohort.facts.push_back(factOf(message));
    }
    return cohort;
}

QJsonObject messageJson(const GoldenMessage &message, const MessageFact &fact, const FigureContext &wall)
{
    return {{u"id"_s, toJson(message.id)},
            {u"anchor"_s, toJson(toIso(message.anchor))},
            {u"posts"_s, toJson(message.posts)},
            {u"status"_s, statusOf(fact)},
            {u"answered_by"_s, message.answeredBy.empty() ? QJsonValue(QJsonValue::Null) : toJson(message.answeredBy)},
            {u"seconds"_s, toJson(waitOf(fact, wall))}};
}

QJsonObject summaryJson(const std::vector<MessageFact> &facts, const FigureContext &context)
{
    const auto curve = kaplanMeier(waitsAtRisk(facts, context));
    const auto answered = answeredWaits(facts, context);
    QJsonObject summary{{u"n"_s, curve.empty() ? qint64{0} : static_cast<qint64>(curve.front().n)},
                        {u"answered"_s, static_cast<qint64>(answered.size())},
                        {u"median"_s, toJson(quantileOf(curve, 0.5))}};
    if (curve.empty())
        return summary;
    summary.insert("km"_L1, toJson(curve));
    summary.insert("median_ci"_L1, toJson(quantileLimits(curve, 0.5)));
    summary.insert("q25"_L1, toJson(quantileOf(curve, 0.25)));
    summary.insert("q75"_L1, toJson(quantileOf(curve, 0.75)));
    summary.insert("naive_median_answered_only"_L1, toJson(plainMedian(answered)));
    return summary;
}

FigureContext wallContext(const GoldenCase &input)
{
    FigureContext context;
    context.now = input.settings.now;
    return context;
}

} // namespace

Result<QJsonValue> goldenReplyLatency(const GoldenCase &input, const GoldenDerived &derived)
{
    std::optional<WorkingTime> hours;
    if (input.settings.calendar) {
        auto built = WorkingTime::of(*input.settings.calendar);
        if (!built)
            return built.error();
        hours = std::move(*built);
    }
    const auto wall = wallContext(input);
    auto business = wall;
    business.clock = ClockKind::Host;
    business.hours = hours ? &*hours : nullptr;
    const auto cohort = cohortOf(input, derived);
    QJsonArray messages;
    for (std::size_t i = 0; i < cohort.facts.size(); ++i) {
        auto message = messageJson(cohort.messages[i], cohort.facts[i], wall);
        if (hours)
            message.insert("business_seconds"_L1, toJson(waitOf(cohort.facts[i], business)));
        messages.append(message);
    }
    return QJsonValue(QJsonObject{{u"messages"_s, messages}, {u"summary"_s, summaryJson(cohort.facts, wall)}});
}

Result<QJsonValue> goldenResponseRate(const GoldenCase &input, const GoldenDerived &derived)
{
    const double hours = input.rawSettings["within_hours"_L1].toDouble(24);
    const auto limit = Millis{std::llround(hours * 3'600'000)};
    const auto context = wallContext(input);
    const auto cohort = cohortOf(input, derived);
    std::int64_t answered = 0;
    std::int64_t ripe = 0;
    for (const auto &fact : cohort.facts) {
        const auto membership = answeredWithin(fact, limit, context);
        ripe += counts(membership) ? 1 : 0;
        answered += membership.standing == Standing::Numerator ? 1 : 0;
    }
    const auto curve = kaplanMeier(waitsAtRisk(cohort.facts, context));
    const auto point = survivalAt(curve, hours * 3600);
    const auto complement = [&](std::optional<double> value) {
        return toJson(value && !curve.empty() ? std::optional(1 - *value) : std::nullopt);
    };
    return QJsonValue(QJsonObject{{u"ripe_cohort"_s, toJson(wilson(answered, ripe))},
                                  {u"km"_s, QJsonObject{{u"hours"_s, hours},
                                                        {u"km_rate"_s, complement(point.s)},
                                                        {u"km_lo"_s, complement(point.hi)},
                                                        {u"km_hi"_s, complement(point.lo)}}}});
}

} // namespace attache
