#include "core/domain/figure_catalogue.h"
#include "tests/desk/desk_files.h"

#include <QtTest>

using namespace attache;
using namespace attache::test;
using namespace std::string_literals;

namespace {

Instant at(const char *iso) { return parseIso(iso).value(); }

// anna asks in two posts and is not answered; bela is; cyd asks at 23:30 UTC, which is the next day in Vienna.
std::string archive()
{
    return kTwcsHeader + twcsRow(1, "anna", true, 0, "@Amb one", "") + twcsRow(2, "anna", true, 3, "@Amb and", "1")
           + twcsRow(3, "bela", true, 60, "@Amb hello", "") + twcsRow(4, "Amb", false, 90, "answer", "3")
           + twcsRow(5, "cyd", true, 1410, "@Amb late", "") + twcsRow(6, "Amb", false, 2000, "a post of ours", "");
}

Decision decided(const std::string &id, DecisionKind kind, const char *when = "2026-03-05T00:00:00Z")
{
    Decision decision;
    decision.post = {"x", id};
    decision.kind = kind;
    decision.decider = "officer";
    decision.at = at(when);
    return decision;
}

ManualPost byHand(const std::string &link, const std::string &inReplyTo = {})
{
    ManualPost post;
    post.author = "Amb";
    post.link = link;
    post.text = "answered by hand";
    post.inReplyTo = inReplyTo;
    post.at = at("2026-03-01T12:00:00Z");
    return post;
}

Calendar weekdays(int from, int to)
{
    Calendar calendar;
    calendar.zone = "Europe/Vienna";
    for (std::size_t day = 0; day < 7; ++day)
        calendar.week[day] = {{from * 60, to * 60}};
    return calendar;
}

} // namespace

class EditsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<DeskFiles> m_files;
    std::unique_ptr<Desk> m_desk;

    std::int64_t value(FigureId id) { return countOf(*m_desk, id); }
    std::size_t decisionsInDump()
    {
        return m_files->dump(*m_desk).find("decision\t") == std::string::npos ? 0U : decisionLines();
    }
    std::size_t decisionLines()
    {
        const auto dump = "\n" + m_files->dump(*m_desk);
        std::size_t lines = 0;
        for (auto at = dump.find("\ndecision\t"); at != std::string::npos; at = dump.find("\ndecision\t", at + 1))
            ++lines;
        return lines;
    }

private slots:
    void init()
    {
        m_files = std::make_unique<DeskFiles>();
        m_desk = m_files->open();
        importInto(*m_desk, {m_files->write("a.csv", archive())});
        QCOMPARE(value(FigureId::Messages), 3);
        QCOMPARE(value(FigureId::Waiting), 2);
    }

    void cleanup()
    {
        QVERIFY(m_desk->check().value().empty());
        m_desk.reset(); // before its folder goes
    }

    void addPost_ourAnswer_answersTheMessage()
    {
        QVERIFY(m_desk->addPost(byHand("https://x.com/Amb/status/77", "https://x.com/anna/status/2")));
        QCOMPARE(value(FigureId::Answered), 2);
        QCOMPARE(value(FigureId::Waiting), 1);
    }

    void addPost_twice_addsNothing()
    {
        QVERIFY(m_desk->addPost(byHand("https://twitter.com/Amb/status/77", "https://x.com/anna/status/1")));
        const auto dump = m_files->dump(*m_desk);
        QVERIFY(m_desk->addPost(byHand("https://twitter.com/Amb/status/77", "https://x.com/anna/status/1")));
        QCOMPARE(m_files->dump(*m_desk), dump);
    }

    void addPost_ofThePublic_isAMessage()
    {
        auto post = byHand("https://x.com/dora/status/78");
        post.author.clear(); // the link names it
        post.text = "@amb hello";
        QVERIFY(m_desk->addPost(post));
        QCOMPARE(value(FigureId::Messages), 4);
    }

    void addPost_unusable_namesTheField_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("author");
        QTest::addColumn<QString>("inReplyTo");
        QTest::addColumn<QString>("field");
        QTest::newRow("no link") << ""
                                 << "Amb"
                                 << ""
                                 << "link";
        QTest::newRow("script") << "javascript:alert(1)"
                                << "Amb"
                                << ""
                                << "link";
        QTest::newRow("unknown host") << "https://example.org/Amb/status/7"
                                      << "Amb"
                                      << ""
                                      << "link";
        QTest::newRow("no author") << "https://www.instagram.com/p/Cabc123/"
                                   << ""
                                   << ""
                                   << "author";
        QTest::newRow("parent") << "https://x.com/Amb/status/7"
                                << "Amb"
                                << "not a link"
                                << "in_reply_to";
    }

    void addPost_unusable_namesTheField()
    {
        QFETCH(QString, link);
        QFETCH(QString, author);
        QFETCH(QString, inReplyTo);
        QFETCH(QString, field);
        auto post = byHand(link.toStdString(), inReplyTo.toStdString());
        post.author = author.toStdString();
        const auto before = m_files->dump(*m_desk);
        const auto added = m_desk->addPost(post);
        QVERIFY(!added);
        QCOMPARE(added.error().code, Errc::Usage);
        QCOMPARE(QString::fromStdString(added.error().place.field), field);
        QCOMPARE(m_files->dump(*m_desk), before);
    }

    void decide_onOnePostOfAMessage_holdsForAllOfIt()
    {
        QVERIFY(m_desk->decide({decided("2", DecisionKind::LeftOnPurpose)}));
        QCOMPARE(value(FigureId::Silent), 1);
        QCOMPARE(value(FigureId::MessagesAll), 3);
        QCOMPARE(value(FigureId::Messages), 2);
        QCOMPARE(decisionsInDump(), 2U);
    }

    void decide_again_theLaterOneHolds()
    {
        QVERIFY(m_desk->decide({decided("1", DecisionKind::LeftOnPurpose)}));
        QVERIFY(m_desk->decide({decided("1", DecisionKind::TooLate, "2026-03-06T00:00:00Z")}));
        QCOMPARE(value(FigureId::Silent), 0);
        QCOMPARE(value(FigureId::TooLate), 1);
        QVERIFY(m_desk->decide({decided("2", DecisionKind::MarkedAnswered, "2026-03-07T00:00:00Z")}));
        QCOMPARE(value(FigureId::TooLate), 0);
        QCOMPARE(value(FigureId::MarkedAnsweredUnseen), 1);
        QCOMPARE(value(FigureId::Open), 2);
        QCOMPARE(value(FigureId::Waiting), 1);
    }

    void decide_thenOurAnswerIsSeen_isAnswered()
    {
        QVERIFY(m_desk->decide({decided("1", DecisionKind::TooLate)}));
        QVERIFY(m_desk->addPost(byHand("https://x.com/Amb/status/77", "https://x.com/anna/status/1")));
        QCOMPARE(value(FigureId::TooLate), 0);
        QCOMPARE(value(FigureId::Answered), 2);
    }

    void decide_onAPostOfNoMessage_staysWithIt()
    {
        QVERIFY(m_desk->decide({decided("6", DecisionKind::Spam), decided("404", DecisionKind::Spam)}));
        QCOMPARE(decisionsInDump(), 2U);
        QCOMPARE(value(FigureId::Messages), 3);
    }

    void setCalendar_changed_isTheNextVersion()
    {
        QVERIFY(!m_desk->calendar(ClockKind::Host).value());
        ScopeRequest host;
        host.clock = ClockKind::Host;
        QCOMPARE(m_desk->figures(host)->figure(FigureId::LatencyMedian).reason, std::optional(NoValue::NoCalendar));
        QVERIFY(m_desk->setCalendar(ClockKind::Host, weekdays(9, 17)));
        QVERIFY(m_desk->setCalendar(ClockKind::Host, weekdays(9, 17)));
        QCOMPARE(m_desk->calendar(ClockKind::Host).value()->version, 1);
        QVERIFY(m_desk->setCalendar(ClockKind::Host, weekdays(8, 16)));
        QCOMPARE(m_desk->calendar(ClockKind::Host).value()->version, 2);
        QCOMPARE(m_desk->figures(host)->calendarVersion, 2);
        QVERIFY(!m_desk->calendar(ClockKind::Duty).value());
        QVERIFY(m_desk->calendar(ClockKind::Host).value()->week == weekdays(8, 16).week);
    }

    void setZone_movesMessagesToTheirLocalDay()
    {
        const auto days = [this] {
            std::string line;
            const auto set = m_desk->figures({});
            for (const auto &point : set->seriesOf("messages-by-day")->points)
                if (point.value.value_or(0) > 0)
                    line += toIsoDay(point.day) + '=' + std::to_string(static_cast<int>(*point.value)) + ' ';
            return line;
        };
        QCOMPARE(days(), "2026-03-01=3 "s);
        QVERIFY(m_desk->setZone("Europe/Vienna"));
        QCOMPARE(m_desk->zone().value(), "Europe/Vienna"s);
        QCOMPARE(days(), "2026-03-01=2 2026-03-02=1 "s);
        QVERIFY(m_desk->setZone("UTC"));
        QCOMPARE(days(), "2026-03-01=3 "s);
    }

    void setZone_unknown_changesNothing()
    {
        QCOMPARE(m_desk->setZone("Europe/Atlantis").error().code, Errc::UnknownZone);
        QCOMPARE(m_desk->zone().value(), "UTC"s);
    }

    void addAccount_ofOurs_resolvesMentionsAgain()
    {
        importInto(*m_desk, {m_files->write("b.csv", kTwcsHeader + twcsRow(20, "eva", true, 70, "@Desk hello", ""))});
        QCOMPARE(value(FigureId::Messages), 3);
        Account account;
        account.key = {"x", "desk"};
        QVERIFY(m_desk->addAccount(account));
        QCOMPARE(value(FigureId::Messages), 4);
        account.kind = AccountKind::Official;
        QVERIFY(m_desk->addAccount(account));
        QCOMPARE(value(FigureId::Messages), 3);
    }

    void fillWithDemonstration_whereThereArePosts_isRefused()
    {
        const auto before = m_files->dump(*m_desk);
        QCOMPARE(m_desk->fillWithDemonstration(at("2026-11-02T08:00:00Z"), 7).error().code, Errc::WorkspaceExists);
        QCOMPARE(m_files->dump(*m_desk), before);
        QVERIFY(!m_desk->isDemonstration());
    }
};

QTEST_APPLESS_MAIN(EditsTest)
#include "tst_edits.moc"
