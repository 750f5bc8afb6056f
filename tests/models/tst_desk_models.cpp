#include "core/models/account_model.h"
#include "core/models/calendar_words.h"
#include "core/models/conversation_list_model.h"
#include "core/models/desk_tasks.h"
#include "core/models/figure_words.h"
#include "core/models/latest_only.h"
#include "core/models/list_model.h"
#include "core/models/reader_view.h"
#include "core/models/receipt_model.h"
#include "core/models/receipt_view.h"
#include "core/models/table_preview.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

#include <atomic>
#include <thread>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

const auto kFatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

ListRow listRow(const char *id)
{
    ListRow row;
    row.post = {"x", id};
    row.author = "amina";
    row.conversation = 7;
    row.createdAt = *parseIso("2026-10-14T15:40:00Z");
    row.status = "open";
    row.seconds = 3600;
    row.text = "When?\nAnd <b>where</b>?";
    return row;
}

TreeRow treeRow(Side side, const char *text)
{
    TreeRow row;
    row.post.key = {"x", text};
    row.post.author = "amina";
    row.post.createdAt = *parseIso("2026-10-14T15:40:00Z");
    row.post.text = text;
    row.side = side;
    return row;
}

} // namespace

class TestDeskModels : public QObject {
    Q_OBJECT

private slots:
    void listModel_pages_growsWithoutReset()
    {
        const FigureWords words(u"en"_s);
        ListModel model(words);
        model.reset({3, {listRow("1"), listRow("2")}}, Zone());
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.canFetchMore({}));
        const QSignalSpy asked(&model, &ListModel::moreWanted), resets(&model, &ListModel::modelReset);
        model.fetchMore({});
        model.fetchMore({}); // the first question is still open
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().toLongLong(), 2);
        model.append({3, {listRow("3")}});
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(resets.count(), 0);
        const QAbstractItemModelTester tester(&model, kFatal);
    }

    void listModel_foreignText_oneIsolatedPlainLine()
    {
        const FigureWords words(u"en"_s);
        ListModel model(words);
        model.reset({1, {listRow("1")}}, Zone());
        const QString shown = model.index(0, int(ListModel::Column::Text)).data().toString();
        QCOMPARE(shown, u"\u2068When? And <b>where</b>?\u2069"_s);
        QCOMPARE(model.index(0, 0).data(ListModel::ConversationRole).toLongLong(), 7);
        QCOMPARE(model.index(0, 0).data(ListModel::IdRole).toString(), u"x:1"_s);
    }

    void otherModels_tested_keepTheRulesOfModels()
    {
        const FigureWords words(u"en"_s);
        ConversationListModel conversations(words);
        ReceiptModel receipts(words);
        AccountModel accounts;
        const QAbstractItemModelTester first(&conversations, kFatal), second(&receipts, kFatal), third(&accounts, kFatal);
        ConversationRow row;
        row.ref = 5;
        row.waiting = 1;
        conversations.reset({1, {row}}, Zone());
        receipts.reset({Receipt()}, Zone());
        accounts.reset({Account{1, {"x", "embassy"}, AccountKind::Own, "The embassy", "AT"}});
        QCOMPARE(conversations.indexOf(5), 0);
        QCOMPARE(conversations.firstWaiting(), 0);
        QCOMPARE(accounts.index(0, int(AccountModel::Column::Country)).data().toString(), u"Austria"_s);
    }

    void latestOnly_newTicket_olderStopsAndIsNotLast()
    {
        LatestOnly latest;
        const auto first = latest.take();
        const auto second = latest.take();
        QVERIFY(first.stop.raised());
        QVERIFY(!latest.isLast(first));
        QVERIFY(latest.isLast(second) && !second.stop.raised());
    }

    void deskTasks_readsAndWrites_answerInThisThreadAndIdleAfter()
    {
        auto desk = Desk::inMemory();
        QVERIFY(desk);
        DeskTasks tasks(*desk.value());
        const QSignalSpy idle(&tasks, &DeskTasks::idle);
        QThread *answeredIn = nullptr;
        const auto answer = tasks.read(StopToken(), [](const Desk &d) { return d.zone(); });
        tasks.whenDone(answer, this, [&](const Result<std::string> &zone) {
            QVERIFY(zone);
            answeredIn = QThread::currentThread();
        });
        QVERIFY(!tasks.isIdle());
        QTRY_COMPARE(idle.count(), 1);
        QCOMPARE(answeredIn, thread());
    }

    void deskTasks_contextGone_noAnswerAndStillIdle()
    {
        auto desk = Desk::inMemory();
        DeskTasks tasks(*desk.value());
        bool answered = false;
        auto context = std::make_unique<QObject>();
        tasks.whenDone(tasks.read(StopToken(), [](const Desk &d) { return d.zone(); }), context.get(),
                       [&](const auto &) { answered = true; });
        context.reset();
        QTRY_VERIFY(tasks.isIdle());
        QVERIFY(!answered);
    }

    void deskTasks_destroyed_raisesWhatStillRuns()
    {
        auto desk = Desk::inMemory();
        auto tasks = std::make_unique<DeskTasks>(*desk.value());
        const StopToken stop;
        std::atomic<bool> began = false;
        (void)tasks->write(stop, [&began, stop](Desk &) -> Status {
            began = true;
            while (!stop.raised())
                std::this_thread::yield();
            return {};
        });
        QTRY_VERIFY(began);
        tasks.reset(); // would wait for ever if nothing raised the token
        QVERIFY(stop.raised());
    }

    void deskTasks_exception_becomesError()
    {
        auto desk = Desk::inMemory();
        DeskTasks tasks(*desk.value());
        std::optional<Errc> code;
        const auto answer = tasks.read(StopToken(), [](const Desk &) -> Result<int> { throw std::runtime_error("broken"); });
        tasks.whenDone(answer, this, [&](const Result<int> &r) { code = r.error().code; });
        QTRY_VERIFY(tasks.isIdle());
        QCOMPARE(code, std::optional(Errc::Internal));
    }

    void spans_texts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<QString>("shown");
        QTest::newRow("one") << u"9-17"_s << true << u"09:00–17:00"_s;
        QTest::newRow("two, any order") << u"13:00–16:30, 08:30–12:00"_s << true << u"08:30–12:00, 13:00–16:30"_s;
        QTest::newRow("past midnight") << u"22:00–06:00"_s << true << u"22:00–06:00"_s;
        QTest::newRow("to the end of the day") << u"20:00–24:00"_s << true << u"20:00–24:00"_s;
        QTest::newRow("closed") << u" "_s << true << QString();
        QTest::newRow("no time") << u"morning"_s << false << QString();
        QTest::newRow("minute 60") << u"09:60–10:00"_s << false << QString();
        QTest::newRow("hour 25") << u"09:00–25:00"_s << false << QString();
    }
    void spans_texts()
    {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        QFETCH(QString, shown);
        const auto spans = parseSpans(text);
        QCOMPARE(spans.has_value(), valid);
        if (valid)
            QCOMPARE(spansText(*spans), shown);
    }

    void weekText_equalDays_areOneLine()
    {
        Calendar calendar;
        for (std::size_t day = 0; day < 5; ++day)
            calendar.week[day] = {{510, 720}, {780, 990}};
        QCOMPARE(weekText(calendar, FigureWords(u"en"_s)), QStringList(u"Mon–Fri 08:30–12:00, 13:00–16:30"_s));
    }

    void days_lines_sortedOnceAndRefusedWhenNoDay()
    {
        QCOMPARE(daysText(*parseDays(u"2026-12-25\n2026-01-06\n\n2026-12-25"_s)), u"2026-01-06\n2026-12-25"_s);
        QVERIFY(!parseDays(u"2026-02-30"_s));
    }

    void reader_conversation_tellsSidesGhostsAndBystanders()
    {
        TreeRow ghost = treeRow(Side::Public, "");
        ghost.ghost = true;
        TreeRow theirs = treeRow(Side::Public, "When?");
        theirs.status = MessageStatus::Open;
        theirs.seconds = 7200;
        TreeRow bystander = treeRow(Side::Public, "They never answer.");
        bystander.bystander = true;
        const ReaderView view = readerView({ghost, treeRow(Side::Us, "Hello"), theirs, bystander}, Zone(), FigureWords(u"en"_s));
        QCOMPARE(view.lines.size(), 4);
        QCOMPARE(view.lines.at(0).kind, ReaderLine::Kind::Ghost);
        QVERIFY(view.lines.at(0).who.isEmpty());
        QCOMPARE(view.lines.at(1).kind, ReaderLine::Kind::Ours);
        QVERIFY(view.lines.at(2).waiting);
        QCOMPARE(view.lines.at(2).note, u"waiting 2\u00A0h"_s);
        QCOMPARE(view.lines.at(3).note, u"about us, not to us"_s);
    }

    void receipt_refusals_sayWhyAndOnWhichLines()
    {
        Receipt receipt;
        receipt.path = "/somewhere/posts.csv";
        receipt.read = 3;
        receipt.stored = 1;
        receipt.refuse(Refusal::BadTime, "created_at", 2);
        receipt.refuse(Refusal::BadTime, "created_at", 3);
        receipt.warn(Warning::OwnPostsOnly, 0);
        const ReceiptView view = receiptView(receipt, FigureWords(u"en"_s));
        QCOMPARE(view.title, u"\u2068posts.csv\u2069"_s);
        QCOMPARE(view.refused.size(), 1);
        QVERIFY(view.refused.first().first.startsWith(u"2"_s));
        QVERIFY(view.refused.first().second.contains(u"2, 3"_s));
        QVERIFY(!view.advice.isEmpty());
    }

    void tablePreview_otherNames_guessed()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("Tweet ID;Username;Date;Message\n1;anna;2026-01-01T00:00:00Z;\"a; b\"\n");
        file.close();
        const auto preview = tablePreview(file.fileName().toStdString());
        QVERIFY(preview);
        QCOMPARE(preview->columns.size(), 4);
        QCOMPARE(preview->rows.first().last(), u"a; b"_s);
        QCOMPARE(guessedColumn(u"id"_s, preview->columns), u"Tweet ID"_s);
        QCOMPARE(guessedColumn(u"author"_s, preview->columns), u"Username"_s);
        QCOMPARE(guessedColumn(u"likes"_s, preview->columns), QString());
    }
};

QTEST_GUILESS_MAIN(TestDeskModels)
#include "tst_desk_models.moc"
