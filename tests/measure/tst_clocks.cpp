#include "core/measure/periods.h"
#include "core/measure/working_time.h"

#include <QtTest>

#include <random>

using namespace attache;

namespace {

Instant at(std::string_view iso) { return *parseIso(iso); }
LocalDay day(std::string_view iso) { return *parseIsoDay(iso); }
Zone zone(std::string_view name) { return *Zone::named(name); }

Calendar office(std::string zone)
{
    Calendar calendar;
    calendar.zone = std::move(zone);
    for (std::size_t i = 0; i < 5; ++i)
        calendar.week[i] = {{9 * 60, 12 * 60 + 30}, {13 * 60 + 30, 17 * 60}};
    calendar.week[5] = {{22 * 60, 6 * 60}}; // Saturday night into Sunday
    calendar.holidays = {day("2026-05-01")};
    return calendar;
}

// Minute by minute on the wall.
Millis scanned(const Calendar &calendar, Instant from, Instant to)
{
    const auto local = zone(calendar.zone);
    const auto open = [&](LocalDay on, int minute, int shift) {
        const bool holiday = std::count(calendar.holidays.begin(), calendar.holidays.end(), on) > 0;
        for (const auto &span : calendar.week[std::chrono::weekday{on}.iso_encoding() - 1]) {
            const int end = span.to <= span.from ? span.to + 1440 : span.to;
            if (!holiday && minute + shift >= span.from && minute + shift < end)
                return true;
        }
        return false;
    };
    Millis sum{0};
    for (Instant t = from; t < to; t += std::chrono::minutes{1}) {
        const auto on = local.dayOf(t);
        const auto wall = t + local.offsetAt(t) - Instant{on.time_since_epoch()};
        const int minute = static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(wall).count());
        if (open(on, minute, 0) || open(on - std::chrono::days{1}, minute, 1440))
            sum += std::chrono::minutes{1};
    }
    return sum;
}

} // namespace

class ClocksTest : public QObject {
    Q_OBJECT
private slots:
    void between_agreesWithAScanOfTheWall_data()
    {
        QTest::addColumn<QString>("zoneName");
        for (const char *name : {"Europe/Prague", "America/New_York", "Asia/Kathmandu", "Africa/Cairo", "Australia/Lord_Howe"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void between_agreesWithAScanOfTheWall()
    {
        QFETCH(QString, zoneName);
        const auto calendar = office(zoneName.toStdString());
        const auto hours = WorkingTime::of(calendar);
        QVERIFY(hours);
        std::mt19937 random(3);
        for (int i = 0; i < 20; ++i) {
            const Instant from = at("2026-03-20T00:00:00Z") + std::chrono::minutes{random() % (60 * 24 * 250)};
            const Instant to = from + std::chrono::minutes{random() % (60 * 24 * 9)};
            QCOMPARE(qint64(hours->between(from, to).count()), qint64(scanned(calendar, from, to).count()));
        }
    }

    void between_overlappingSpans_countOnce()
    {
        Calendar calendar;
        calendar.zone = "UTC";
        calendar.week[0] = {{540, 720}, {600, 660}, {700, 780}};
        const auto hours = WorkingTime::of(calendar);
        QCOMPARE(hours->secondsBetween(at("2026-03-02T00:00:00Z"), at("2026-03-03T00:00:00Z")), 4.0 * 3600);
    }

    void between_outsideTheYearsLaidOut_isStillRight()
    {
        const auto hours = WorkingTime::of(office("UTC"), at("2026-01-01T00:00:00Z"), at("2026-01-02T00:00:00Z"));
        QCOMPARE(hours->secondsBetween(at("2031-03-03T00:00:00Z"), at("2031-03-04T00:00:00Z")), 7.0 * 3600); // a Monday
    }

    void between_nightShiftOfTheDayBefore_reachesIn()
    {
        const Instant sunday = at("2026-03-08T00:00:00Z");
        const auto hours = WorkingTime::of(office("UTC"), sunday, sunday + std::chrono::hours{24});
        QCOMPARE(hours->secondsBetween(sunday, sunday + std::chrono::hours{24}), 6.0 * 3600);
    }

    void between_backwards_isNothing()
    {
        const auto hours = WorkingTime::of(office("UTC"));
        QCOMPARE(qint64(hours->between(at("2026-03-03T12:00:00Z"), at("2026-03-02T12:00:00Z")).count()), qint64(0));
        QVERIFY(hours->working(at("2026-03-02T09:00:00Z")) && !hours->working(at("2026-03-02T12:30:00Z")));
    }

    void of_unknownZone_isAnError() { QCOMPARE(WorkingTime::of(office("Moon/Base")).error().code, Errc::UnknownZone); }

    void localDays_shortDay_hasItsTrueHours()
    {
        const auto days = localDays(zone("Europe/Berlin"), at("2026-03-28T23:30:00Z"), at("2026-03-29T22:00:00Z"));
        QCOMPARE(days.size(), std::size_t(1));
        QCOMPARE(days[0].hours, 23.0);
    }

    void windowBefore_previous_hasAsManyLocalDays()
    {
        const auto berlin = zone("Europe/Berlin");
        const auto before = windowBefore(berlin, daysWindow(berlin, day("2026-03-23"), 7), Compare::Previous);
        QCOMPARE(toIso(*before->window.from), std::string("2026-03-15T23:00:00Z"));
        QCOMPARE(toIso(*before->window.to), std::string("2026-03-22T23:00:00Z"));
        QVERIFY(!before->unequalLengths);
    }

    void windowBefore_month_isTheCalendarMonthBefore()
    {
        const auto berlin = zone("Europe/Berlin");
        const auto march = windowBefore(berlin, daysWindow(berlin, day("2026-03-01"), 31), Compare::Month);
        QCOMPARE(toIso(*march->window.from), std::string("2026-01-31T23:00:00Z"));
        QVERIFY(march->unequalLengths);
        const auto quarter = windowBefore(berlin, daysWindow(berlin, day("2026-04-01"), 91), Compare::Month);
        QCOMPARE(toIso(*quarter->window.from), std::string("2025-12-31T23:00:00Z"));
        const auto weeks = windowBefore(berlin, daysWindow(berlin, day("2026-03-03"), 28), Compare::Month);
        QVERIFY(!weeks->unequalLengths);
    }

    void windowBefore_openOrNotAsked_isNothing()
    {
        QVERIFY(!windowBefore(Zone{}, {}, Compare::Previous));
        QVERIFY(!windowBefore(Zone{}, {at("2026-03-02T00:00:00Z"), at("2026-03-03T00:00:00Z")}, Compare::None));
    }

    void windowBefore_instants_isTheSameLengthBefore()
    {
        const auto before = windowBefore(Zone{}, {at("2026-03-02T06:00:00Z"), at("2026-03-02T09:00:00Z")}, Compare::Previous);
        QCOMPARE(toIso(*before->window.from), std::string("2026-03-02T03:00:00Z"));
    }
};

QTEST_APPLESS_MAIN(ClocksTest)
#include "tst_clocks.moc"
