#include "core/desk/watch_board.h"

#include <QtTest>

using namespace attache;

namespace {

LocalDay day(const char *iso) { return *parseIsoDay(iso); }

// Mondays up to and with the last one, so many of them, each with this count.
std::map<LocalDay, std::int64_t> mondays(LocalDay last, int many, std::int64_t count)
{
    std::map<LocalDay, std::int64_t> counts;
    for (int i = 0; i < many; ++i)
        counts[last - std::chrono::days{7 * i}] = count;
    return counts;
}

} // namespace

class WatchBoardTest : public QObject {
    Q_OBJECT

private slots:
    // Twenty earlier Mondays of two each and one of thirty: the thirty stands out, its expectation is two.
    void daySpikes_highDay_isComparedWithItsWeekday()
    {
        const auto last = day("2026-11-02");
        auto counts = mondays(last - std::chrono::days{7}, 20, 2);
        counts[last] = 30;
        counts[last - std::chrono::days{1}] = 4; // below what anybody needs to be told
        const auto spikes = daySpikes(counts, {}, last - std::chrono::days{7 * 20}, last);
        QCOMPARE(spikes.size(), std::size_t(1));
        QCOMPARE(spikes.front().day, last);
        QCOMPARE(spikes.front().compared, std::size_t(20));
        QCOMPARE(*spikes.front().expected, 2.0);
        QVERIFY(!spikes.front().controlled); // fewer than 60
    }

    void daySpikes_usualDay_raisesNone()
    {
        const auto last = day("2026-11-02");
        QVERIFY(daySpikes(mondays(last, 21, 30), {}, last - std::chrono::days{7 * 20}, last).empty());
    }

    // Of days that are not known nothing is expected: with none known before it, no alarm.
    void daySpikes_emptyDaysInGaps_areNoBaseline()
    {
        const auto last = day("2026-11-02");
        const auto first = last - std::chrono::days{7 * 20};
        const auto counts = mondays(last, 1, 30);
        QCOMPARE(daySpikes(counts, {}, first, last).size(), std::size_t(1)); // twenty Mondays of none
        std::set<LocalDay> gaps;
        for (auto gap = first; gap < last; gap += std::chrono::days{1})
            gaps.insert(gap);
        QVERIFY(daySpikes(counts, gaps, first, last).empty());
        QVERIFY(daySpikes(counts, {}, last, last).empty()); // nothing before it at all
    }

    // A spike is no baseline for the next one: both stand out against twos.
    void daySpikes_twoWeeksOfMany_bothStandOut()
    {
        const auto last = day("2026-11-02");
        auto counts = mondays(last - std::chrono::days{14}, 20, 2);
        counts[last] = counts[last - std::chrono::days{7}] = 40;
        QCOMPARE(daySpikes(counts, {}, last - std::chrono::days{7 * 21}, last).size(), std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(WatchBoardTest)
#include "tst_watch_board.moc"
