#include "core/measure/min_hash.h"
#include "core/measure/variants.h"
#include "core/measure/wording.h"
#include "tests/measure/near.h"

#include <QtTest>

using namespace attache;
using attache::test::near;
using namespace Qt::StringLiterals;

namespace {

using Tokens = std::vector<std::string>;

Shingles shingles(std::string_view text, std::size_t k = 2) { return shinglesOf(tokensOf(text), k); }

PassedText passed(std::string id, int minute, std::string_view text, std::optional<std::size_t> parent = {})
{
    return {std::move(id), Instant{std::chrono::minutes{minute}}, tokensOf(text), parent};
}

} // namespace

class WordingTest : public QObject {
    Q_OBJECT
private slots:
    void tokens_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("tokens");
        QTest::newRow("empty") << u""_s << QStringList{};
        QTest::newRow("case and stops") << u"Bridge OPEN, again!"_s << QStringList{u"bridge"_s, u"open"_s, u"again"_s};
        QTest::newRow("sharp s") << u"GRÜSSE Grüße"_s << QStringList{u"grüsse"_s, u"grüsse"_s};
        QTest::newRow("accents apart") << u"e\u0301te"_s << QStringList{u"\u00e9te"_s};
        QTest::newRow("url in any case") << u"see HtTp://a.b/c?d next"_s << QStringList{u"see"_s, u"next"_s};
        QTest::newRow("no url") << u"http: //x"_s << QStringList{u"http"_s, u"x"_s};
        QTest::newRow("handles") << u"@one, (@two@host.example) three"_s << QStringList{u"three"_s};
        QTest::newRow("mail is no handle") << u"desk@host"_s << QStringList{u"desk"_s, u"host"_s};
        QTest::newRow("bare at") << u"@ noon"_s << QStringList{u"noon"_s};
        QTest::newRow("hash word") << u"#Flood2026"_s << QStringList{u"flood2026"_s};
        QTest::newRow("han and latin") << u"\u6771\u4eacABC"_s << QStringList{u"\u6771"_s, u"\u4eac"_s, u"abc"_s};
        QTest::newRow("kana long mark") << u"\u30b3\u30fc"_s << QStringList{u"\u30b3"_s, u"\u30fc"_s};
        QTest::newRow("mark stays") << u"\u0e01\u0e34\u0e19"_s << QStringList{u"\u0e01\u0e34"_s, u"\u0e19"_s};
        QTest::newRow("symbols") << u"\u2600\u2600ok"_s << QStringList{u"\u2600"_s, u"\u2600"_s, u"ok"_s};
        QTest::newRow("symbol with selector") << u"\u2600\ufe0f"_s << QStringList{u"\u2600\ufe0f"_s};
        QTest::newRow("ligature") << u"\ufb01ne"_s << QStringList{u"fine"_s};
        QTest::newRow("lone mark") << u" \u0301a"_s << QStringList{u"\u0301a"_s};
    }

    void tokens()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, tokens);
        QStringList found;
        for (const auto &token : tokensOf(text.toStdString()))
            found << QString::fromStdString(token);
        QCOMPARE(found, tokens);
    }

    void shingles_areRunsOfWords_eachOnce()
    {
        QCOMPARE(shingles("a b a b c"), (Shingles{"a b", "b a", "b c"}));
        QCOMPARE(shingles("short", 3), (Shingles{"short"}));
        QVERIFY(shingles("", 3).empty());
    }

    void similarity_byHand()
    {
        // {a b, b c, c d} and {a b, b c, c e, e f}: 2 of 5; of the first 2/3.
        const auto a = shingles("a b c d");
        const auto b = shingles("a b c e f");
        QVERIFY(near(jaccard(a, b), 0.4) && near(containment(a, b), 2.0 / 3) && near(containment(b, a), 0.5));
        QVERIFY(!jaccard({}, {}) && !containment({}, a) && near(jaccard({}, a), 0) && near(containment(a, {}), 0));
    }

    void editDistance_countsTokens()
    {
        // kitten/sitting by letters: 3 of 7.
        const Tokens kitten{"k", "i", "t", "t", "e", "n"};
        const Tokens sitting{"s", "i", "t", "t", "i", "n", "g"};
        QCOMPARE(editDistance(kitten, sitting), std::size_t(3));
        QVERIFY(near(normedEditDistance(sitting, kitten), 3.0 / 7) && near(normedEditDistance({}, {}), 0));
        QCOMPARE(editDistance({}, kitten), std::size_t(6));
    }

    void fnv1a_publishedValues()
    {
        QCOMPARE(fnv1a(""), std::uint64_t{0xcbf29ce484222325});
        QCOMPARE(fnv1a("a"), std::uint64_t{0xaf63dc4c8601ec8c});
        QCOMPARE(fnv1a("foobar"), std::uint64_t{0x85944171f73967e8});
    }

    void minHash_estimate_isNearTheTruth()
    {
        Shingles a;
        Shingles b;
        for (int i = 0; i < 300; ++i)
            (i < 100 ? a : b).insert(std::to_string(i));
        for (int i = 0; i < 50; ++i)
            b.insert(std::to_string(i)); // 50 of 300 are shared
        const MinHash hashes(7, 2000);
        const auto estimate = estimatedJaccard(hashes.signatureOf(a), hashes.signatureOf(b));
        QVERIFY(std::abs(*estimate - 1.0 / 6) < 4 * jaccardError(1.0 / 6, 2000));
        QVERIFY(near(estimatedJaccard(hashes.signatureOf(a), hashes.signatureOf(a)), 1) && near(jaccardError(0.5, 25), 0.1));
    }

    void minHash_nothing_hasNoSignature()
    {
        const MinHash hashes(7, 8);
        QVERIFY(hashes.signatureOf({}).empty() && !estimatedJaccard({}, {}));
        QVERIFY(!estimatedJaccard(hashes.signatureOf({"a"}), MinHash(7, 4).signatureOf({"a"})));
        QVERIFY(hashes.signatureOf({"a"}) != MinHash(8, 8).signatureOf({"a"}));
    }

    void similarTexts_chain_isOneCluster_emptyStandsAlone()
    {
        // 0-1 and 1-3 share 2 of 4 shingles, 0-3 only 1 of 5; nothing is like an empty text.
        const std::vector<Shingles> texts{shingles("a b c d"), shingles("b c d e"), shingles(""), shingles("c d e f"),
                                          shingles("")};
        QCOMPARE(similarTexts(texts, 0.5), (std::vector<std::vector<std::size_t>>{{0, 1, 3}, {2}, {4}}));
        QCOMPARE(similarTexts(texts, 0.51).size(), std::size_t(5));
    }

    void drift_unlinkedCopy_hangsAtTheLikestEarlierText()
    {
        // "late" is like "b" (3 of 4 shingles), which is earlier; the equal text that comes after does not count.
        const std::vector<PassedText> texts{
            passed("s", 0, "the ferry sails at noon"), passed("b", 1, "the ferry sails at one", 0),
            passed("late", 2, "the ferry sails at one today"), passed("after", 3, "the ferry sails at one today", 0)};
        const auto drift = driftOf(texts, 0, 2);
        QVERIFY(drift.copies.size() == 3 && drift.copies[1].parent == 1 && drift.copies[2].parent == 0);
        // b: noon -> one, 3 of 5 shingles shared; late adds a word.
        QVERIFY(drift.copies[0].edits == 1 && near(drift.copies[0].normedEdits, 0.2) && near(drift.copies[0].jaccardParent, 0.6));
        QVERIFY(drift.copies[1].edits == 1 && near(drift.copies[1].containmentOfSource, 0.75)
                && near(drift.copies[1].jaccardParent, 0.8));
        QVERIFY(drift.mutationRate.x == 3 && drift.mutationRate.n == 3);
        QCOMPARE(drift.variants, (std::vector<std::vector<std::size_t>>{{0}, {1}, {2, 3}}));
    }

    void drift_sameNormalForm_isNoMutation_earliestOfEqualsIsTheParent()
    {
        const std::vector<PassedText> texts{passed("z", 2, "PORT closed!"), passed("s", 0, "Port closed"),
                                            passed("y", 1, "port, closed")};
        const auto drift = driftOf(texts, 1, 3);
        QVERIFY(drift.mutationRate.x == 0 && drift.mutationRate.n == 2);
        QVERIFY(drift.copies[0].text == 2 && drift.copies[1].text == 0 && drift.copies[1].parent == 1);
        QVERIFY(!driftOf(std::vector<PassedText>{passed("s", 0, "alone")}, 0, 3).mutationRate.p);
    }
};

QTEST_APPLESS_MAIN(WordingTest)
#include "tst_wording.moc"
