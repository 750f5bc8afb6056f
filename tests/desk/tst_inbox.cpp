#include "core/desk/press_desk.h"
#include "tests/desk/desk_files.h"

#include <QtTest>

#include <numeric>

using namespace attache;
using namespace attache::test;

namespace {

Instant at(const char *iso) { return parseIso(iso).value(); }
const Deed kNow{"anna", parseIso("2026-03-05T00:00:00Z").value()};

const char *const kHeader = "platform,id,author,created_at,text,in_reply_to,mentions,lang,quotes\n";

// Now is the last post: 4 March 12:00. Waiting: 1 (anna, 60 h, two posts), 3 (the ministry, 25 h), 4 (quoted 88 times, 20 h),
// 5 (2 h), 6 (on Mastodon, 24 h exactly: not late yet). 7 is answered by 8.
std::string archive()
{
    return std::string(kHeader) + "x,1,anna,2026-03-02T00:00:00Z,@Amb one,,Amb,en,\n"
           + "x,2,anna,2026-03-02T00:03:00Z,and more,1,,en,\n" + "x,3,Ministry,2026-03-03T11:00:00Z,@Amb note,,Amb,fr,\n"
           + "x,4,cyd,2026-03-03T16:00:00Z,@Amb why,,Amb,de-AT,88\n" + "x,5,dora,2026-03-04T10:00:00Z,@Amb hello,,Amb,de,9\n"
           + "mastodon,6,eva,2026-03-03T12:00:00Z,@Amb hm,,Amb,,\n" + "x,7,bela,2026-03-03T00:00:00Z,@Amb when,,Amb,en,\n"
           + "x,8,Amb,2026-03-03T01:00:00Z,now,7,,en,\n" + "x,9,Amb,2026-03-04T12:00:00Z,a post of ours,,,en,\n";
}

Decision said(const std::string &id, DecisionKind kind, std::string value = {})
{
    Decision decision;
    decision.post = {"x", id};
    decision.kind = kind;
    decision.value = std::move(value);
    decision.reason = "a reason";
    decision.reviewAt = at("2026-04-01T00:00:00Z");
    return decision;
}

} // namespace

class InboxTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<DeskFiles> m_files;
    std::unique_ptr<Desk> m_desk;

    QString ids(const InboxRequest &request = {})
    {
        const auto page = m_desk->press().inbox(request);
        if (!page)
            return QStringLiteral("failed");
        QStringList found;
        for (const auto &row : page->rows)
            found << QString::fromStdString(row.post.key.id);
        return found.join(QLatin1Char(' '));
    }
    bool decide(const Decision &decision) { return static_cast<bool>(m_desk->press().decide(kNow, {decision})); }

private slots:
    void init()
    {
        m_files = std::make_unique<DeskFiles>();
        m_desk = m_files->open();
        importInto(*m_desk, {m_files->write("a.csv", archive())}, {"x:Amb", "mastodon:Amb"});
        Account ministry;
        ministry.key = {"x", "ministry"};
        ministry.kind = AccountKind::Official;
        QVERIFY(m_desk->addAccount(ministry));
    }

    void cleanup()
    {
        QVERIFY(m_desk->check().value().empty());
        m_desk.reset();
    }

    // Points: 3 official 16 + late 4; 4 quoted 8 + due soon 2 (4 h of 24 left); 1 late 4 + longest 1; 6 due soon 2 (0 h left);
    // 5 nothing.
    void inbox_order_followsTheRule()
    {
        QCOMPARE(ids(), QStringLiteral("3 4 1 6 5"));
        const auto page = m_desk->press().inbox({}).value();
        QCOMPARE(page.total, 5);
        QCOMPARE(page.late, 2);
        QCOMPARE(page.rows[0].points, 20U);
        QCOMPARE(page.rows[1].points, 10U);
        QCOMPARE(page.rows[1].quotes, 88);
        QCOMPARE(page.rows[2].points, 5U);
        QCOMPARE(page.rows[2].posts, 2);
        QCOMPARE(page.rows[3].points, 2U);
        QCOMPARE(page.rows[4].points, 0U);
        QCOMPARE(*page.rows[2].leftSeconds, (24 - 60) * 3600.0);
        QCOMPARE(*page.rows[4].leftSeconds, 22 * 3600.0);
        QCOMPARE(std::accumulate(page.byReason.begin(), page.byReason.end(), std::int64_t{0}), page.total);
        QCOMPARE(page.byReason[static_cast<std::size_t>(Urgency::Late)], 1); // 3 is late too, but official first
    }

    void inbox_target_movesWhatIsLate()
    {
        QVERIFY(m_desk->press().setTargetHours(kNow, 72));
        const auto page = m_desk->press().inbox({}).value();
        QCOMPARE(page.late, 0);
        QCOMPARE(page.targetHours, 72.0);
        QCOMPARE(m_desk->press().setTargetHours(kNow, 0).error().code, Errc::Usage);
    }

    void inbox_pages_makeUpTheList()
    {
        QStringList all;
        for (std::int64_t offset = 0; offset < 6; offset += 2) {
            InboxRequest request;
            request.offset = offset;
            request.limit = 2;
            QCOMPARE(m_desk->press().inbox(request)->total, 5);
            all << ids(request).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        }
        QCOMPARE(all.join(QLatin1Char(' ')), ids());
    }

    void inbox_filters_keepWhatFits_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("ids");
        const auto row = [](const char *filter, const char *value, const char *found) {
            QTest::addRow("%s %s", filter, value)
                << QString::fromUtf8(filter) << QString::fromUtf8(value) << QString::fromUtf8(found);
        };
        row("account", "mastodon:amb", "6");
        row("account", "x:amb", "3 4 1 5");
        row("platform", "mastodon", "6");
        row("platform", "youtube", "");
        row("language", "de", "4 5");
        row("language", "de-AT", "4");
        row("language", "d", "");
        row("subject", "consular", "1 5");
        row("subject", "crisis", "5");
        row("assignee", "bela", "4");
        row("assignee", "", "3 1 6 5");
    }

    void inbox_filters_keepWhatFits()
    {
        QFETCH(QString, filter);
        QFETCH(QString, value);
        QVERIFY(decide(said("2", DecisionKind::Coded, "consular"))); // of one post: the message has it
        QVERIFY(decide(said("5", DecisionKind::Coded, "crisis consular")));
        QVERIFY(decide(said("4", DecisionKind::GivenTo, "bela")));
        QVERIFY(decide(said("1", DecisionKind::GivenTo, "bela")) && decide(said("1", DecisionKind::GivenTo)));
        InboxRequest request;
        const auto text = value.toStdString();
        if (filter == QLatin1String("account"))
            request.accounts = {text};
        else if (filter == QLatin1String("platform"))
            request.platform = text;
        else if (filter == QLatin1String("language"))
            request.language = text;
        else if (filter == QLatin1String("subject"))
            request.subject = text;
        else
            request.assignee = text;
        QTEST(ids(request), "ids");
        QCOMPARE(m_desk->press().inbox(request)->total, ids(request).split(QLatin1Char(' '), Qt::SkipEmptyParts).size());
    }

    void inbox_total_isTheFigureWaiting()
    {
        QCOMPARE(m_desk->press().inbox({})->total, countOf(*m_desk, FigureId::Waiting));
        QVERIFY(decide(said("1", DecisionKind::MarkedAnswered)) && decide(said("3", DecisionKind::TooLate)));
        QVERIFY(decide(said("4", DecisionKind::LeftOnPurpose)));
        QCOMPARE(ids(), QStringLiteral("6 5"));
        QCOMPARE(m_desk->press().inbox({})->total, countOf(*m_desk, FigureId::Waiting));
        for (const auto &[state, id, figure] : {std::tuple(InboxState::MarkedAnswered, "1", FigureId::MarkedAnsweredUnseen),
                                                std::tuple(InboxState::TooLate, "3", FigureId::TooLate),
                                                std::tuple(InboxState::LeftOnPurpose, "4", FigureId::Silent)}) {
            InboxRequest request;
            request.state = state;
            QCOMPARE(ids(request), QString::fromUtf8(id));
            QCOMPARE(m_desk->press().inbox(request)->total, countOf(*m_desk, figure));
        }
        QVERIFY(decide(said("4", DecisionKind::Reopened)));
        QCOMPARE(ids(), QStringLiteral("4 6 5"));
    }

    void decide_incomplete_isRefusedWithTheMember_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("left");
        QTest::newRow("no reason") << int(DecisionKind::LeftOnPurpose) << "reason";
        QTest::newRow("no review") << int(DecisionKind::LeftOnPurpose) << "review";
        QTest::newRow("nobody") << int(DecisionKind::LeftOnPurpose) << "who";
        QTest::newRow("unknown subject") << int(DecisionKind::Coded) << "value";
        QTest::newRow("empty note") << int(DecisionKind::Note) << "value";
        QTest::newRow("promise without a date") << int(DecisionKind::Promise) << "review";
        QTest::newRow("odd example") << int(DecisionKind::Example) << "value";
    }

    void decide_incomplete_isRefusedWithTheMember()
    {
        QFETCH(int, kind);
        QFETCH(QString, left);
        auto decision = said("1", static_cast<DecisionKind>(kind), "words");
        auto deed = kNow;
        if (left == QLatin1String("reason"))
            decision.reason.clear();
        if (left == QLatin1String("review"))
            decision.reviewAt.reset();
        if (left == QLatin1String("who"))
            deed.who.clear();
        if (left == QLatin1String("value") && decision.kind == DecisionKind::Note)
            decision.value.clear();
        const auto before = m_files->dump(*m_desk);
        const auto done = m_desk->press().decide(deed, {said("5", DecisionKind::Spam), decision});
        QVERIFY(!done);
        QCOMPARE(QString::fromStdString(done.error().place.field), left);
        QCOMPARE(m_files->dump(*m_desk), before);
    }

    void decide_onASelection_isOneStep()
    {
        QVERIFY(m_desk->press().decide(
            kNow, {said("1", DecisionKind::Spam), said("2", DecisionKind::Spam), said("5", DecisionKind::Spam)}));
        QCOMPARE(ids(), QStringLiteral("3 4 6"));
        QVERIFY(m_desk->press().undo(kNow).value());
        QCOMPARE(ids(), QStringLiteral("3 4 1 6 5"));
    }

    void undo_afterTheDeskWasClosed_takesTheStepBack()
    {
        QVERIFY(decide(said("1", DecisionKind::Spam)));
        m_desk.reset();
        m_desk = m_files->open();
        const auto step = m_desk->press().undo({"bela", kNow.at + std::chrono::hours{23}});
        QVERIFY(step.value());
        QCOMPARE((*step)->deed.who, std::string("anna"));
        QCOMPARE(ids(), QStringLiteral("3 4 1 6 5"));
        m_desk.reset();
        m_desk = m_files->open();
        QVERIFY(m_desk->press().redo({"bela", kNow.at + std::chrono::hours{23}}).value());
        QCOMPARE(ids(), QStringLiteral("3 4 6 5"));
    }

    void draft_saved_isThereAndDiscardedStaysDiscarded()
    {
        const PostKey post{"x", "1"};
        auto &press = m_desk->press();
        QVERIFY(press.saveDraft(post, "Dear", kNow.at).value());
        QCOMPARE(press.draft(post).value()->text, std::string("Dear"));
        QVERIFY(press.inbox({})->rows[2].hasDraft);
        QVERIFY(press.discardDraft(post, kNow.at + std::chrono::seconds{5}));
        QVERIFY(!press.saveDraft(post, "Dear Ann", kNow.at + std::chrono::seconds{4}).value()); // comes late
        QVERIFY(!press.draft(post).value());
        m_desk.reset();
        m_desk = m_files->open();
        QVERIFY(!m_desk->press().draft(post).value());
        QVERIFY(m_desk->press().saveDraft(post, "again", kNow.at + std::chrono::seconds{9}).value());
        QCOMPARE(m_desk->press().draft(post).value()->text, std::string("again"));
    }

    void everyWriting_whereTheWorkspaceIsRead_isRefused()
    {
        m_desk.reset();
        m_desk = m_files->open(Desk::Access::Read);
        QCOMPARE(m_desk->press().decide(kNow, {said("1", DecisionKind::Spam)}).error().code, Errc::WorkspaceReadOnly);
        QCOMPARE(m_desk->press().undo(kNow).error().code, Errc::WorkspaceReadOnly);
        QCOMPARE(ids(), QStringLiteral("3 4 1 6 5"));
    }
};

QTEST_APPLESS_MAIN(InboxTest)
#include "tst_inbox.moc"
