#include "core/measure/mood.h"
#include "tests/measure/near.h"

#include <QtTest>

#include <functional>

using namespace attache;
using attache::test::near;

namespace {

MoodReport onEveryLimit() { return {30, 200, {30, 140, 30}, 0.667, 0.6, 0.1, 0.5}; }

} // namespace

using Change = std::function<void(MoodReport &)>;

Q_DECLARE_METATYPE(Change)

class MoodTest : public QObject {
    Q_OBJECT
private slots:
    void emoji_byHand()
    {
        // 1, 2 and 4 of 7: p = 0.2, 0.3, 0.5; score 0.3; sd = sqrt(0.7 - 0.09).
        const auto score = emojiScore({1, 2, 4});
        QVERIFY(near(score.p[0], 0.2) && near(score.p[1], 0.3) && near(score.p[2], 0.5) && near(score.score, 0.3));
        QVERIFY(near(score.sd, std::sqrt(0.61)) && near(score.error, std::sqrt(0.61 / 7)) && score.texts == 7);
    }

    void emoji_neverSeen_isNeutral_withoutError()
    {
        const auto score = emojiScore({0, 0, 0});
        QVERIFY(near(score.score, 0) && near(score.sd, std::sqrt(2.0 / 3)) && !score.error);
    }

    void gate_limits_areInclusive() { QVERIFY(refusalsOf(onEveryLimit()).empty()); }

    void gate_oneFault_isTheOneReason_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<int>("reason");
        const auto row = [](const char *name, MoodRefusal reason, const Change &change) {
            QTest::newRow(name) << change << static_cast<int>(reason);
        };
        row("texts", MoodRefusal::TooFewTexts, [](MoodReport &r) { r.texts = 29; });
        row("labels", MoodRefusal::TooFewLabels, [](MoodReport &r) { r.labels = 199; });
        row("a class", MoodRefusal::ClassTooSmall, [](MoodReport &r) { r.labelsOfClasses[2] = 29; });
        row("no class", MoodRefusal::ClassTooSmall, [](MoodReport &r) { r.labelsOfClasses.clear(); });
        row("alpha", MoodRefusal::CodersDisagree, [](MoodReport &r) { r.alpha = 0.66; });
        row("no alpha", MoodRefusal::CodersDisagree, [](MoodReport &r) { r.alpha.reset(); });
        row("f1", MoodRefusal::ClassifierWeak, [](MoodReport &r) { r.macroF1 = 0.59; });
        row("width", MoodRefusal::IntervalTooWide, [](MoodReport &r) { r.halfWidth = 0.11; });
        row("no width", MoodRefusal::IntervalTooWide, [](MoodReport &r) { r.halfWidth.reset(); });
        row("decided", MoodRefusal::CoverageTooLow, [](MoodReport &r) { r.decidedShare = 0.49; });
    }

    void gate_oneFault_isTheOneReason()
    {
        QFETCH(Change, change);
        QFETCH(int, reason);
        auto report = onEveryLimit();
        change(report);
        QCOMPARE(refusalsOf(report), std::vector{static_cast<MoodRefusal>(reason)});
    }

    void gate_everyFault_inOrder()
    {
        const auto reasons = refusalsOf({});
        QVERIFY(reasons.size() == 7 && std::is_sorted(reasons.begin(), reasons.end()));
    }
};

QTEST_APPLESS_MAIN(MoodTest)
#include "tst_mood.moc"
