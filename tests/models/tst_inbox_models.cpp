#include "core/desk/desk.h"
#include "core/desk/press_desk.h"
#include "core/domain/look_alike.h"
#include "core/models/clearance_letter.h"
#include "core/models/decision_desk.h"
#include "core/models/desk_tasks.h"
#include "core/models/draft_keeper.h"
#include "core/models/draft_words.h"
#include "core/models/figure_words.h"
#include "core/models/history_words.h"
#include "core/models/inbox_model.h"
#include "core/models/line_fit_view.h"
#include "core/models/post_link.h"
#include "core/models/press_lists.h"
#include "core/models/reader_view.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

const auto kFatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

class StillClock final : public Clock {
public:
    Instant now() const override { return m_now; }
    void go(std::chrono::seconds on) { m_now += on; }

private:
    Instant m_now = *parseIso("2026-11-02T09:00:00Z");
};

InboxRow row(std::int64_t ref, const char *text = "When?")
{
    InboxRow row;
    row.ref = ref;
    row.post.key = {"x", std::to_string(ref)};
    row.post.author = "amina";
    row.post.text = text;
    row.post.lang = "fr";
    row.anchor = *parseIso("2026-10-30T15:40:00Z");
    row.waitedSeconds = 65 * 3600 + 1200;
    row.leftSeconds = -41 * 3600.0 - 1200;
    row.points = 4;
    row.accounts = {"ArveniaVienna"};
    return row;
}

InboxPage page(std::int64_t first, std::int64_t last, std::int64_t total)
{
    InboxPage page;
    for (auto ref = first; ref <= last; ++ref)
        page.rows.push_back(row(ref));
    page.total = total;
    return page;
}

// Without the marks of direction that isolate what others wrote.
QString bare(QString text) { return text.remove(QChar(0x2068)).remove(QChar(0x2069)); }

std::unique_ptr<Desk> demonstration()
{
    auto desk = Desk::inMemory();
    if (!desk || !desk.value()->fillWithDemonstration(*parseIso("2026-11-02T08:00:00Z"), 1))
        return nullptr;
    return std::move(desk).value();
}

} // namespace

class InboxModelsTest : public QObject {
    Q_OBJECT

private slots:
    void inboxModel_pages_growAndRowsGo()
    {
        const FigureWords words(u"en"_s);
        InboxModel model(words);
        const QAbstractItemModelTester tester(&model, kFatal);
        const QSignalSpy more(&model, &InboxModel::moreWanted);
        model.reset(page(1, 3, 6), Zone());
        QVERIFY(model.canFetchMore({}) || more.size() == 1); // the tester may have asked already
        model.append(page(3, 5, 6)); // the third is there already
        QCOMPARE(model.rowCount(), 5);
        model.remove({2, 4});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.total(), qint64(4));
        QCOMPARE(*model.indexOf({"x", "5"}), 2);
        QVERIFY(!model.indexOf({"x", "2"}));
        QCOMPARE(model.strangersIn(page(4, 7, 4)), std::int64_t(3)); // 4, 6, 7
    }

    void inboxModel_hundredThousandRows_pageThrough()
    {
        const FigureWords words(u"en"_s);
        InboxModel model(words);
        QElapsedTimer timer;
        timer.start();
        model.reset(page(1, 200, 100'000), Zone());
        for (std::int64_t first = 201; first < 100'000; first += 200) {
            QVERIFY(model.canFetchMore({}));
            model.append(page(first, first + 199, 100'000));
        }
        QCOMPARE(model.rowCount(), 100'000);
        QVERIFY(!model.canFetchMore({}));
        QElapsedTimer one;
        one.start();
        model.remove({99'999});
        QVERIFY2(one.elapsed() < 50, qPrintable(QString::number(one.elapsed())));
    }

    void inboxLine_late_saysWhoWhereAndHowLate()
    {
        const auto line = inboxLine(row(1), Zone(), FigureWords(u"en"_s));
        QCOMPARE(line.waited, FigureWords(u"en"_s).duration(65 * 3600)); // whole hours
        QCOMPARE(line.left, FigureWords(u"en"_s).duration(41 * 3600) + u" late"_s);
        QVERIFY(line.late);
        QCOMPARE(line.reason, u"late"_s);
        QCOMPARE(bare(line.about), u"X · to @ArveniaVienna · fr"_s);
        QVERIFY(bare(line.accessible).contains(u"30 Oct 2026"_s));
    }

    void postLink_addresses_onlyTheWebAndAsciiHosts_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("host");
        QTest::newRow("plain") << u"https://visa.example/form?a=1"_s << u"visa.example"_s;
        QTest::newRow("other letters") << u"https://аrvenia.example/"_s << u"xn--rvenia-2nf.example"_s;
        QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
        QTest::newRow("script") << u"javascript:alert(1)"_s << QString();
        QTest::newRow("name before the host") << u"https://visa.example@evil.example/"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void postLink_addresses_onlyTheWebAndAsciiHosts()
    {
        QFETCH(QString, address);
        const auto link = linkFrom(address);
        QTEST(link ? link->host : QString(), "host");
    }

    void linksIn_sentence_leavesItsPointOut()
    {
        const auto links = linksIn("see https://a.example/x. And (http://b.example) and https://a.example/x!");
        QCOMPARE(links.size(), 2);
        QCOMPARE(links.at(0).address, u"https://a.example/x"_s);
        QCOMPARE(links.at(1).host, u"b.example"_s);
    }

    void readerView_lookAlike_isMarkedWithItsLetters()
    {
        Account ours;
        ours.key = {"x", "ArveniaVienna"};
        const LookAlikes known({ours});
        Post post;
        post.key = {"x", "1"};
        post.author = "Arveni\u0430Vienna";
        QCOMPARE(bare(lookAlikeWords(post, known)), u"looks like @ArveniaVienna, a different account (U+0430)"_s);
        post.author = "somebody_else";
        QCOMPARE(lookAlikeWords(post, known), QString());
    }

    void draftLength_platforms_countTheirOwnWay()
    {
        const FigureWords words(u"en"_s);
        QCOMPARE(draftLength(u"four"_s, "bluesky", words).words, u"4 of 300 characters on Bluesky"_s);
        QVERIFY(!draftLength(QString(140, u'字'), "x", words).tooLong); // 280
        QVERIFY(draftLength(QString(141, u'字'), "x", words).tooLong);
        QVERIFY(!draftLength(QString(9000, u'a'), "elsewhere", words).tooLong);
    }

    void lineFit_wordsOfTheQuestion_areMarkedInTheLine()
    {
        ClearedLine line;
        line.text = "Tuition is free; a fee of 40 euros remains.";
        line.source = "Fees 2027";
        const std::string question = "Is there a fee?";
        const auto views = lineFitViews({{line, 3, {{11, 14}}}}, question, FigureWords(u"en"_s));
        QCOMPARE(views.size(), 1);
        QCOMPARE(bare(views.first().because), u"because of: fee"_s);
        QCOMPARE(views.first().text.marks.size(), 1);
        QCOMPARE(views.first().text.text.mid(views.first().text.marks.first().start, 3), u"fee"_s);
        QCOMPARE(bare(views.first().title), u"Fees 2027"_s);
    }

    void clearanceLetter_hasQuestionContextAndDraft()
    {
        std::vector<TreeRow> tree(2);
        tree[0].post.key = {"x", "1"};
        tree[0].post.author = "ArveniaVienna";
        tree[0].post.text = "No fees next year.";
        tree[0].side = Side::Us;
        tree[1].post.key = {"x", "2"};
        tree[1].post.author = "petra";
        tree[1].post.text = "Which is true?";
        tree[1].parent = 0;
        const QString letter = bare(clearanceLetter(tree, {"x", "2"}, u" Tuition stays free. "_s, Zone(), FigureWords(u"en"_s)));
        QVERIFY(letter.indexOf(u"> Which is true?"_s) < letter.indexOf(u"> No fees next year."_s));
        QVERIFY(letter.contains(u"We propose to say\nTuition stays free.\n"_s));
        QVERIFY(clearanceLetter(tree, {"x", "9"}, {}, Zone(), FigureWords(u"en"_s)).isEmpty());
    }

    void draftKeeper_typed_isSavedAndStaysDiscarded()
    {
        const auto desk = demonstration();
        DeskTasks tasks(*desk);
        StillClock clock;
        DraftKeeper keeper(tasks, clock);
        const PostKey post = desk->press().inbox({}).value().rows.back().post.key;
        QSignalSpy loaded(&keeper, &DraftKeeper::loaded), saved(&keeper, &DraftKeeper::saved);
        keeper.open(post);
        QVERIFY(loaded.wait());
        keeper.typed(u"We come back to you."_s);
        keeper.open(std::nullopt); // another message: what was typed is kept at once
        QVERIFY(saved.wait());
        QCOMPARE(desk->press().draft(post).value()->text, std::string("We come back to you."));
        keeper.open(post);
        QCOMPARE(keeper.text(), u"We come back to you."_s); // known, even while it is being written
        clock.go(std::chrono::seconds(10));
        keeper.discard();
        QVERIFY(saved.wait());
        QVERIFY(!desk->press().draft(post).value());
        keeper.open(std::nullopt);
        keeper.open(post);
        QCOMPARE(keeper.text(), QString());
    }

    // Whoever types without a pause may lose five seconds of it and no more.
    void draftKeeper_typedWithoutPause_isSavedMeanwhile()
    {
        const auto desk = demonstration();
        DeskTasks tasks(*desk);
        StillClock clock;
        DraftKeeper keeper(tasks, clock);
        QSignalSpy loaded(&keeper, &DraftKeeper::loaded), saved(&keeper, &DraftKeeper::saved);
        keeper.open(desk->press().inbox({}).value().rows.back().post.key);
        QVERIFY(loaded.wait());
        QElapsedTimer typing;
        typing.start();
        for (QString text; saved.isEmpty() && typing.elapsed() < 5000; QTest::qWait(100))
            keeper.typed(text += u'x');
        QCOMPARE(saved.size(), 1);
    }

    void decisionDesk_undoAndRedo_tellTheirPosts()
    {
        const auto desk = demonstration();
        DeskTasks tasks(*desk);
        StillClock clock;
        OfficerName officer;
        officer.set(u"Rania"_s);
        DecisionDesk deciding(tasks, clock, officer);
        QSignalSpy done(&deciding, &DecisionDesk::done), turned(&deciding, &DecisionDesk::turned),
            nothing(&deciding, &DecisionDesk::nothingToTurn);
        const auto before = desk->press().inbox({}).value();
        Decision decision;
        decision.post = before.rows.front().post.key;
        decision.kind = DecisionKind::TooLate;
        deciding.decide({decision}, u"Too late: somebody"_s);
        QVERIFY(done.wait());
        QCOMPARE(desk->press().inbox({}).value().total, before.total - 1);
        QCOMPARE(desk->press().decisionsOn(decision.post).value().front().decider, std::string("Rania"));
        deciding.undo();
        QVERIFY(turned.wait());
        QCOMPARE(deciding.postsOf(turned.first().at(1).toLongLong()).front(), decision.post);
        QCOMPARE(desk->press().inbox({}).value().total, before.total);
        deciding.undo(); // what the demonstration did is older than a day
        QVERIFY(nothing.wait());
        deciding.redo();
        QVERIFY(turned.wait());
        QCOMPARE(desk->press().inbox({}).value().total, before.total - 1);
    }

    void pressLists_demonstration_haveTheirRows()
    {
        const auto desk = demonstration();
        const FigureWords words(u"en"_s);
        const auto zone = Zone::named(desk->zone().value()).value();
        const auto sound = [](const Result<PressList> &list) {
            if (!list || list->total == 0)
                return false;
            return std::all_of(list->rows.begin(), list->rows.end(), [&](const TextRow &one) {
                return one.cells.size() == list->heads.size() && one.sortBy.size() == list->heads.size();
            });
        };
        QVERIFY(sound(leftList(*desk, zone, words)));
        QVERIFY(sound(promiseList(*desk, zone, words)));
        QVERIFY(sound(lineList(*desk, zone, words)));
        QVERIFY(sound(lineAnswerList(*desk, LineAnswers::OnExpired, zone, words)));
        QStringList states;
        const auto promised = promiseList(*desk, zone, words);
        for (const TextRow &one : promised->rows)
            states << one.cells.last().section(u',', 0, 0);
        for (const QString &state : {u"kept"_s, u"late"_s, u"broken"_s, u"open"_s})
            QVERIFY2(states.contains(state), qPrintable(states.join(u' ')));
    }

    void historyWords_acts_sayWhatWasTakenBack()
    {
        HistoryEntry entry;
        entry.deed = {"Rania", *parseIso("2026-11-02T09:00:00Z")};
        entry.act = "undid";
        entry.step.what = "marked-answered";
        const auto lines = historyLines({entry}, Zone(), FigureWords(u"en"_s));
        QCOMPARE(lines.first().what, u"took back: marked answered"_s);
        QCOMPARE(bare(lines.first().who), u"Rania"_s);
    }
};

QTEST_GUILESS_MAIN(InboxModelsTest)
#include "tst_inbox_models.moc"
