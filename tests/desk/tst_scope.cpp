#include "core/desk/figure_service.h"
#include "core/desk/scope_resolver.h"
#include "core/desk/scoped_reader.h"
#include "core/domain/figure_catalogue.h"
#include "core/store/derived_store.h"
#include "tests/desk/filled_workspace.h"

#include <QtTest>

using namespace attache;
using namespace attache::test;

namespace {

LocalDay day(const char *iso) { return parseIsoDay(iso).value(); }
Instant at(const char *iso) { return parseIso(iso).value(); }

Account account(const char *platform, const char *handle, AccountKind kind = AccountKind::Own)
{
    Account made;
    made.key = {platform, handle};
    made.kind = kind;
    return made;
}

ScopeRequest between(const ScopeEdge &from, const ScopeEdge &to, const std::string &zone = {})
{
    ScopeRequest request;
    request.from = from;
    request.to = to;
    request.zone = zone;
    return request;
}

FigureSet figures(Database &database, const ScopeRequest &request)
{
    const auto reader = ScopedReader::prepare(database, request, {});
    return figuresOf(reader.value()).value();
}

// What a figure says, in one line.
std::string said(const Figure &figure)
{
    std::string line(figureEntry(figure.id).name);
    line += ' ' + (figure.value ? std::to_string(*figure.value) : std::string(noValueName(*figure.reason)));
    line += ' ' + std::to_string(figure.n) + ' ' + std::to_string(figure.numerator.value_or(-1)) + '/'
            + std::to_string(figure.denominator.value_or(-1));
    for (const auto &excluded : figure.excluded)
        line += ' ' + excluded.reason + '=' + std::to_string(excluded.n);
    return line;
}

std::string said(const FigureSet &set)
{
    std::string lines;
    for (const auto &figure : set.figures)
        lines += said(figure) + '\n';
    return lines;
}

// The posts that anybody could know at that moment, as they were then.
std::vector<Post> knownBy(const std::vector<Post> &posts, Instant now)
{
    std::vector<Post> known;
    for (auto post : posts) {
        if (post.createdAt > now)
            continue;
        if (post.deletedAt && *post.deletedAt > now)
            post.deletedAt.reset();
        known.push_back(post);
    }
    return known;
}

} // namespace

class ScopeTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<FilledWorkspace> m_workspace;

    Result<Scope> resolve(const ScopeRequest &request) { return resolveScope(m_workspace->database(), request); }

private slots:
    void init()
    {
        m_workspace = std::make_unique<FilledWorkspace>();
        World world;
        world.zone = "Europe/Vienna";
        world.pinnedNow = at("2026-11-02T08:00:00Z");
        m_workspace->settle(world);
        m_workspace->put(std::vector{account("x", "AmbFr"), account("mastodon", "ambfr"), account("x", "desk"),
                                     account("x", "minister", AccountKind::Official)});
    }

    void window_ofDays_beginsAndEndsAtLocalMidnight_data()
    {
        QTest::addColumn<ScopeRequest>("request");
        QTest::addColumn<Instant>("from");
        QTest::addColumn<Instant>("to");
        QTest::newRow("the workspace's zone")
            << between(day("2026-07-01"), day("2026-07-02")) << at("2026-06-30T22:00:00Z") << at("2026-07-01T22:00:00Z");
        QTest::newRow("23 hours") << between(day("2026-03-29"), day("2026-03-30")) << at("2026-03-28T23:00:00Z")
                                  << at("2026-03-29T22:00:00Z");
        QTest::newRow("25 hours") << between(day("2026-10-25"), day("2026-10-26")) << at("2026-10-24T22:00:00Z")
                                  << at("2026-10-25T23:00:00Z");
        QTest::newRow("Kathmandu") << between(day("2026-03-01"), day("2026-03-02"), "Asia/Kathmandu")
                                   << at("2026-02-28T18:15:00Z") << at("2026-03-01T18:15:00Z");
        QTest::newRow("midnight skipped") << between(day("2026-04-24"), day("2026-04-25"), "Africa/Cairo")
                                          << at("2026-04-23T22:00:00Z") << at("2026-04-24T21:00:00Z");
        QTest::newRow("instants") << between(at("2026-07-01T10:00:00Z"), at("2026-07-01T10:00:01Z")) << at("2026-07-01T10:00:00Z")
                                  << at("2026-07-01T10:00:01Z");
        QTest::newRow("a day and an instant")
            << between(day("2026-07-01"), at("2026-07-05T10:00:00Z")) << at("2026-06-30T22:00:00Z") << at("2026-07-05T10:00:00Z");
        ScopeRequest days;
        days.lastDays = 28;
        QTest::newRow("28 days with the last change of clocks")
            << days << at("2026-10-05T22:00:00Z") << at("2026-11-02T23:00:00Z");
    }

    void window_ofDays_beginsAndEndsAtLocalMidnight()
    {
        QFETCH(ScopeRequest, request);
        QFETCH(Instant, from);
        QFETCH(Instant, to);
        const auto scope = resolve(request);
        QVERIFY(scope);
        QCOMPARE(toIso(scope->window.from.value()), toIso(from));
        QCOMPARE(toIso(scope->window.to.value()), toIso(to));
    }

    void scope_withoutWords_isEverythingOfAllOurs()
    {
        const auto scope = resolve({});
        QVERIFY(scope && scope->window == Window{} && scope->accounts.empty());
        QCOMPARE(scope->zone.name(), std::string("Europe/Vienna"));
        QVERIFY(scope->now == at("2026-11-02T08:00:00Z"));
        QVERIFY(!scope->previous);
    }

    void now_asked_isSaid()
    {
        ScopeRequest request;
        request.now = at("2026-10-01T00:00:00Z");
        QCOMPARE(resolve(request)->nowSource, NowSource::Asked);
        QVERIFY(resolve(request)->now == *request.now);
    }

    void request_wrong_saysWhatIsWrong_data()
    {
        QTest::addColumn<ScopeRequest>("request");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("field");
        ScopeRequest nobody;
        nobody.accounts = {"desk", "nobody"};
        ScopeRequest otherPlatform;
        otherPlatform.accounts = {"mastodon:desk"};
        ScopeRequest official;
        official.accounts = {"minister"};
        const auto row = [](const char *name, const ScopeRequest &request, Errc code, const char *field) {
            QTest::newRow(name) << request << static_cast<int>(code) << QString::fromLatin1(field);
        };
        row("reversed", between(day("2026-07-02"), day("2026-07-01")), Errc::Usage, "to");
        row("empty", between(day("2026-07-01"), day("2026-07-01")), Errc::Usage, "to");
        row("zone", between(day("2026-07-01"), day("2026-07-02"), "Europe/Atlantis"), Errc::UnknownZone, "");
        row("nobody", nobody, Errc::NoSuchAccount, "nobody");
        row("other platform", otherPlatform, Errc::NoSuchAccount, "mastodon:desk");
        row("not ours", official, Errc::NoSuchAccount, "minister");
    }

    void request_wrong_saysWhatIsWrong()
    {
        QFETCH(ScopeRequest, request);
        QFETCH(int, code);
        QFETCH(QString, field);
        const auto scope = resolve(request);
        QVERIFY(!scope);
        QCOMPARE(static_cast<int>(scope.error().code), code);
        if (!field.isEmpty())
            QCOMPARE(QString::fromStdString(scope.error().place.field), field);
    }

    void accounts_byHandle_fitInAnyCaseAndOnEveryPlatform()
    {
        ScopeRequest request;
        request.accounts = {"@AMBFR", "x:desk", "X:Desk"};
        const auto scope = resolve(request);
        QVERIFY(scope);
        QCOMPARE(scope->accounts.size(), 3U); // ambfr on both platforms, desk once
        request.accounts = {"twitter:ambfr"};
        QCOMPARE(resolve(request)->accounts, (std::vector<AccountKey>{{"x", "AmbFr"}}));
    }

    void compare_window_isTheOneBefore()
    {
        auto request = between(day("2026-10-01"), day("2026-11-01"));
        request.compare = Compare::Month;
        const auto month = resolve(request);
        QVERIFY(month && month->previous);
        QCOMPARE(toIso(month->previous->from.value()), std::string("2026-08-31T22:00:00Z"));
        QVERIFY(month->previous->to == month->window.from);
        QVERIFY(month->unequalLengths); // 30 days against 31
        request.compare = Compare::Previous;
        const auto previous = resolve(request);
        QCOMPARE(toIso(previous->previous->from.value()), std::string("2026-08-30T22:00:00Z"));
        QVERIFY(!previous->unequalLengths);
        ScopeRequest open;
        open.compare = Compare::Previous;
        QVERIFY(!resolve(open)->previous);
    }

    // What was asked for an earlier moment is what a workspace said that knew no later post.
    void figures_atAnEarlierNow_areThoseOfAWorkspaceThatKnewNoMore()
    {
        for (std::uint32_t seed = 1; seed <= 40; ++seed) {
            const auto world = inventOrderlyWorld(seed);
            FilledWorkspace whole;
            whole.put(world.accounts);
            whole.put(world.observations);
            whole.upkeep();
            for (const auto *now : {"2026-10-12T00:00:00Z", "2026-10-18T13:00:00Z", "2026-10-24T00:00:00Z"}) {
                ScopeRequest request;
                request.now = at(now);
                FilledWorkspace early;
                early.put(world.accounts);
                early.put(knownBy(world.observations, *request.now));
                early.upkeep();
                const auto difference =
                    firstDifference(said(figures(whole.database(), request)), said(figures(early.database(), request)));
                QVERIFY2(difference.empty(), (std::to_string(seed) + ' ' + now + ' ' + difference).c_str());
                QVERIFY(dropDerivedView(whole.database()));
            }
        }
    }

    // Two windows that meet hold together what both hold: every message once.
    void figures_ofWindowsThatMeet_addUp()
    {
        const auto world = inventOrderlyWorld(5);
        FilledWorkspace workspace;
        workspace.put(world.accounts);
        workspace.put(world.observations);
        workspace.upkeep();
        const auto middle = day("2026-10-20");
        ScopeRequest before, after;
        before.to = middle;
        after.from = middle;
        const auto all = figures(workspace.database(), {});
        const auto first = figures(workspace.database(), before);
        const auto second = figures(workspace.database(), after);
        for (const auto &entry : figureCatalogue())
            if (entry.unit == Unit::Posts || entry.unit == Unit::Messages || entry.unit == Unit::Conversations
                || entry.unit == Unit::Exchanges)
                QVERIFY2(all.figure(entry.id).value == *first.figure(entry.id).value + *second.figure(entry.id).value,
                         entry.name.data());
    }
};

QTEST_APPLESS_MAIN(ScopeTest)
#include "tst_scope.moc"
