#include "core/desk/golden/golden_json.h"
#include "core/desk/golden/golden_metrics.h"
#include "core/measure/agreement.h"
#include "core/measure/coded_shares.h"

#include <map>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

// Codes by their text, numbered as they come; null is no code.
class Codes {
public:
    std::optional<int> of(const QJsonValue &code)
    {
        if (code.isNull() || code.isUndefined())
            return {};
        return m_numbers.try_emplace(code.toVariant().toString(), static_cast<int>(m_numbers.size())).first->second;
    }

private:
    std::map<QString, int> m_numbers;
};

// Of each post the codes that its coders gave it.
std::vector<std::vector<int>> unitsOf(const QJsonArray &coders)
{
    Codes codes;
    std::vector<std::vector<int>> units;
    for (const auto &coder : coders) {
        const auto given = coder.toArray();
        for (qsizetype i = 0; i < given.size(); ++i) {
            units.resize(std::max(units.size(), static_cast<std::size_t>(i + 1)));
            if (const auto code = codes.of(given[i]))
                units[static_cast<std::size_t>(i)].push_back(*code);
        }
    }
    return units;
}

// The posts that both have coded.
std::vector<CodePair> pairsOf(const std::vector<std::vector<int>> &units)
{
    std::vector<CodePair> pairs;
    for (const auto &unit : units)
        if (unit.size() == 2)
            pairs.emplace_back(unit[0], unit[1]);
    return pairs;
}

QJsonObject kappaJson(const Kappa &kappa)
{
    return {{u"n"_s, static_cast<qint64>(kappa.n)},
            {u"po"_s, toJson(kappa.po)},
            {u"pe"_s, toJson(kappa.pe)},
            {u"kappa"_s, toJson(kappa.kappa)},
            {u"se"_s, toJson(kappa.se)}};
}

QJsonObject correctedJson(const CorrectedShare &share)
{
    return {{u"apparent"_s, toJson(share.apparent)},
            {u"adjusted"_s, toJson(share.adjusted)},
            {u"se"_s, toJson(share.se)},
            {u"lo"_s, toJson(share.interval.lo)},
            {u"hi"_s, toJson(share.interval.hi)}};
}

// x, n and the four counts of a hand sample.
CorrectedShare correctedOf(const QJsonObject &inputs)
{
    const CodingErrors errors{inputs["tp"_L1].toInteger(), inputs["pos"_L1].toInteger(), inputs["tn"_L1].toInteger(),
                              inputs["neg"_L1].toInteger()};
    return correctedShare(inputs["x"_L1].toInteger(), inputs["n"_L1].toInteger(), errors);
}

} // namespace

Result<QJsonValue> goldenKrippendorff(const GoldenCase &input)
{
    return QJsonValue(QJsonObject{{u"alpha"_s, toJson(nominalAlpha(unitsOf(input.inputs["coders"_L1].toArray())))}});
}

// Two coders; with a hand sample also the corrected share, without one also what nothing and five equal codes give.
Result<QJsonValue> goldenKappa(const GoldenCase &input)
{
    const auto units = unitsOf({input.inputs["officer"_L1], input.inputs["auto"_L1]});
    QJsonObject result{{u"kappa"_s, kappaJson(kappaOf(pairsOf(units)))}, {u"alpha"_s, toJson(nominalAlpha(units))}};
    if (input.inputs.contains("tp"_L1)) {
        result.insert("corrected"_L1, correctedJson(correctedOf(input.inputs)));
        return QJsonValue(result);
    }
    const std::vector<std::vector<int>> equal(5, {0, 0});
    result.insert("degenerate"_L1, kappaJson(kappaOf(pairsOf(equal))));
    result.insert("alpha_degenerate"_L1, toJson(nominalAlpha(equal)));
    result.insert("empty"_L1, kappaJson(kappaOf({})));
    return QJsonValue(result);
}

Result<QJsonValue> goldenSubstance(const GoldenCase &input)
{
    const auto &inputs = input.inputs;
    QJsonObject result;
    if (inputs.contains("substance"_L1))
        result.insert("substance"_L1,
                      toJson(substanceShare(inputs["substance"_L1].toInteger(), inputs["personal"_L1].toInteger())));
    if (inputs.contains("tp"_L1))
        result.insert("corrected"_L1, correctedJson(correctedOf(inputs)));
    const auto coder = integersOf(inputs["useless"_L1]); // another hand sample for the same share
    if (coder.size() == 4) {
        const CodingErrors errors{coder[0], coder[1], coder[2], coder[3]};
        result.insert("useless_coder"_L1,
                      correctedJson(correctedShare(inputs["x"_L1].toInteger(), inputs["n"_L1].toInteger(), errors)));
    }
    return QJsonValue(result);
}

} // namespace attache
