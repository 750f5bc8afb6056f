#include "core/desk/press_desk.h"
#include "tests/desk/desk_files.h"

#include <QtTest>

using namespace attache;
using namespace attache::test;
using namespace std::string_literals;

namespace {

Instant at(const char *iso) { return parseIso(iso).value(); }
LocalDay day(const char *iso) { return parseIsoDay(iso).value(); }

const Deed kAnna{"anna", parseIso("2026-03-05T08:00:00Z").value()};
const char *const kHeader = "platform,id,author,author_name,created_at,text,in_reply_to,mentions,lang,url\n";

std::string row(const std::string &id, const std::string &author, const char *when, const std::string &text,
                const std::string &to = {}, const std::string &lang = "en")
{
    const bool ours = author == "Amb";
    return "x," + id + ',' + author + ',' + (ours ? "" : author + " Surname") + ',' + when + ",\"" + text + "\"," + to + ','
           + (ours ? "" : "Amb") + ',' + lang + ",\n";
}

// Three people ask about the fee for a visa, one about the anthem; 20 was answered on 3 March by 21, which promises more, and
// 22 keeps it; 30 was answered by 31 and nothing more came.
std::string archive()
{
    return kHeader + row("1", "Dana", "2026-03-02T08:00:00Z", "@Amb how much is the visa fee for students?")
           + row("2", "Emil", "2026-03-02T09:00:00Z", "@Amb what is the visa fee for students now?")
           + row("3", "Fritz", "2026-03-03T09:00:00Z", "@Amb visa fee for students, how much?", {}, "de")
           + row("4", "Greta", "2026-03-04T09:00:00Z", "@Amb who wrote the anthem? asks @Dana too")
           + row("20", "Hana", "2026-03-03T08:00:00Z", "@Amb when does the library open?")
           + row("21", "Amb", "2026-03-03T09:00:00Z", "We will come back to you by 5 March, that is 2026-03-05.", "20")
           + row("22", "Amb", "2026-03-05T07:00:00Z", "It opens at nine.", "21")
           + row("30", "Ivo", "2026-03-03T08:30:00Z", "@Amb may I bring a dog?")
           + row("31", "Amb", "2026-03-03T10:00:00Z", "We will let you know tomorrow.", "30")
           + row("99", "Amb", "2026-03-06T12:00:00Z", "a post of ours");
}

Decision said(const std::string &id, DecisionKind kind, std::string value = {})
{
    Decision decision;
    decision.post = {"x", id};
    decision.kind = kind;
    decision.value = std::move(value);
    return decision;
}

ClearedLine feeLine()
{
    ClearedLine line;
    line.text = "A visa costs 80 euros, for students 40.";
    line.source = "circular 12";
    line.language = "en";
    line.subject = "consular";
    line.keywords = {"visa fee"};
    line.validFrom = day("2026-01-01");
    line.validTo = day("2026-12-31");
    return line;
}

QString idsOf(const std::vector<PostKey> &posts)
{
    QStringList ids;
    for (const auto &post : posts)
        ids << QString::fromStdString(post.id);
    ids.sort();
    return ids.join(QLatin1Char(' '));
}

} // namespace

class PressDeskTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<DeskFiles> m_files;
    std::unique_ptr<Desk> m_desk;
    PressDesk &press() { return m_desk->press(); }
    bool decide(const Decision &decision, Deed deed = kAnna) { return static_cast<bool>(press().decide(deed, {decision})); }
    std::string dump() { return m_files->dump(*m_desk); }

    std::unique_ptr<Desk> other(const DeskFiles &files)
    {
        auto desk = files.open();
        importInto(*desk, {files.write("a.csv", archive())}, {"x:Amb"});
        return desk;
    }

private slots:
    void init()
    {
        m_files = std::make_unique<DeskFiles>();
        m_desk = other(*m_files);
        QCOMPARE(press().inbox({})->total, 4);
    }

    void cleanup()
    {
        const auto findings = m_desk->check().value();
        QVERIFY2(findings.empty(), findings.empty() ? "" : (findings[0].what + ": " + findings[0].detail).c_str());
        m_desk.reset();
    }

    void putLine_shared_fitsQuestionsWithItsWordsMarked()
    {
        const auto key = press().putLine(kAnna, feeLine()).value();
        const auto fits = press().linesFor({"x", "1"}).value();
        QCOMPARE(fits.size(), 1U);
        QCOMPARE(fits[0].line.key, key);
        QCOMPARE(fits[0].line.clearedBy, "anna"s);
        const auto question = "@Amb how much is the visa fee for students?"s;
        QStringList marked;
        for (const auto &mark : fits[0].marks)
            marked << QString::fromStdString(question.substr(mark.begin, mark.end - mark.begin));
        QVERIFY(marked.contains(QStringLiteral("visa fee")));
        QVERIFY(marked.contains(QStringLiteral("students")));
        QVERIFY(press().linesFor({"x", "4"})->empty());
        QCOMPARE(idsOf(press().waitingThatFit(key).value()), QStringLiteral("1 2 3"));
    }

    void putLine_expiredOrRetired_isNotOffered()
    {
        auto line = feeLine();
        line.validTo = day("2026-03-05"); // now is the sixth
        line.key = press().putLine(kAnna, line).value();
        QVERIFY(press().linesFor({"x", "1"})->empty());
        line.validTo = day("2026-03-06");
        QVERIFY(press().putLine(kAnna, line));
        QCOMPARE(press().linesFor({"x", "1"})->size(), 1U);
        line.retired = true;
        QVERIFY(press().putLine(kAnna, line));
        QVERIFY(press().linesFor({"x", "1"})->empty());
        QCOMPARE(press().lines()->size(), 1U); // never erased
        QVERIFY(press().undo(kAnna).value());
        QCOMPARE(press().linesFor({"x", "1"})->size(), 1U);
    }

    void putLine_unusable_isRefused()
    {
        auto line = feeLine();
        line.text = "  ";
        QCOMPARE(press().putLine(kAnna, line).error().place.field, "text"s);
        line = feeLine();
        line.subject = "weather";
        QCOMPARE(press().putLine(kAnna, line).error().place.field, "subject"s);
        line = feeLine();
        line.validTo = day("2025-12-31");
        QCOMPARE(press().putLine(kAnna, line).error().place.field, "valid_to"s);
    }

    // 20 was answered on 3 March, 30 too; a line for 20 ended the day before.
    void answersByLine_expiredAndWithout_areTwoLists()
    {
        auto line = feeLine();
        line.validTo = day("2026-03-02");
        const auto key = press().putLine(kAnna, line).value();
        QVERIFY(decide(said("20", DecisionKind::UsedLine, key)));
        const auto expired = press().answersByLine(LineAnswers::OnExpired, 0, 10).value();
        QCOMPARE(expired.total, 1);
        QCOMPARE(expired.rows[0].question.id, "20"s);
        QCOMPARE(expired.rows[0].answer.id, "21"s);
        const auto without = press().answersByLine(LineAnswers::Without, 0, 10).value();
        QCOMPARE(without.total, 1);
        QCOMPARE(without.rows[0].question.id, "30"s);
        QVERIFY(press().answersByLine(LineAnswers::Without, 1, 10)->rows.empty());
    }

    void askTheCapital_questionsWithoutALine_areGrouped()
    {
        QVERIFY(press().saveDraft({"x", "2"}, "It costs 80 euros.", kAnna.at));
        const auto page = press().askTheCapital().value();
        QCOMPARE(page.waiting, 4);
        QCOMPARE(page.looked, 4);
        QCOMPARE(page.questions.size(), 2U);
        const auto &fee = page.questions[0];
        QCOMPARE(fee.count, 3);
        QCOMPARE(fee.since, at("2026-03-02T08:00:00Z"));
        QCOMPARE(fee.languages, (std::vector<std::string>{"de", "en"}));
        QCOMPARE(fee.theirs.size(), 3U);
        QCOMPARE(fee.theirs[0], "@Amb how much is the visa fee for students?"s);
        QCOMPARE(fee.proposed, "It costs 80 euros."s);
        QCOMPARE(fee.deadline, at("2026-03-07T12:00:00Z")); // the target is over: a day from now
        QVERIFY(std::find(fee.words.begin(), fee.words.end(), "visa") != fee.words.end());
        ClearedLine reply;
        reply.text = "Students pay half.";
        const auto key = press().replyFromCapital(kAnna, fee, reply).value();
        QCOMPARE(idsOf(press().waitingThatFit(key).value()), QStringLiteral("1 2 3"));
        QCOMPARE(press().askTheCapital()->questions.size(), 1U);
    }

    void promises_ofOurPosts_areKeptLateOrBroken()
    {
        const auto proposal = press().proposedPromise({"x", "21"}).value();
        QVERIFY(proposal);
        QCOMPARE(proposal->due, day("2026-03-05"));
        QVERIFY(!press().proposedPromise({"x", "22"}).value());
        auto promise = said("21", DecisionKind::Promise, "opening hours");
        promise.reviewAt = at("2026-03-05T00:00:00Z");
        QVERIFY(decide(promise));
        promise.post.id = "30"; // on the question: the answer makes it
        promise.reviewAt = at("2026-03-04T00:00:00Z");
        QVERIFY(decide(promise));
        auto rows = press().promises().value();
        QCOMPARE(rows.size(), 2U);
        QCOMPARE(rows[0].post.id, "30"s);
        QCOMPARE(rows[0].state, PromiseState::Broken);
        QCOMPARE(rows[0].promisedAt, at("2026-03-03T10:00:00Z"));
        QCOMPARE(rows[1].state, PromiseState::Kept); // during the day that it was promised for
        QCOMPARE(rows[1].keptBy->id, "22"s);
        promise.post.id = "21";
        QVERIFY(decide(promise)); // one day earlier
        rows = press().promises().value();
        QCOMPARE(rows[0].state, PromiseState::Late);
        promise.post.id = "30";
        promise.reviewAt = at("2026-03-06T00:00:00Z"); // today
        QVERIFY(decide(promise));
        QCOMPARE(press().promises()->at(1).state, PromiseState::Open);
    }

    void leftOnPurpose_byReview_saysWhatIsDue()
    {
        auto left = said("1", DecisionKind::LeftOnPurpose);
        left.reason = "the capital decides";
        left.reviewAt = at("2026-03-07T00:00:00Z");
        QVERIFY(decide(left));
        left.post.id = "2";
        left.reviewAt = at("2026-03-06T00:00:00Z");
        QVERIFY(decide(left));
        const auto rows = press().leftOnPurpose().value();
        QCOMPARE(rows.size(), 2U);
        QCOMPARE(rows[0].post.id, "2"s);
        QVERIFY(rows[0].due && !rows[1].due);
        QCOMPARE(rows[0].decider, "anna"s);
    }

    void officers_retired_stay()
    {
        QVERIFY(press().addOfficer(kAnna, "bela"));
        QVERIFY(decide(said("1", DecisionKind::GivenTo, "bela")));
        QVERIFY(press().retireOfficer({"anna", kAnna.at + std::chrono::hours{1}}, "bela"));
        const auto all = press().officers().value();
        QCOMPARE(all.size(), 1U);
        QCOMPARE(all[0].since, kAnna.at);
        QVERIFY(all[0].retiredAt);
        InboxRequest of;
        of.assignee = "bela";
        QCOMPARE(press().inbox(of)->total, 1);
        QVERIFY(!press().retireOfficer(kAnna, "nobody"));
    }

    void views_ofANewerVersion_areLeftAloneAndNamed()
    {
        SavedView view{"mine", "inbox", kViewVersion, R"({"language":"de"})"};
        QVERIFY(press().putView(kAnna, view));
        auto newer = view;
        newer.name = "theirs";
        newer.version = kViewVersion + 1;
        QVERIFY(press().putView(kAnna, newer));
        const auto views = press().savedViews().value();
        QCOMPARE(views.views.size(), 1U);
        QVERIFY(views.views[0] == view);
        QCOMPARE(views.newer, (std::vector<std::string>{"theirs"}));
    }

    void watchWords_countByDay_countsTextsWithAllOfThem()
    {
        QVERIFY(press().putWatchWords(kAnna, {"fee", {"visa fee", "students"}}));
        const auto watch = press().watchWords()->front();
        const auto count = press().count(watch.words, {}).value();
        QCOMPARE(count.total, 3);
        QVERIFY(count.complete);
        QCOMPARE(count.days.size(), 2U);
        QCOMPARE(count.days[0].day, day("2026-03-02"));
        QCOMPARE(count.days[0].count, 2);
        QCOMPARE(press().count({"fee visa"}, {})->total, 0); // the words of one entry follow one another
        QCOMPARE(press().count({}, {})->total, 0);
        QCOMPARE(press().putWatchWords(kAnna, {"x", {" "}}).error().place.field, "words"s);
    }

    // Two desks decide on the same archive and exchange what they said, each into the other.
    void merge_ofTwoDesks_losesNothingAndNamesWhatDiffers()
    {
        DeskFiles theirFiles;
        auto theirs = other(theirFiles);
        QVERIFY(decide(said("1", DecisionKind::Spam)));
        QVERIFY(decide(said("2", DecisionKind::Note, "mine")));
        QVERIFY(press().setTargetHours(kAnna, 8));
        const Deed bela{"bela", kAnna.at + std::chrono::hours{1}};
        QVERIFY(theirs->press().decide(bela, {said("1", DecisionKind::TooLate)}));
        QVERIFY(theirs->press().decide(bela, {said("2", DecisionKind::Note, "theirs")}));
        QVERIFY(theirs->press().decide(bela, {said("404", DecisionKind::Spam)})); // not collected here
        QVERIFY(theirs->press().putLine(bela, feeLine()));
        QVERIFY(theirs->press().setTargetHours(bela, 12));
        const auto mine = m_files->path("mine.json");
        const auto their = theirFiles.path("theirs.json");
        QVERIFY(press().writeSaid(mine) && theirs->press().writeSaid(their));
        const auto before = dump();
        const auto report = press().mergeSaid({"cyd", bela.at}, their).value();
        QCOMPARE(report.added, 3);
        QCOMPARE(report.recordsAdded, 2);
        QCOMPARE(report.decisions.size(), 1U);
        QCOMPARE(report.decisions[0].mine.kind, DecisionKind::Spam);
        QCOMPARE(report.decisions[0].theirs.kind, DecisionKind::TooLate);
        QVERIFY(report.decisions[0].theirsHolds);
        QCOMPARE(report.records.size(), 1U);
        QCOMPARE(press().targetHours().value(), 12.0);
        QVERIFY(theirs->press().mergeSaid({"cyd", bela.at}, mine));
        QCOMPARE(theirFiles.dump(*theirs), dump());
        QCOMPARE(theirs->press().targetHours().value(), 12.0);
        const auto again = press().mergeSaid({"cyd", bela.at}, their).value();
        QCOMPARE(again.added + again.recordsAdded, 0);
        QVERIFY(press().undo({"cyd", bela.at}).value() && press().undo({"cyd", bela.at}).value());
        QCOMPARE(dump(), before);
    }

    void merge_ofAnotherFile_isRefused()
    {
        const auto before = dump();
        for (const auto &bytes :
             {"{}"s, "no json"s, R"({"attache_decisions":2})"s,
              R"({"attache_decisions":1,"decisions":[{"platform":"x","id":"1","kind":"odd","at":"2026-03-05T08:00:00Z"}]})"s,
              R"({"attache_decisions":1,"records":[{"kind":"line","key":"a","content":"{}","at":"2026-03-05T08:00:00Z"}]})"s})
            QCOMPARE(press().mergeSaid(kAnna, m_files->write("odd.json", bytes)).error().code, Errc::UnknownKind);
        QCOMPARE(press().mergeSaid(kAnna, m_files->path("none.json")).error().code, Errc::FileMissing);
        QCOMPARE(dump(), before);
    }

    void removePerson_everywhere_keepsTheCounts_data()
    {
        QTest::addColumn<bool>("wiped");
        QTest::newRow("alias") << false;
        QTest::newRow("delete") << true;
    }

    void removePerson_everywhere_keepsTheCounts()
    {
        QFETCH(bool, wiped);
        QVERIFY(decide(said("4", DecisionKind::Note, "ask @dana, that is Dana Surname")));
        QVERIFY(press().saveDraft({"x", "4"}, "@Dana and you", kAnna.at));
        auto line = feeLine();
        line.source = "a letter to @Dana";
        QVERIFY(press().putLine(kAnna, line));
        const auto before = m_desk->figures({}).value();
        const auto report = press().removePerson(kAnna, {"x", "DANA"}, wiped ? Removal::Delete : Removal::Pseudonymise).value();
        QCOMPARE(report.counts.posts, 1);
        QCOMPARE(report.counts.mentions, 1);
        QCOMPARE(report.counts.decisions, 1);
        QCOMPARE(report.counts.drafts, 1);
        QCOMPARE(report.counts.records, 2); // and the change of it
        const auto after = m_desk->figures({}).value();
        for (std::size_t i = 0; i < before.figures.size(); ++i)
            QCOMPARE(after.figures[i].value, before.figures[i].value);
        const auto holds = [&](const std::string &text) { return dump().find(text) != std::string::npos; };
        QVERIFY(!holds("Dana") && !holds("dana") && holds(report.alias));
        QCOMPARE(holds("how much is the visa fee for students?"), !wiped);
        m_desk.reset();
        for (const auto *name : {"Dana", "dana"})
            QVERIFY2(m_files->read(m_files->workspace()).find(name) == std::string::npos, name);
        m_desk = m_files->open();
        const auto once = dump();
        importInto(*m_desk, {m_files->write("a.csv", archive())}, {"x:Amb"}); // the same file brings nobody back
        QCOMPARE(dump(), once);
    }

    void removePerson_ofOursOrUnknown_isRefused()
    {
        const auto before = dump();
        QCOMPARE(press().removePerson(kAnna, {"x", "amb"}, Removal::Delete).error().code, Errc::Usage);
        QCOMPARE(press().removePerson(kAnna, {"x", "nobody"}, Removal::Delete).error().code, Errc::NoSuchAccount);
        QCOMPARE(dump(), before);
        importInto(*m_desk, {m_files->write("b.csv", kHeader + row("50", "nobody", "2026-03-04T10:00:00Z", "@Amb hm"))});
        QVERIFY(dump().find("nobody") != std::string::npos); // a removal that was refused left nothing behind
    }

    // Now is 6 March 12:00: two days and a half reach back to 4 March 00:00. Greta wrote on the fourth; all others before.
    void retention_ofAPlatform_takesWordsAndKeepsCounts()
    {
        QVERIFY(!press().setRetentionDays(kAnna, "x", 0.5));
        QCOMPARE(press().applyRetention("x").value(), 0); // no limit is set
        QVERIFY(press().setRetentionDays(kAnna, "x", 2.5));
        const auto before = m_desk->figures({}).value();
        QCOMPARE(press().applyRetention("x").value(), 5); // 1, 2, 3, 20, 30
        const auto after = m_desk->figures({}).value();
        for (std::size_t i = 0; i < before.figures.size(); ++i)
            QCOMPARE(after.figures[i].value, before.figures[i].value);
        QVERIFY(dump().find("Fritz") == std::string::npos && dump().find("bring a dog") == std::string::npos);
        QVERIFY(dump().find("Greta") != std::string::npos && dump().find("opens at nine") != std::string::npos);
        QCOMPARE(press().applyRetention("x").value(), 0);
        importInto(*m_desk, {m_files->write("c.csv", kHeader + row("60", "Fritz", "2026-03-06T10:00:00Z", "@Amb me again"))});
        QVERIFY(dump().find("me again") != std::string::npos); // whoever writes again is heard
        QVERIFY(press().setRetentionDays(kAnna, "x", std::nullopt));
        QVERIFY(!press().retentionDays("x").value());
    }
};

QTEST_APPLESS_MAIN(PressDeskTest)
#include "tst_press_desk.moc"
