#include "core/desk/desk.h"
#include "core/domain/figure_catalogue.h"

#include <QtTest>

#include <algorithm>
#include <set>

using namespace attache;

namespace {

Instant demoNow() { return parseIso("2026-11-02T08:00:00Z").value(); }

ScopeRequest last(int days)
{
    ScopeRequest request;
    request.lastDays = days;
    return request;
}

ScopeRequest of(std::vector<std::string> accounts, ClockKind clock = ClockKind::Wall)
{
    ScopeRequest request;
    request.accounts = std::move(accounts);
    request.clock = clock;
    return request;
}

bool isCount(const FigureEntry &entry)
{
    return entry.unit == Unit::Posts || entry.unit == Unit::Messages || entry.unit == Unit::Conversations
           || entry.unit == Unit::Exchanges;
}

// Sums over posts: their numerator and denominator are reactions and followers, their posts are `n`.
bool isSum(const FigureEntry &entry) { return entry.item == Item::Post && !isCount(entry); }

std::int64_t leftOut(const Figure &figure)
{
    std::int64_t sum = 0;
    for (const auto &excluded : figure.excluded)
        sum += excluded.n;
    return sum;
}

// How many rows the list of a part must have.
std::int64_t expectedRows(const Figure &figure, Part part)
{
    const auto &entry = figureEntry(figure.id);
    if (part == Part::Excluded)
        return leftOut(figure);
    if (isCount(entry))
        return static_cast<std::int64_t>(figure.value.value_or(-1));
    if (isSum(entry) || entry.unit == Unit::Seconds)
        return figure.n;
    return (part == Part::Numerator ? figure.numerator : figure.denominator).value_or(-1);
}

std::int64_t valueOf(const FigureSet &set, FigureId id) { return static_cast<std::int64_t>(set.figure(id).value.value_or(-1)); }

} // namespace

class ListsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Desk> m_desk;

    ListPage list(FigureId figure, const ScopeRequest &scope)
    {
        ListRequest request;
        request.figure = figure;
        return m_desk->list(request, scope).value();
    }

    // Without fetching the rows.
    std::int64_t totalOf(FigureId figure, const ScopeRequest &scope, Part part = Part::Numerator,
                         std::optional<LocalDay> day = {})
    {
        ListRequest request;
        request.figure = figure;
        request.part = part;
        request.day = day;
        request.limit = 0;
        return m_desk->list(request, scope).value().total;
    }

    void addScopes()
    {
        QTest::addColumn<ScopeRequest>("scope");
        const auto accounts = m_desk->accounts().value();
        std::vector<std::string> own;
        for (const auto &account : accounts)
            if (account.kind == AccountKind::Own)
                own.push_back(account.key.platform + ':' + account.key.handle);
        QVERIFY(own.size() >= 5);
        auto early = last(28);
        early.now = parseIso("2026-10-20T00:00:00Z");
        auto elsewhere = last(28);
        elsewhere.zone = "Asia/Kathmandu";
        QTest::newRow("everything") << ScopeRequest{};
        QTest::newRow("28 days") << last(28);
        QTest::newRow("one day") << last(1);
        QTest::newRow("one account") << of({own[0]});
        QTest::newRow("two accounts") << of({own[0], own[1]});
        QTest::newRow("two accounts, 28 days") << [&] {
            auto s = last(28);
            s.accounts = {own[1], own[2]};
            return s;
        }();
        QTest::newRow("office hours") << of({}, ClockKind::Host);
        QTest::newRow("on duty, one account") << of({own[3]}, ClockKind::Duty);
        QTest::newRow("an earlier now") << early;
        QTest::newRow("another zone") << elsewhere;
    }

private slots:
    void initTestCase()
    {
        m_desk = std::move(Desk::inMemory().value());
        QVERIFY(m_desk->fillWithDemonstration(demoNow(), 7));
    }

    void list_ofEveryFigure_hasAsManyRowsAsTheFigureCounts_data() { addScopes(); }

    void list_ofEveryFigure_hasAsManyRowsAsTheFigureCounts()
    {
        QFETCH(ScopeRequest, scope);
        const auto set = m_desk->figures(scope);
        QVERIFY(set);
        for (const auto &entry : figureCatalogue()) {
            const auto &figure = set->figure(entry.id);
            for (const auto part : {Part::Numerator, Part::Denominator, Part::Excluded}) {
                const auto total = totalOf(entry.id, scope, part);
                const auto what = std::string(entry.name) + " part " + std::to_string(static_cast<int>(part)) + ": "
                                  + std::to_string(total) + " rows, expected " + std::to_string(expectedRows(figure, part));
                QVERIFY2(total == expectedRows(figure, part), what.c_str());
            }
        }
    }

    void figures_ofEveryScope_addUp_data() { addScopes(); }

    void figures_ofEveryScope_addUp()
    {
        using enum FigureId;
        QFETCH(ScopeRequest, scope);
        const auto set = m_desk->figures(scope);
        QVERIFY(set);
        const auto value = [&](FigureId id) { return valueOf(*set, id); };
        QCOMPARE(value(MessagesAll), value(Messages) + value(Silent));
        QCOMPARE(value(Messages), value(Answered) + value(Open) + value(TooLate) + value(DeletedUnanswered));
        QCOMPARE(value(Waiting), value(Open) - value(MarkedAnsweredUnseen));
        QVERIFY(value(InvalidTime) <= value(Answered));
        QCOMPARE(value(Exchanges), value(EndedByUs) + value(EndedByThem) + value(EndedClosed) + value(EndedOpen));
        QCOMPARE(set->figure(LatencyMedian).n, value(Messages) - value(InvalidTime));
        QCOMPARE(set->figure(LatencyMedianAnsweredOnly).n, value(Answered) - value(InvalidTime));
        for (const auto id : {Csr1, Csr2, Csr3, Csr4})
            QCOMPARE(set->figure(id).denominator, set->figure(Csr1).denominator);
        QVERIFY(set->figure(Csr1).numerator >= set->figure(Csr2).numerator);
        QCOMPARE(set->figure(ReturnGivenAnswer).denominator, set->figure(Csr1).numerator);
        QCOMPARE(set->figure(ReturnGivenAnswer).numerator, set->figure(Csr2).numerator);
        for (const auto &figure : set->figures) {
            QCOMPARE(figure.value.has_value(), !figure.reason.has_value());
            if (figure.unit == Unit::Share && figure.value && figure.denominator.value_or(0) > 0
                && !isSum(figureEntry(figure.id)))
                QCOMPARE(*figure.value, static_cast<double>(*figure.numerator) / static_cast<double>(*figure.denominator));
        }
    }

    // A bar that was opened: the lists of the days are the list of the period, and the series is their sizes.
    void list_dayByDay_isTheListOfThePeriod()
    {
        const auto scope = last(28);
        const auto set = m_desk->figures(scope);
        QVERIFY(set);
        for (const auto id : {FigureId::Posts, FigureId::MessagesAll, FigureId::Conversations, FigureId::Exchanges,
                              FigureId::Engagement, FigureId::OurTurnAnswered}) {
            std::int64_t sum = 0;
            for (const auto &point : set->seriesOf("messages-by-day")->points)
                sum += totalOf(id, scope, Part::Numerator, point.day);
            QVERIFY2(sum == totalOf(id, scope), figureEntry(id).name.data());
        }
        for (const auto &point : set->seriesOf("messages-by-day")->points)
            QCOMPARE(static_cast<double>(totalOf(FigureId::Messages, scope, Part::Numerator, point.day)),
                     point.value.value_or(0));
    }

    void list_pageByPage_isTheWholeList()
    {
        ListRequest request;
        request.figure = FigureId::MessagesAll;
        const auto whole = list(FigureId::MessagesAll, {});
        std::vector<PostKey> keys;
        for (request.limit = 37; request.offset < whole.total; request.offset += 37) {
            const auto page = m_desk->list(request, {});
            QVERIFY(page);
            QCOMPARE(page->total, whole.total);
            for (const auto &row : page->rows)
                keys.push_back(row.post);
        }
        QCOMPARE(static_cast<std::int64_t>(keys.size()), whole.total);
        for (std::size_t i = 0; i < keys.size(); ++i)
            QVERIFY(keys[i] == whole.rows[i].post);
        QCOMPARE(m_desk->list(request, {}).value().rows.size(), 0U); // past the end
    }

    void list_ofCounts_namesEachItemOnce()
    {
        for (const auto &entry : figureCatalogue()) {
            std::set<PostKey> keys;
            const auto page = list(entry.id, {});
            for (const auto &row : page.rows)
                keys.insert(row.post);
            QVERIFY2(keys.size() == page.rows.size(), entry.name.data());
            QVERIFY2(page.total == static_cast<std::int64_t>(page.rows.size()), entry.name.data());
        }
    }

    void list_withPosts_namesEveryPostOfTheItems()
    {
        ListRequest request;
        request.posts = true;
        request.figure = FigureId::Conversations;
        const auto all = m_desk->list(request, {}).value();
        const auto set = m_desk->figures({}).value();
        QCOMPARE(all.total, valueOf(set, FigureId::Posts) + leftOut(set.figure(FigureId::Posts)));
        request.figure = FigureId::MessagesAll;
        QVERIFY(m_desk->list(request, {}).value().total > list(FigureId::MessagesAll, {}).total);
    }

    void list_rowsOfMessages_tellWhatTheFigureSays()
    {
        const auto answered = list(FigureId::Answered, {});
        for (const auto &row : answered.rows) {
            QCOMPARE(row.status, std::string("answered"));
            QVERIFY(row.anchor && row.answeredBy && row.side == Side::Public);
        }
        const auto waiting = list(FigureId::Waiting, {});
        for (const auto &row : waiting.rows)
            QVERIFY(row.status == "open" && !row.answeredBy && row.seconds && *row.seconds >= 0);
    }

    // Our accounts may share a message: their lists add up to at least the whole, and the union counts each once.
    void messages_ofSeveralAccounts_areCountedOnce()
    {
        std::set<PostKey> together;
        std::int64_t sum = 0;
        const auto accounts = m_desk->accounts().value();
        for (const auto &account : accounts) {
            if (account.kind != AccountKind::Own)
                continue;
            const auto page = list(FigureId::MessagesAll, of({account.key.platform + ':' + account.key.handle}));
            sum += page.total;
            for (const auto &row : page.rows)
                together.insert(row.post);
        }
        QCOMPARE(static_cast<std::int64_t>(together.size()), list(FigureId::MessagesAll, {}).total);
        QVERIFY(sum >= static_cast<std::int64_t>(together.size()));
    }

    void chosen_byRule_areMessagesOfTheScope()
    {
        const auto chosen = m_desk->chosen(FigureId::LatencyMedian, {});
        QVERIFY(chosen && chosen->typical && chosen->longest && chosen->bestContinued);
        const auto median = m_desk->figures({}).value().figure(FigureId::LatencyMedian).value.value();
        double nearest = std::abs(*chosen->typical->seconds - median);
        const auto answered = list(FigureId::LatencyMedianAnsweredOnly, {});
        for (const auto &row : answered.rows)
            QVERIFY(std::abs(*row.seconds - median) >= nearest - 1e-6);
        const auto open = list(FigureId::Open, {});
        for (const auto &row : open.rows)
            QVERIFY(*row.anchor >= *chosen->longest->anchor);
    }

    void conversations_inEachOrder_fallByWhatTheOrderNames()
    {
        const auto falls = [&](ConversationOrder order, auto by) {
            const auto page = m_desk->conversations({order, false, 0, 1000}, {});
            return page && page->rows.size() > 100
                   && std::is_sorted(page->rows.begin(), page->rows.end(),
                                     [&](const ConversationRow &a, const ConversationRow &b) { return by(a) > by(b); });
        };
        QVERIFY(falls(ConversationOrder::NewestFirst, [](const ConversationRow &row) { return row.last; }));
        QVERIFY(falls(ConversationOrder::MostTurns, [](const ConversationRow &row) { return row.turns; }));
        QVERIFY(falls(ConversationOrder::MostPosts, [](const ConversationRow &row) { return row.posts; }));
    }

    // A look at another moment leaves nothing behind.
    void figures_afterALookAtAnotherMoment_areAsBefore()
    {
        const auto before = m_desk->figures({}).value();
        auto early = last(28);
        early.now = parseIso("2026-10-20T00:00:00Z");
        QVERIFY(m_desk->figures(early));
        const auto after = m_desk->figures({}).value();
        for (const auto &figure : before.figures)
            QVERIFY(figure.value == after.figure(figure.id).value);
    }
};

QTEST_APPLESS_MAIN(ListsTest)
#include "tst_lists.moc"
