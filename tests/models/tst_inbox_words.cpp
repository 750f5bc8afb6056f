#include "core/models/capital_letter.h"
#include "core/models/figure_words.h"
#include "core/models/inbox_words.h"
#include "core/models/labels.h"

#include <QJsonArray>
#include <QtTest>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

InboxRow row(unsigned points, double hoursLeft)
{
    InboxRow row;
    row.post.key = {"x", "1"};
    row.post.author = "anna";
    row.post.text = "one\ntwo";
    row.points = points;
    row.quotes = 88;
    row.waitedSeconds = 3600;
    row.leftSeconds = hoursLeft * 3600;
    return row;
}

// Without the marks of direction that isolate what others wrote.
QString bare(QString text) { return text.remove(QChar(0x2068)).remove(QChar(0x2069)); }

} // namespace

class InboxWordsTest : public QObject {
    Q_OBJECT

private slots:
    void urgencyWords_points_isTheStrongestReason_data()
    {
        QTest::addColumn<unsigned>("points");
        QTest::addColumn<QString>("words");
        QTest::newRow("official") << 16U + 4U << u"official"_s;
        QTest::newRow("quoted") << 8U + 4U << u"quoted 88×"_s;
        QTest::newRow("late") << 4U + 1U << u"late"_s;
        QTest::newRow("due soon") << 2U << u"due soon"_s;
        QTest::newRow("longest") << 1U << u"waiting longest"_s;
        QTest::newRow("nothing") << 0U << u"waits"_s;
    }

    void urgencyWords_points_isTheStrongestReason()
    {
        QFETCH(unsigned, points);
        QTEST(urgencyWords(row(points, 1), FigureWords(u"en"_s)), "words");
    }

    void timeLeftWords_sign_isLeftOrLate()
    {
        const FigureWords words(u"en"_s);
        QCOMPARE(timeLeftWords(row(0, 5), words), words.duration(5 * 3600) + u" left"_s);
        QCOMPARE(timeLeftWords(row(0, -72), words), words.duration(72 * 3600) + u" late"_s);
        auto decided = row(0, 0);
        decided.leftSeconds.reset();
        QCOMPARE(timeLeftWords(decided, words), words.duration(3600));
    }

    void inboxJson_page_holdsEveryCount()
    {
        InboxPage page;
        page.total = 2;
        page.late = 1;
        page.byReason[static_cast<std::size_t>(Urgency::Late)] = 1;
        page.byReason[static_cast<std::size_t>(Urgency::Waiting)] = 1;
        page.rows = {row(4, -1)};
        const auto json = inboxJson({}, page);
        QCOMPARE(json[u"by_reason"_s][u"late"_s].toInt(), 1);
        QCOMPARE(json[u"by_reason"_s].toObject().size(), kUrgencies);
        QCOMPARE(json[u"state"_s].toString(), u"waiting"_s);
        QCOMPARE(json[u"rows"_s][0][u"key"_s].toString(), u"x:1"_s);
        QVERIFY(json[u"rows"_s][0][u"subject"_s].isNull());
        QVERIFY(json[u"rows"_s][0][u"decision"_s].isNull());
    }

    void inboxLines_hostileText_staysOnItsLine()
    {
        InboxPage page;
        page.total = 1;
        page.rows = {row(0, 1)};
        page.rows[0].post.text = "a\nb\u202ec";
        QCOMPARE(inboxLines(page, FigureWords(u"en"_s)).count(u'\n'), 1);
        QVERIFY(!inboxLines(page, FigureWords(u"en"_s)).contains(QChar(0x202e)));
        QVERIFY(!inboxLines({}, FigureWords(u"en"_s)).isEmpty());
    }

    void capitalLetter_page_saysEverythingOfEachQuestion()
    {
        CapitalPage page;
        page.now = parseIso("2026-03-06T12:00:00Z").value();
        page.waiting = 2500;
        page.looked = 2000;
        CapitalQuestion question;
        question.words = {"visa", "fee"};
        question.theirs = {"how much?", "wie viel\n%1?"};
        question.count = 12;
        question.since = parseIso("2026-03-02T08:00:00Z").value();
        question.languages = {"de", "en"};
        question.deadline = parseIso("2026-03-07T12:00:00Z").value();
        page.questions = {question, question};
        page.questions[1].proposed = "It costs 80 euros.";
        const FigureWords words(u"en"_s);
        const auto letter = bare(capitalLetter(page, Zone(), words));
        for (const auto &part : {u"2,000 of 2,500"_s, u"1. visa, fee"_s, u"asked by 12 message"_s, u"de, en"_s, u"> how much?"_s,
                                 u"> wie viel %1?"_s, u"nothing yet"_s, u"2. visa, fee"_s, u"It costs 80 euros."_s,
                                 words.moment(question.since, Zone()), words.moment(question.deadline, Zone())})
            QVERIFY2(letter.contains(part) || letter.contains(QString(part).replace(u',', QChar(0x202f))),
                     qPrintable(part + u"\n"_s + letter));
        QVERIFY(capitalLetter({}, Zone(), words).contains(u"cleared line"_s));
    }

    void decisionWords_everyKind_hasWords()
    {
        for (int kind = 1; kind <= 26; ++kind)
            if (!decisionName(static_cast<DecisionKind>(kind)).empty())
                QVERIFY(!decisionWords(static_cast<DecisionKind>(kind)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(InboxWordsTest)
#include "tst_inbox_words.moc"
