#include "core/desk/golden/golden_json.h"
#include "core/desk/golden/golden_metrics.h"
#include "core/measure/mood.h"

namespace attache {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(MoodRefusal refusal)
{
    switch (refusal) {
    case MoodRefusal::TooFewTexts: return u"too_few_texts"_s;
    case MoodRefusal::TooFewLabels: return u"too_few_labels"_s;
    case MoodRefusal::ClassTooSmall: return u"class_too_small"_s;
    case MoodRefusal::CodersDisagree: return u"coders_disagree"_s;
    case MoodRefusal::ClassifierWeak: return u"classifier_weak"_s;
    case MoodRefusal::IntervalTooWide: return u"interval_too_wide"_s;
    case MoodRefusal::CoverageTooLow: break;
    }
    return u"coverage_too_low"_s;
}

MoodReport reportOf(const QJsonObject &object)
{
    MoodReport report;
    report.texts = object["n_texts"_L1].toInteger();
    report.labels = object["n_labels"_L1].toInteger();
    for (const auto &count : object["labels_per_class"_L1].toObject())
        report.labelsOfClasses.push_back(count.toInteger());
    report.alpha = numberOf(object["alpha"_L1]);
    report.macroF1 = numberOf(object["macro_f1"_L1]);
    report.halfWidth = numberOf(object["ci_half_width"_L1]);
    report.decidedShare = numberOf(object["covered_share"_L1]);
    return report;
}

QJsonObject verdictJson(const MoodReport &report)
{
    QJsonArray reasons;
    for (const auto refusal : refusalsOf(report))
        reasons.append(nameOf(refusal));
    return {{u"verdict"_s, reasons.isEmpty() ? u"show"_s : u"refuse"_s}, {u"reasons"_s, reasons}};
}

// A report that stands exactly on every limit.
MoodReport onTheLimits(const MoodReport &base)
{
    const MoodLimits limits;
    MoodReport report{limits.texts,   limits.labels,    base.labelsOfClasses, limits.alpha,
                      limits.macroF1, limits.halfWidth, limits.decidedShare};
    for (auto &count : report.labelsOfClasses)
        count = limits.labelsOfClass;
    return report;
}

QJsonObject scoreJson(const EmojiScore &score)
{
    return {{u"N"_s, static_cast<qint64>(score.texts)},
            {u"p"_s, QJsonArray{score.p[0], score.p[1], score.p[2]}},
            {u"score"_s, score.score},
            {u"sd"_s, score.sd},
            {u"sem"_s, toJson(score.error)}};
}

} // namespace

// Emoji by name; a report among them is judged on every limit, and without agreement between coders.
Result<QJsonValue> goldenEmojiScore(const GoldenCase &input)
{
    QJsonObject result;
    for (auto entry = input.inputs.begin(); entry != input.inputs.end(); ++entry) {
        const auto counts = integersOf(entry.value());
        if (counts.size() == 3)
            result.insert(entry.key(), scoreJson(emojiScore({counts[0], counts[1], counts[2]})));
    }
    if (input.inputs.contains("base_report"_L1)) {
        auto report = reportOf(input.inputs["base_report"_L1].toObject());
        result.insert("gate_edge"_L1, verdictJson(onTheLimits(report)));
        report.alpha.reset();
        result.insert("gate_null"_L1, verdictJson(report));
    }
    return QJsonValue(result);
}

Result<QJsonValue> goldenSentimentGate(const GoldenCase &input)
{
    QJsonArray verdicts;
    for (const auto &report : input.inputs["reports"_L1].toArray())
        verdicts.append(verdictJson(reportOf(report.toObject())));
    return QJsonValue(verdicts);
}

} // namespace attache
