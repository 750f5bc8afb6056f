#include "core/store/dump.h"

#include "core/store/account_store.h"
#include "core/store/calendar_store.h"
#include "core/store/workspace_file.h"
#include "tests/store/invented_posts.h"

#include <QtTest>

#include <algorithm>

using namespace attache;
using namespace attache::test;
using namespace std::string_literals;

namespace {

std::vector<std::string> rawLines(Database &database)
{
    std::vector<std::string> lines;
    const auto done = dumpRaw(database, [&lines](std::string_view line) { lines.emplace_back(line); });
    return done ? lines : std::vector<std::string>{};
}

Account account(const std::string &platform, const std::string &handle)
{
    Account made;
    made.key = {platform, handle};
    return made;
}

} // namespace

class DumpTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WorkspaceWriter> m_writer;
    Database &db() { return m_writer->database(); }

private slots:
    void init() { m_writer = std::move(WorkspaceWriter::inMemory().value()); }

    void dump_ofNewWorkspace_isEmpty() { QCOMPARE(dumpOf(db()), ""s); }

    void dump_arrivalInOtherOrder_isTheSame()
    {
        QVERIFY(putAll(db(), {invented("10", "anna", 0), invented("9", "bela", 1), invented("a", "cyd", 2)}));
        const auto first = dumpOf(db());
        init();
        QVERIFY(putAll(db(), {invented("a", "cyd", 2), invented("10", "anna", 0), invented("9", "bela", 1)}));
        QCOMPARE(dumpOf(db()), first);
        const auto lines = rawLines(db());
        QVERIFY(std::is_sorted(lines.begin(), lines.end()));
    }

    void dump_oddText_staysOnItsLine()
    {
        QVERIFY(putAll(db(), {invented("1", "anna", 0, "tab\there\nline \\ end"), invented("2", "anna", 0, "\\t")}));
        const auto lines = rawLines(db());
        QCOMPARE(lines.size(), 2U);
        QVERIFY(lines[0].find("tab\\there\\nline \\\\ end") != std::string::npos);
        QVERIFY(lines[1].find("\\\\t") != std::string::npos);
    }

    void dump_unknownAndZero_differ()
    {
        QVERIFY(putAll(db(), {with(invented("1", "amb", 0), [](Post &p) {
                           p.observedAt = minute(9);
                           p.counts.likes = 0;
                       })}));
        const auto dump = dumpOf(db());
        QVERIFY(dump.find("snapshot\tx\t1\t" + std::to_string(toMillis(minute(9))) + "\t0\t\\N") != std::string::npos);
    }

    void dump_accounts_areNamedByPlatformAndHandle()
    {
        AccountStore accounts(db());
        QVERIFY(accounts.put(account("mastodon", "amb@social.example")));
        QVERIFY(accounts.put(account("x", "Amb")));
        QVERIFY(accounts.put(account("bluesky", "amb.example")));
        const auto lines = rawLines(db());
        QCOMPARE(lines.size(), 3U);
        QVERIFY(lines[0].starts_with("account\tbluesky\tamb.example\t1\t"));
        QVERIFY(lines[2].starts_with("account\tx\tAmb\t1\t"));
    }

    // Two files spell one account in two ways; which of them came first must not show.
    void dump_accountSpelledInTwoWays_isTheSameInBothOrders()
    {
        std::string dumps[2];
        for (int i = 0; i < 2; ++i) {
            init();
            AccountStore accounts(db());
            QVERIFY(accounts.put(account("x", i == 0 ? "AmbFr" : "ambfr")));
            QVERIFY(accounts.put(account("x", i == 0 ? "ambfr" : "AmbFr")));
            dumps[i] = dumpOf(db());
        }
        QCOMPARE(dumps[0], dumps[1]);
    }

    void dump_calendarsAndGaps_areInIt()
    {
        CalendarStore calendars(db());
        Calendar calendar;
        calendar.zone = "Europe/Vienna";
        calendar.week[0] = {{540, 1020}};
        QVERIFY(calendars.put(ClockKind::Host, calendar));
        QVERIFY(calendars.put(ClockKind::Host, calendar)); // unchanged: no new version
        calendar.holidays = {parseIsoDay("2026-12-25").value()};
        QVERIFY(calendars.put(ClockKind::Host, calendar));
        const auto platform = AccountStore(db()).platform("x");
        QVERIFY(calendars.addGap({{"x", "amb"}, minute(0), minute(60), "replies"}, platform.value()));
        const auto lines = rawLines(db());
        QCOMPARE(lines.size(), 3U);
        QVERIFY(lines[0].starts_with("calendar\thost\t1\t"));
        QVERIFY(lines[1].starts_with("calendar\thost\t2\t"));
        QVERIFY(lines[2].starts_with("gap\tx\tamb\t"));
    }
};

QTEST_APPLESS_MAIN(DumpTest)
#include "tst_dump.moc"
