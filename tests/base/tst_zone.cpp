#include "core/base/zone.h"

#include <QtTest>

using namespace attache;
using namespace std::string_literals;

namespace {

Zone zone(const QByteArray &name) { return Zone::named(name.toStdString()).value(); }

LocalDay day(const QByteArray &text) { return parseIsoDay(text.toStdString()).value(); }

} // namespace

class ZoneTest : public QObject {
    Q_OBJECT

private slots:
    void named_unknownNames_areRefused_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"", "Europe/Atlantis", "UTC+02:00", "utc ", "../etc/passwd"})
            QTest::newRow(*name ? name : "empty") << QByteArray(name);
    }
    void named_unknownNames_areRefused()
    {
        QFETCH(QByteArray, name);
        const auto result = Zone::named(name.toStdString());
        QVERIFY(!result);
        QCOMPARE(result.error().code, Errc::UnknownZone);
    }

    void startOf_daysWithTransitions_haveTheirTrueLength_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<double>("hours");
        const auto row = [](const char *name, const char *date, const char *start, double hours) {
            QTest::addRow("%s %s", name, date) << QByteArray(name) << QByteArray(date) << QByteArray(start) << hours;
        };
        row("UTC", "2026-03-29", "2026-03-29T00:00:00Z", 24);
        row("Europe/Vienna", "2026-01-15", "2026-01-14T23:00:00Z", 24);
        row("Europe/Vienna", "2026-03-29", "2026-03-28T23:00:00Z", 23);
        row("Europe/Vienna", "2025-10-26", "2025-10-25T22:00:00Z", 25);
        row("Africa/Cairo", "2024-04-26", "2024-04-25T22:00:00Z", 23); // midnight is skipped: the day starts at 01:00
        row("Australia/Lord_Howe", "2025-10-05", "2025-10-04T13:30:00Z", 23.5);
        row("Australia/Lord_Howe", "2025-04-06", "2025-04-05T13:00:00Z", 24.5);
        row("Asia/Kathmandu", "2026-03-01", "2026-02-28T18:15:00Z", 24);
    }
    void startOf_daysWithTransitions_haveTheirTrueLength()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, date);
        QFETCH(QByteArray, start);
        QFETCH(double, hours);
        const auto place = zone(name);
        QCOMPARE(QByteArray::fromStdString(toIso(place.startOf(day(date)))), start);
        QCOMPARE(hoursOf(place, day(date)), hours);
        QVERIFY(place.dayOf(place.startOf(day(date))) == day(date));
        QVERIFY(place.dayOf(place.startOf(day(date)) - Millis{1}) == day(date) - std::chrono::days{1});
    }

    void at_gapAndFold_followTheRule_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        const QByteArray vienna("Europe/Vienna");
        QTest::newRow("plain") << vienna << QByteArray("2026-01-15") << 600 << QByteArray("2026-01-15T09:00:00Z")
                               << QByteArray("2026-01-15T09:00:00Z");
        QTest::newRow("gap starts") << vienna << QByteArray("2026-03-29") << 120 << QByteArray("2026-03-29T01:00:00Z")
                                    << QByteArray("2026-03-29T01:00:00Z");
        QTest::newRow("in the gap") << vienna << QByteArray("2026-03-29") << 150 << QByteArray("2026-03-29T01:00:00Z")
                                    << QByteArray("2026-03-29T01:00:00Z");
        QTest::newRow("gap ends") << vienna << QByteArray("2026-03-29") << 180 << QByteArray("2026-03-29T01:00:00Z")
                                  << QByteArray("2026-03-29T01:00:00Z");
        QTest::newRow("fold starts") << vienna << QByteArray("2025-10-26") << 120 << QByteArray("2025-10-26T00:00:00Z")
                                     << QByteArray("2025-10-26T01:00:00Z");
        QTest::newRow("in the fold") << vienna << QByteArray("2025-10-26") << 150 << QByteArray("2025-10-26T00:30:00Z")
                                     << QByteArray("2025-10-26T01:30:00Z");
        QTest::newRow("fold ends") << vienna << QByteArray("2025-10-26") << 180 << QByteArray("2025-10-26T02:00:00Z")
                                   << QByteArray("2025-10-26T02:00:00Z");
        QTest::newRow("end of day") << vienna << QByteArray("2026-03-29") << 1440 << QByteArray("2026-03-29T22:00:00Z")
                                    << QByteArray("2026-03-29T22:00:00Z");
        QTest::newRow("day skipped by Samoa") << QByteArray("Pacific/Apia") << QByteArray("2011-12-30") << 600
                                              << QByteArray("2011-12-30T10:00:00Z") << QByteArray("2011-12-30T10:00:00Z");
    }
    void at_gapAndFold_followTheRule()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, date);
        QFETCH(int, minutes);
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        const auto place = zone(name);
        QCOMPARE(QByteArray::fromStdString(toIso(place.at(day(date), minutes, Zone::Fold::First))), first);
        QCOMPARE(QByteArray::fromStdString(toIso(place.at(day(date), minutes, Zone::Fold::Second))), second);
    }

    void offsetAt_bothSidesOfATransition_differ()
    {
        const auto place = zone("Europe/Vienna");
        const auto change = parseIso("2026-03-29T01:00:00Z").value();
        QVERIFY(place.offsetAt(change - Millis{1}) == std::chrono::hours{1});
        QVERIFY(place.offsetAt(change) == std::chrono::hours{2});
    }

    void at_everyHourOfYears_comesBackByItsOffset_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"UTC", "Europe/Vienna", "America/St_Johns", "Asia/Kathmandu", "Africa/Cairo",
                                 "Australia/Lord_Howe", "Africa/Casablanca", "Pacific/Apia"})
            QTest::newRow(name) << QByteArray(name);
    }
    void at_everyHourOfYears_comesBackByItsOffset()
    {
        QFETCH(QByteArray, name);
        const auto place = zone(name);
        for (auto at = parseIso("2010-01-01T00:15:00Z").value(); at < parseIso("2014-01-01T00:00:00Z").value();
             at += std::chrono::hours{1}) {
            const auto local = place.dayOf(at);
            const auto wall = at + place.offsetAt(at) - Instant{local.time_since_epoch()};
            const auto minutes = static_cast<int>(std::chrono::floor<std::chrono::minutes>(wall).count());
            QVERIFY(place.at(local, minutes, Zone::Fold::First) == at || place.at(local, minutes, Zone::Fold::Second) == at);
        }
    }

    void parseIsoDay_onlyRealDays_areRead()
    {
        QCOMPARE(toIsoDay(day("2024-02-29")), "2024-02-29"s);
        for (const char *text :
             {"2026-02-29", "2026-2-01", "2026-02-01 ", "20260201", "2026-02-1x", "-026-02-01", " 026-02-01", "2026-+2-01", ""})
            QVERIFY2(!parseIsoDay(text), text);
    }
};

QTEST_APPLESS_MAIN(ZoneTest)
#include "tst_zone.moc"
