#include "core/desk/press_desk.h"
#include "core/desk/scope_request.h"
#include "core/desk/spike_watch.h"
#include "tests/desk/desk_files.h"

#include <QtTest>

using namespace attache;
using namespace attache::test;

namespace {

Instant at(const char *iso) { return parseIso(iso).value(); }
const Deed kNow{"anna", parseIso("2026-03-08T00:00:00Z").value()};
const char *const kHeader = "platform,id,author,created_at,text,in_reply_to,mentions,lang,likes,reposts,quotes,replies\n";

std::string row(const std::string &id, const std::string &author, const std::string &when, const std::string &text,
                const std::string &parent = {}, const std::string &tail = {})
{
    const std::string mentions = author == "Amb" ? "" : "Amb";
    return "x," + id + ',' + author + ',' + when + ',' + text + ',' + parent + ',' + mentions + ','
           + (tail.empty() ? ",,,," : tail) + '\n';
}

// Now is 7 March 12:00. One post of ours is opposed (30 talked back, 10 liked or passed on); 1 is answered in substance, 2 with
// a link alone, 3 with a promise, 4 and 5 not at all; 4 is an official's.
std::string archive()
{
    return std::string(kHeader) + row("o1", "Amb", "2026-03-05T08:00:00Z", "fees rise", {}, "en,8,2,10,20")
           + row("1", "anna", "2026-03-02T08:00:00Z", "@Amb how", {}, "en,,,,")
           + row("1a", "Amb", "2026-03-02T09:00:00Z", "@anna come to the counter with two photographs", "1")
           + row("2", "bela", "2026-03-02T10:00:00Z", "@Amb where", {}, "de-AT,,,,")
           + row("2a", "Amb", "2026-03-02T11:00:00Z", "@bela see here: https://example.org/a", "2")
           + row("3", "cyd", "2026-03-03T08:00:00Z", "@Amb when", {}, "en,,,,")
           + row("3a", "Amb", "2026-03-03T09:00:00Z", "@cyd we will come back to you", "3")
           + row("4", "Ministry", "2026-03-06T12:00:00Z", "@Amb a word please", {}, "en,,,,")
           + row("5", "dora", "2026-03-07T12:00:00Z", "@Amb hello");
}

Decision said(const std::string &id, DecisionKind kind, std::string value, const char *review)
{
    Decision decision;
    decision.post = {"x", id};
    decision.kind = kind;
    decision.value = std::move(value);
    decision.reason = "a reason";
    decision.reviewAt = at(review);
    return decision;
}

} // namespace

class MorningTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<DeskFiles> m_files;
    std::unique_ptr<Desk> m_desk;

    QStringList kinds(const Morning &morning)
    {
        QStringList found;
        for (const auto &need : morning.needs)
            found << QString::fromUtf8(needName(need.kind).data());
        return found;
    }

private slots:
    void init()
    {
        m_files = std::make_unique<DeskFiles>();
        m_desk = m_files->open();
        importInto(*m_desk, {m_files->write("a.csv", archive())}, {"x:Amb"});
        Account ministry;
        ministry.key = {"x", "ministry"};
        ministry.kind = AccountKind::Official;
        QVERIFY(m_desk->addAccount(ministry));
    }

    void cleanup() { m_desk.reset(); } // before its files

    void needs_ofEveryKind_standInOrder()
    {
        QVERIFY(m_desk->press().decide(kNow, {said("3", DecisionKind::Promise, "the date", "2026-03-07T08:00:00Z"),
                                              said("1", DecisionKind::Promise, "the form", "2026-03-04T08:00:00Z")}));
        QVERIFY(m_desk->press().decide(kNow, {said("5", DecisionKind::LeftOnPurpose, {}, "2026-03-06T00:00:00Z")}));
        const auto morning = m_desk->press().morning({});
        QVERIFY(morning);
        QCOMPARE(kinds(*morning).join(QLatin1Char(' ')),
                 QStringLiteral("flare-up official-waits promise-broken promise-due review-due"));
        QCOMPARE(morning->needs[0].post.id, std::string("o1"));
        QCOMPARE(morning->needs[0].reactions.disputing, 30);
        QCOMPARE(morning->needs[1].waitedSeconds, 24.0 * 3600);
        QCOMPARE(morning->needs[2].post.id, std::string("1"));
        QCOMPARE(morning->waiting, 1); // 5 was left on purpose
    }

    // After 5 March 00:00: messages 4 and 5; no answer; the opposed post.
    void since_anEarlierLook_countsByTimesOfPosts()
    {
        const auto morning = m_desk->press().morning(at("2026-03-05T00:00:00Z"));
        QVERIFY(morning && morning->since);
        QCOMPARE(morning->since->messages, 2);
        QCOMPARE(morning->since->answers, 0);
        QCOMPARE(morning->since->flareUps, 1);
        const auto before = m_desk->press().morning(at("2026-03-02T09:30:00Z"));
        QCOMPARE(before->since->answers, 2); // 2a and 3a
        QVERIFY(!m_desk->press().morning({})->since);
        QVERIFY(!m_desk->press().morning(at("2026-04-01T00:00:00Z"))->since);
    }

    void asked_eachQuestion_endsAsItsAnswerSays()
    {
        QVERIFY(m_desk->press().decide(kNow, {said("1", DecisionKind::Coded, "consular", "2026-04-01T00:00:00Z")}));
        const auto asked = m_desk->press().asked(ScopeRequest());
        QVERIFY(asked);
        QCOMPARE(asked->all.asked, 5);
        QCOMPARE(asked->all.inSubstance, 1);
        QCOMPARE(asked->all.linkOnly, 1);
        QCOMPARE(asked->all.comeBack, 1);
        QCOMPARE(asked->all.nothing, 2);
        QCOMPARE(asked->bySubject.size(), std::size_t(2));
        QCOMPARE(asked->bySubject[0].name, std::string("consular"));
        QCOMPARE(asked->bySubject[1].asked, 4); // not coded
        QCOMPARE(asked->byLanguage[0].name, std::string("en"));
        QCOMPARE(asked->byLanguage[0].asked, 3);
    }

    // Every Monday 10:00 for 30 weeks brings 2 messages; on the last one there are 12.
    void spikes_anHourUnlikeTheOthers_isOne()
    {
        const auto now = at("2026-03-02T11:00:00Z");
        SpikeWatch watch(Zone(), now);
        for (int week = 30; week >= 0; --week)
            for (int n = 0; n < (week == 0 ? 12 : 2); ++n)
                watch.take(at("2026-03-02T10:00:00Z") - std::chrono::weeks{week} + std::chrono::minutes{n});
        const auto spikes = watch.spikes(now - kBudgetDays);
        QCOMPARE(spikes.size(), std::size_t(1));
        QCOMPARE(spikes[0].messages, 12);
        QCOMPARE(spikes[0].from, at("2026-03-02T10:00:00Z"));
        QCOMPARE(*spikes[0].expected, 2.0);
        QCOMPARE(spikes[0].compared, std::size_t(30));
        QVERIFY(!spikes[0].controlled); // fewer than 60 hours to compare with
    }

    // 4 messages where there were none are fewer than anybody needs to be told of.
    void spikes_aFewMessages_areNone()
    {
        const auto now = at("2026-03-02T11:00:00Z");
        SpikeWatch watch(Zone(), now);
        watch.take(now - std::chrono::weeks{20});
        for (int n = 0; n < 4; ++n)
            watch.take(now - std::chrono::minutes{n});
        QVERIFY(watch.spikes(now - kBudgetDays).empty());
    }
};

QTEST_APPLESS_MAIN(MorningTest)
#include "tst_morning.moc"
