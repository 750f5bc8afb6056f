#include "core/measure/capture_gaps.h"

#include <QtTest>

using namespace attache;
using namespace std::string_literals;

namespace {

Instant day(int n) { return *parseIso("2026-03-01T00:00:00Z") + std::chrono::days{n - 1}; }

// A capture of everything between two days of March.
Coverage capture(int from, int to, unsigned kinds = CapturedEverything, const std::string &handle = {})
{
    return {{"x", handle}, kinds, day(from), day(to), false, 0};
}

// 'account from to kinds', days of March, one for each gap.
std::string gapsOf(const std::vector<Coverage> &coverage, const std::vector<AccountKey> &own = {{"x", "Amb"}})
{
    std::string words;
    for (const auto &gap : captureGaps(coverage, own))
        words += (words.empty() ? "" : "; ") + gap.account.handle + " " + toIso(gap.from).substr(8, 2) + "-"
                 + toIso(gap.to).substr(8, 2) + " " + gap.kinds;
    return words;
}

} // namespace

class CaptureGapsTest : public QObject {
    Q_OBJECT

private slots:
    void noCapture_saysNothing()
    {
        QCOMPARE(gapsOf({}), ""s);
        QCOMPARE(gapsOf({capture(1, 5)}, {{"mastodon", "Amb"}}), ""s);      // another platform
        QCOMPARE(gapsOf({capture(1, 5, CapturedEverything, "bert")}), ""s); // another account
    }

    void twoCaptures_withTimeBetween_leaveAGap()
    {
        QCOMPARE(gapsOf({capture(10, 15), capture(1, 5)}), "Amb 05-10 all"s);
        QCOMPARE(gapsOf({capture(1, 5), capture(10, 15), capture(4, 11)}), ""s); // a third one covers it
        QCOMPARE(gapsOf({capture(1, 5), capture(6, 15)}), ""s);                  // one day: it may have been quiet
    }

    // Eight quiet days within a capture: a pause of five days beside it may be one more silence, one of nine may not.
    void pause_noLongerThanTheSilenceWithin_isNoGap()
    {
        auto first = capture(1, 12);
        first.quietDays = 8;
        QCOMPARE(gapsOf({first, capture(17, 20)}), ""s);
        QCOMPARE(gapsOf({first, capture(21, 25)}), "Amb 12-21 all"s);
    }

    void archiveOfOwnPosts_holdsNoMessages()
    {
        auto archive = capture(3, 20, CapturedPosts | CapturedCounts, "amb");
        archive.fromStart = true;
        QCOMPARE(gapsOf({archive}), "Amb 03-20 replies mentions"s);
        // What was captured of the public's posts on days 8 to 12 leaves two gaps; the archive covers our own before it.
        QCOMPARE(gapsOf({archive, capture(8, 12)}), "Amb 03-08 replies mentions; Amb 12-20 replies mentions"s);
        // Everything known of days 1 and 2, before the archive's first post: no gap of our own posts between them.
        QCOMPARE(gapsOf({capture(1, 1), archive}), "Amb 01-20 replies mentions"s);
    }

    void severalAccounts_eachHasItsOwnGaps()
    {
        const std::vector<AccountKey> own{{"x", "Amb"}, {"x", "Consul"}};
        QCOMPARE(gapsOf({capture(1, 3, CapturedEverything, "consul"), capture(7, 9)}, own), "Consul 03-07 all"s);
    }

    void kinds_missingAtDifferentTimes_standApart()
    {
        QCOMPARE(gapsOf({capture(1, 10), capture(8, 20, CapturedEverything & ~CapturedCounts)}), "Amb 10-20 counts"s);
    }
};

QTEST_GUILESS_MAIN(CaptureGapsTest)
#include "tst_capture_gaps.moc"
