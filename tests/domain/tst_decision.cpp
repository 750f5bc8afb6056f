#include "core/domain/decision.h"
#include "core/domain/desk_record.h"
#include "core/domain/subject.h"
#include "core/domain/urgency.h"

#include <QtTest>

#include <set>

using namespace attache;

class DecisionTest : public QObject {
    Q_OBJECT

private slots:
    void decisionName_everyKind_comesBack()
    {
        std::set<std::string_view> names;
        for (int kind = 1; kind <= 26; ++kind) {
            const auto name = decisionName(static_cast<DecisionKind>(kind));
            if (name.empty())
                continue;
            QCOMPARE(decisionNamed(name), std::optional(static_cast<DecisionKind>(kind)));
            names.insert(name);
        }
        QCOMPARE(names.size(), 14U);
        QVERIFY(!decisionNamed("moved"));
    }

    // Only the four of METRICS.md section 2 may take a message out of the set.
    void leavesSet_kinds_areTheFourOfTheTable()
    {
        int leaving = 0;
        for (int kind = 1; kind <= 26; ++kind)
            if (!decisionName(static_cast<DecisionKind>(kind)).empty())
                leaving += leavesSet(static_cast<DecisionKind>(kind));
        QCOMPARE(leaving, 4);
    }

    void subjects_ofTheFirstList_areThoseOfTheCodebook()
    {
        QCOMPARE(subjects().size(), 10U);
        int substance = 0;
        for (const auto &subject : subjects())
            substance += subject.substance;
        QCOMPARE(substance, 5); // policy, consular, crisis, advocacy, listening
        QVERIFY(!subjectOf("personal")->substance);
        QCOMPARE(subjects().front().code, std::string_view("crisis")); // decided first
    }

    void areSubjects_words_areKnownAndOnce_data()
    {
        QTest::addColumn<QString>("codes");
        QTest::addColumn<bool>("good");
        QTest::newRow("one") << "policy" << true;
        QTest::newRow("two") << "policy consular" << true;
        QTest::newRow("none") << "" << false;
        QTest::newRow("twice") << "policy policy" << false;
        QTest::newRow("unknown") << "policy weather" << false;
        QTest::newRow("blank behind") << "policy " << false;
        QTest::newRow("two blanks") << "policy  consular" << false;
    }

    void areSubjects_words_areKnownAndOnce()
    {
        QFETCH(QString, codes);
        QTEST(areSubjects(codes.toStdString()), "good");
    }

    // A stronger reason outweighs all weaker ones together.
    void urgency_points_orderLikeTheirReasons()
    {
        unsigned weaker = 0;
        for (auto rule = urgencyRules().rbegin(); rule != urgencyRules().rend(); ++rule) {
            QVERIFY(rule->points > weaker || rule->points == 0);
            weaker += rule->points;
        }
        QCOMPARE(strongest(0), Urgency::Waiting);
        QCOMPARE(strongest(4 | 2), Urgency::Late);
    }

    void urgency_atTheLimits_isStated_data()
    {
        QTest::addColumn<double>("waited");
        QTest::addColumn<int>("quotes");
        QTest::addColumn<unsigned>("points");
        QTest::newRow("18 of 24 h: a quarter is left") << 18.0 << 0 << 2U;
        QTest::newRow("just before") << 17.99 << 0 << 0U;
        QTest::newRow("on the dot") << 24.0 << 0 << 2U;
        QTest::newRow("late") << 24.01 << 0 << 4U;
        QTest::newRow("quoted nine times") << 0.0 << 9 << 0U;
        QTest::newRow("quoted ten times") << 0.0 << 10 << 8U;
    }

    void urgency_atTheLimits_isStated()
    {
        QFETCH(double, waited);
        QFETCH(int, quotes);
        QTEST(urgencyPoints({false, quotes, waited, 24}), "points");
    }

    void record_everyMember_comesBack()
    {
        ClearedLine line;
        line.text = "A \"quoted\" line\nof two";
        line.source = "سفارة";
        line.language = "ar";
        line.subject = "policy";
        line.keywords = {"one", "two words"};
        line.validTo = parseIsoDay("2026-12-31");
        line.clearedBy = "anna";
        line.clearedAt = parseIso("2026-03-05T08:00:00Z").value();
        line.key = lineKey(line);
        QVERIFY(lineFrom(line.key, contentOf(line)).value() == line);
        line.retired = true;
        QVERIFY(lineFrom(line.key, contentOf(line)).value() == line);
        const WatchWords watch{"fee", {"visa fee"}, true};
        QVERIFY(watchFrom("fee", contentOf(watch)).value() == watch);
        const Officer officer{"bela", line.clearedAt, line.clearedAt};
        QVERIFY(officerFrom("bela", contentOf(officer)).value() == officer);
        QCOMPARE(numberFrom(contentOf(12.5)).value(), 12.5);
    }

    void record_damaged_isAnError_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no object") << QByteArray("[1]");
        QTest::newRow("members missing") << QByteArray("{}");
        QTest::newRow("no moment") << QByteArray(R"({"text":"a","cleared_at":"yesterday","since":"yesterday","number":"1"})");
    }

    void record_damaged_isAnError()
    {
        QFETCH(QByteArray, content);
        QCOMPARE(lineFrom("a", content.toStdString()).error().code, Errc::WorkspaceDamaged);
        QCOMPARE(officerFrom("a", content.toStdString()).error().code, Errc::WorkspaceDamaged);
        QCOMPARE(numberFrom(content.toStdString()).error().code, Errc::WorkspaceDamaged);
    }

    // U21: a hundred views, of words from many scripts.
    void view_oneHundred_comeBack()
    {
        for (int i = 0; i < 100; ++i) {
            const SavedView view{"view " + std::to_string(i), i % 2 ? "inbox" : "conversations", kViewVersion,
                                 R"({"text":"«é سفارة 你好\" )" + std::string(static_cast<std::size_t>(i), 'x') + "\"}",
                                 i % 3 == 0};
            QVERIFY(viewFrom(view.name, contentOf(view)).value() == view);
        }
    }
};

QTEST_APPLESS_MAIN(DecisionTest)
#include "tst_decision.moc"
