#include "core/desk/golden/golden_json.h"
#include "core/desk/golden/golden_metrics.h"
#include "core/measure/min_hash.h"
#include "core/measure/variants.h"

#include <algorithm>
#include <map>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

std::vector<std::string> tokensOf(const QJsonValue &text) { return attache::tokensOf(text.toString().toStdString()); }

std::size_t lengthOf(const QJsonValue &k) { return static_cast<std::size_t>(std::max(1, k.toInt(3))); }

QJsonArray hashesJson(const std::vector<std::uint64_t> &hashes)
{
    QJsonArray array;
    for (const auto hash : hashes)
        array.append(QString::number(hash)); // 61 bits do not fit into a number of JSON
    return array;
}

QJsonObject similarityJson(const std::vector<std::string> &a, const std::vector<std::string> &b, std::size_t k)
{
    const auto first = shinglesOf(a, k);
    const auto second = shinglesOf(b, k);
    return {{u"jaccard"_s, toJson(jaccard(first, second))},
            {u"containment"_s, toJson(containment(first, second))},
            {u"edit_norm"_s, normedEditDistance(a, b)}};
}

QJsonArray placesJson(const std::vector<std::vector<std::size_t>> &groups)
{
    QJsonArray all;
    for (const auto &group : groups) {
        QJsonArray places;
        for (const auto place : group)
            places.append(static_cast<qint64>(place));
        all.append(places);
    }
    return all;
}

// The posts as texts that are passed on, with the parents that are known.
std::vector<PassedText> passedTexts(const GoldenCase &input, const GoldenDerived &derived)
{
    std::map<PostKey, std::size_t> places;
    for (std::size_t i = 0; i < derived.posts.size(); ++i)
        places.emplace(derived.posts[i].key, i);
    std::map<PostKey, std::string> copied; // what no store is told of
    for (const auto &golden : input.posts)
        copied.emplace(golden.post.key, golden.copyOf);
    std::vector<PassedText> texts;
    for (const auto &record : derived.posts) {
        auto &text = texts.emplace_back(PassedText{record.key.id, record.createdAt, attache::tokensOf(record.text), {}});
        const auto &link = record.quoteOf.empty() ? copied[record.key] : record.quoteOf;
        if (const auto parent = places.find({record.key.platform, link}); parent != places.end())
            text.parent = parent->second;
    }
    return texts;
}

QJsonObject copyJson(const Copy &copy, const std::vector<PassedText> &texts)
{
    return {{u"id"_s, toJson(texts[copy.text].id)},
            {u"parent"_s, toJson(texts[copy.parent].id)},
            {u"edit_tokens"_s, static_cast<qint64>(copy.edits)},
            {u"edit_norm"_s, copy.normedEdits},
            {u"jaccard_parent"_s, toJson(copy.jaccardParent)},
            {u"containment_source"_s, toJson(copy.containmentOfSource)},
            {u"mutated"_s, copy.mutated}};
}

// Ids ascending within a variant, variants by their first id.
QJsonArray variantsJson(const Drift &drift, const std::vector<PassedText> &texts)
{
    std::vector<std::vector<std::string>> variants;
    for (const auto &variant : drift.variants) {
        auto &ids = variants.emplace_back();
        for (const auto text : variant)
            ids.push_back(texts[text].id);
        std::sort(ids.begin(), ids.end());
    }
    std::sort(variants.begin(), variants.end());
    QJsonArray all;
    for (const auto &ids : variants)
        all.append(toJson(ids));
    return all;
}

} // namespace

Result<QJsonValue> goldenTokens(const GoldenCase &input)
{
    QJsonArray all;
    for (const auto &text : input.inputs["texts"_L1].toArray())
        all.append(toJson(tokensOf(text)));
    return QJsonValue(all);
}

Result<QJsonValue> goldenSimilarity(const GoldenCase &input)
{
    const auto k = lengthOf(input.inputs["k"_L1]);
    QJsonArray all;
    for (const auto &pair : input.inputs["pairs"_L1].toArray())
        all.append(similarityJson(tokensOf(pair[0]), tokensOf(pair[1]), k));
    return QJsonValue(all);
}

Result<QJsonValue> goldenMinHash(const GoldenCase &input)
{
    const auto k = lengthOf(input.inputs["k"_L1]);
    const auto count = static_cast<std::size_t>(std::max(0, input.inputs["m"_L1].toInt()));
    const MinHash hashes(static_cast<std::uint64_t>(input.inputs["seed"_L1].toInteger()), count);
    const auto a = shinglesOf(tokensOf(input.inputs["text_a"_L1]), k);
    const auto b = shinglesOf(tokensOf(input.inputs["text_b"_L1]), k);
    const auto first = hashes.signatureOf(a);
    const auto second = hashes.signatureOf(b);
    const auto exact = jaccard(a, b);
    return QJsonValue(
        QJsonObject{{u"signature_a"_s, hashesJson(first)},
                    {u"signature_b"_s, hashesJson(second)},
                    {u"jaccard"_s, toJson(exact)},
                    {u"estimate"_s, toJson(estimatedJaccard(first, second))},
                    {u"se_at_true_j"_s, toJson(exact && count > 0 ? std::optional(jaccardError(*exact, count)) : std::nullopt)}});
}

// Clusters at each threshold, named by its digits: 0.5 gives clusters_05.
Result<QJsonValue> goldenVariants(const GoldenCase &input)
{
    const auto k = lengthOf(input.inputs["k"_L1]);
    std::vector<Shingles> texts;
    for (const auto &text : input.inputs["texts"_L1].toArray())
        texts.push_back(shinglesOf(tokensOf(text), k));
    QJsonObject result;
    for (const double theta : numbersOf(input.inputs["theta"_L1]))
        result.insert("clusters_"_L1 + QString::number(theta).remove(u'.'), placesJson(similarTexts(texts, theta)));
    return QJsonValue(result);
}

Result<QJsonValue> goldenMutation(const GoldenCase &input, const GoldenDerived &derived)
{
    const auto texts = passedTexts(input, derived);
    const auto source = input.rawSettings["source"_L1].toString().toStdString();
    const auto found = std::find_if(texts.begin(), texts.end(), [&](const PassedText &text) { return text.id == source; });
    if (found == texts.end())
        return Error{Errc::BadCase, {{}, 0, "source"}, "no such post"};
    const auto place = static_cast<std::size_t>(found - texts.begin());
    const auto drift = driftOf(texts, place, lengthOf(input.rawSettings["shingle"_L1]));
    QJsonArray copies;
    for (const auto &copy : drift.copies)
        copies.append(copyJson(copy, texts));
    return QJsonValue(QJsonObject{
        {u"copies"_s, copies}, {u"mutation_rate"_s, toJson(drift.mutationRate)}, {u"variants"_s, variantsJson(drift, texts)}});
}

} // namespace attache
