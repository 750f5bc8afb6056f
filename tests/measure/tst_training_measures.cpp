#include "core/measure/decision_points.h"
#include "core/measure/likeness.h"
#include "core/measure/reading_tally.h"
#include "core/measure/subject_shares.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace attache;
using namespace std::string_literals;

namespace {

// 'A' is ours, everybody else the public.
CasePost said(const std::string &id, const std::string &by, std::int64_t at, const std::string &answers = {})
{
    CasePost post;
    post.id = id;
    post.by = by;
    post.at = at;
    post.answers = answers;
    return post;
}

TeachingCase caseOf(std::vector<CasePost> posts)
{
    TeachingCase teaching;
    teaching.people = {{"A", {}, CaseRole::Ours}, {"B", {}, CaseRole::Public}, {"C", {}, CaseRole::Public}};
    teaching.posts = std::move(posts);
    return teaching;
}

CaseTraits traits(const std::string &subject, const std::string &platform, std::optional<int> minute, const std::string &language,
                  std::size_t people)
{
    CaseTraits made;
    made.opener = CaseRole::Public;
    made.subject = subject;
    made.platform = platform;
    made.minute = minute;
    made.language = language;
    made.people = people;
    return made;
}

} // namespace

class TrainingMeasuresTest : public QObject {
    Q_OBJECT

private slots:
    void points_answeredAndSilent_stopBeforeBoth()
    {
        // B asks, A answers, B comes back, nobody answers.
        const auto points = proposedPoints(caseOf({said("1", "B", 0), said("2", "A", 600, "1"), said("3", "B", 900, "2")}));
        QCOMPARE(points.size(), 2U);
        QCOMPARE(points[0].after, "1"s);
        QCOMPARE(points[0].reason, PointReason::Answered);
        QCOMPARE(points[1].after, "3"s);
        QCOMPARE(points[1].reason, PointReason::FellSilent);
    }

    void points_lastWordOurs_noSilence()
    {
        const auto points = proposedPoints(caseOf({said("1", "B", 0), said("2", "A", 600, "1")}));
        QCOMPARE(points.size(), 1U);
    }

    void points_backlash_atTheFifthAnswerWithinAnHour_data()
    {
        QTest::addColumn<qint64>("apart");
        QTest::addColumn<bool>("backlash");
        QTest::newRow("every 15 minutes: the fifth an hour after the first") << qint64(900) << true;
        QTest::newRow("every 16 minutes: later than an hour") << qint64(960) << false;
    }
    void points_backlash_atTheFifthAnswerWithinAnHour()
    {
        QFETCH(qint64, apart);
        QFETCH(bool, backlash);
        std::vector<CasePost> posts{said("0", "A", 0)};
        for (int i = 1; i <= 5; ++i)
            posts.push_back(said(std::to_string(i), i % 2 ? "B" : "C", 100 + (i - 1) * apart, "0"));
        const auto points = proposedPoints(caseOf(posts));
        const bool found = !points.empty() && points.front().reason == PointReason::Backlash;
        QCOMPARE(found, backlash);
    }

    void points_many_keepTheLongestWaits()
    {
        // Seven questions, each answered after its number of seconds; at most five stops, the longest waits.
        std::vector<CasePost> posts;
        for (int i = 1; i <= 7; ++i) {
            posts.push_back(said("q" + std::to_string(i), "B", i * 100));
            posts.push_back(said("a" + std::to_string(i), "A", i * 100 + i, "q" + std::to_string(i)));
        }
        const auto points = proposedPoints(caseOf(posts));
        QCOMPARE(points.size(), kMostProposed);
        QCOMPARE(points.front().after, "q3"s);
        QCOMPARE(points.back().after, "q7"s);
    }

    void likeness_fiveTraits_isTheirMean()
    {
        // Account type 1, subject 1, platform 0, hours four apart 0.5, same language and size 1: 3.5 of 5.
        const auto found = likenessOf(traits("policy", "x", 600, "en", 4), traits("policy", "bluesky", 840, "en", 7));
        QCOMPARE(found.traits.size(), 5U);
        QCOMPARE(found.score.value(), 0.7);
    }

    void likeness_aroundMidnight_isNear()
    {
        const auto found = likenessOf(traits("a", "x", 23 * 60, "en", 2), traits("a", "x", 60, "en", 2));
        QCOMPARE(found.score.value(), 1.0);
    }

    void likeness_fewKnownTraits_isNone()
    {
        QVERIFY(!likenessOf(traits({}, {}, 600, "en", 1), traits("a", "x", {}, {}, 1)).score);
    }

    void mostAlike_noneCloseEnough_isRefused()
    {
        const std::vector<CaseTraits> others{traits("culture", "bluesky", 0, "fr", 60),
                                             traits("crisis", "mastodon", 10, "ru", 60)};
        QVERIFY(!mostAlike(traits("policy", "x", 720, "en", 2), others));
    }

    void mostAlike_several_givesTheNearest()
    {
        const std::vector<CaseTraits> others{traits("policy", "x", 720, "fr", 60), traits("policy", "x", 700, "en", 2)};
        QCOMPARE(mostAlike(traits("policy", "x", 720, "en", 2), others)->place, 1U);
    }

    // Random codes, set, changed and taken back: the tally always says what the whole table says.
    void tally_keptUp_equalsTheWholeTable()
    {
        constexpr int kUnits = 40, kCodes = 4;
        std::mt19937 random(7);
        ReadingTally tally(kUnits);
        std::vector<std::map<int, int>> table(kUnits);
        for (int step = 0; step < 600; ++step) {
            const auto unit = random() % kUnits;
            const int reader = int(random() % 2), code = int(random() % (kCodes + 1)) - 1;
            tally.set(unit, reader, code < 0 ? std::nullopt : std::optional(code));
            table[unit].erase(reader);
            if (code >= 0)
                table[unit].emplace(reader, code);
        }
        std::vector<CodePair> pairs;
        std::vector<std::vector<int>> units;
        for (const auto &unit : table) {
            units.emplace_back();
            for (const auto &[reader, code] : unit)
                units.back().push_back(code);
            if (unit.size() == 2)
                pairs.emplace_back(unit.at(0), unit.at(1));
        }
        const auto found = tally.agreement();
        const auto kappa = kappaOf(pairs);
        QCOMPARE(found.read, qint64(pairs.size()));
        QVERIFY(qAbs(found.kappa.kappa.value() - kappa.kappa.value()) < 1e-12);
        QVERIFY(qAbs(found.alpha.value() - nominalAlpha(units).value()) < 1e-12);
        QVERIFY(tally.confusions() == confusionsOf(pairs));
        QCOMPARE(qint64(tally.toDiscuss().size()), found.read - found.agreed);
    }

    void tally_twoHundredPostsByTwo_costsNothingAKey()
    {
        ReadingTally tally(200);
        qint64 longest = 0;
        for (int reader = 0; reader < 2; ++reader)
            for (std::size_t unit = 0; unit < 200; ++unit) {
                QElapsedTimer timer;
                timer.start();
                tally.set(unit, reader, int(unit % 7 + (reader && unit % 5 == 0)));
                (void)tally.agreement();
                longest = std::max(longest, timer.nsecsElapsed());
            }
        // 40 of 200 differ: every fifth.
        QCOMPARE(tally.agreement().agreed, 160);
        QVERIFY2(longest < 10'000'000, qPrintable(QString::number(longest)));
    }

    void tally_oneCodeOnly_hasNoCoefficient()
    {
        ReadingTally tally(3);
        for (std::size_t unit = 0; unit < 3; ++unit)
            for (int reader = 0; reader < 2; ++reader)
                tally.set(unit, reader, 5);
        QVERIFY(!tally.agreement().alpha);
        QVERIFY(!tally.agreement().kappa.kappa);
        QCOMPARE(tally.agreement().agreed, 3);
    }

    void tally_threeReaders_haveAlphaAndNoKappa()
    {
        ReadingTally tally(2);
        for (int reader = 0; reader < 3; ++reader) {
            tally.set(0, reader, 1);
            tally.set(1, reader, reader == 2 ? 1 : 2);
        }
        const std::vector<std::vector<int>> units{{1, 1, 1}, {2, 2, 1}};
        QCOMPARE(tally.agreement().kappa.n, 0);
        QVERIFY(qAbs(tally.agreement().alpha.value() - nominalAlpha(units).value()) < 1e-12);
    }

    void shares_byWeek_leaveTheUnreadOut()
    {
        const auto weeks = subjectsByWeek({{0, "policy"}, {0, "policy"}, {0, ""}, {1, "personal"}, {9, "policy"}}, 2);
        QCOMPARE(weeks.size(), 2U);
        QCOMPARE(weeks[0].read, 2);
        QCOMPARE(weeks[0].unread, 1);
        const auto totals = subjectTotals(weeks);
        QCOMPARE(totals.size(), 2U);
        QCOMPARE(totals[0].code, "policy"s);
        QCOMPARE(totals[0].share.n, 3); // two of policy, one personal
    }

    void answers_whereNobodyAsked_areCounted()
    {
        // Questions: 60 % consular, 40 % policy; answers: 72 % and 28 %: half of (0.12 + 0.12) = 0.12.
        const auto found = askedAndAnswered({{"consular", 60}, {"policy", 40}}, {{"consular", 18}, {"policy", 7}});
        QVERIFY(qAbs(found.elsewhere.value() - 0.12) < 1e-12);
        QCOMPARE(found.rows[0].code, "consular"s);
        QVERIFY(found.rows[0].surplus > 0);
    }

    void answers_nothingAsked_haveNoValue()
    {
        QVERIFY(!askedAndAnswered({}, {{"policy", 3}}).elsewhere);
        QVERIFY(!askedAndAnswered({{"policy", 3}}, {}).elsewhere);
        QCOMPARE(askedAndAnswered({{"policy", 3}}, {{"policy", 1}}).elsewhere.value(), 0.0);
        QCOMPARE(askedAndAnswered({{"policy", 3}}, {{"culture", 1}}).elsewhere.value(), 1.0);
    }
};

QTEST_GUILESS_MAIN(TrainingMeasuresTest)
#include "tst_training_measures.moc"
