#include "core/domain/case_json.h"
#include "core/domain/code_book.h"
#include "core/domain/example.h"
#include "core/domain/subject.h"

#include <QJsonDocument>
#include <QTest>

using namespace attache;
using namespace std::string_literals;

namespace {

TeachingCase smallCase()
{
    TeachingCase teaching;
    teaching.title = "A question at noon";
    teaching.platform = "x";
    teaching.startMinute = 720;
    teaching.people = {{"A", {}, CaseRole::Public}, {"B", "The embassy", CaseRole::Ours}};
    teaching.posts = {{"p1", "A", {}, {}, 0, "Is the gate open?", "en", false, false, 3, {}},
                      {"p2", "B", "p1", {}, 300, "Until five.", "en", false, true, {}, 2}};
    DecisionPoint point;
    point.after = "p1";
    point.reason = PointReason::Answered;
    point.choices = {"Say nothing", "Answer"};
    point.rubric = {{"Names the hour", 2}};
    teaching.points = {point};
    teaching.learn = {"Say until when."};
    teaching.behind = BehindIt{"2013-09", "Something public."};
    teaching.invented = true;
    return teaching;
}

QJsonObject json(const char *text) { return QJsonDocument::fromJson(text).object(); }

} // namespace

class TeachingCaseTest : public QObject {
    Q_OBJECT

private slots:
    void case_writtenAndRead_isTheSame()
    {
        const auto teaching = smallCase();
        const auto read = caseFrom(caseJson(teaching));
        QVERIFY(bool(read));
        QVERIFY(*read == teaching);
    }

    void case_ofHostileHand_isRefusedWithItsMember_data()
    {
        QTest::addColumn<QByteArray>("replace");
        QTest::addColumn<QByteArray>("with");
        QTest::addColumn<QByteArray>("member");
        const auto row = [](const char *name, const char *replace, const char *with, const char *member) {
            QTest::newRow(name) << QByteArray(replace) << QByteArray(with) << QByteArray(member);
        };
        row("no version", "\"attache_case\":1", "\"attache_case\":\"one\"", "attache_case");
        row("newer", "\"attache_case\":1", "\"attache_case\":2", "attache_case");
        row("id with a path", "\"id\":\"p2\"", "\"id\":\"../p2\"", "posts.id");
        row("id twice", "\"id\":\"p2\"", "\"id\":\"p1\"", "posts.id");
        row("nobody speaks", "\"by\":\"B\"", "\"by\":\"C\"", "posts.by");
        row("answers the future", "\"answers\":\"p1\"", "\"answers\":\"p9\"", "posts.answers");
        row("negative time", "\"at\":300", "\"at\":-300", "posts.at");
        row("time beyond", "\"at\":300", "\"at\":1e300", "posts.at");
        row("point nowhere", "\"after\":\"p1\"", "\"after\":\"p7\"", "points.after");
        row("unknown role", "\"role\":\"ours\"", "\"role\":\"god\"", "people.role");
        row("rubric without end", "\"points\":2", "\"points\":100000", "points.rubric");
        row("minute of no day", "\"start_minute\":720", "\"start_minute\":1440", "start_minute");
        row("without title", "\"title\":\"A question at noon\"", "\"title\":\"\"", "title");
    }
    void case_ofHostileHand_isRefusedWithItsMember()
    {
        QFETCH(QByteArray, replace);
        QFETCH(QByteArray, with);
        QFETCH(QByteArray, member);
        auto text = QJsonDocument(caseJson(smallCase())).toJson(QJsonDocument::Compact);
        QVERIFY(text.contains(replace));
        text.replace(replace, with);
        const auto read = caseFrom(json(text.constData()));
        QVERIFY(!read);
        QCOMPARE(QByteArray::fromStdString(read.error().place.field), member);
    }

    void case_ofTooManyPosts_isRefused()
    {
        auto teaching = smallCase();
        teaching.posts.resize(2'001, teaching.posts.back());
        const auto read = caseFrom(caseJson(teaching));
        QVERIFY(!read);
        QCOMPARE(read.error().code, Errc::ArchiveTooLarge);
    }

    void case_withControlCharacters_isSanitised()
    {
        auto teaching = smallCase();
        teaching.posts[0].text = "bell\x07"s;
        QCOMPARE(caseFrom(caseJson(teaching))->posts[0].text, "bell\xE2\x90\x87"s);
    }

    void case_outOfOrder_standsByTime()
    {
        auto object = caseJson(smallCase());
        auto posts = object.value(QStringLiteral("posts")).toArray();
        const auto second = posts.takeAt(1);
        posts.prepend(second);
        object.insert(QStringLiteral("posts"), posts);
        QCOMPARE(caseFrom(object)->posts.front().id, "p1"s);
    }

    void example_writtenAndRead_isTheSame()
    {
        Example example;
        example.post = PostKey{"x", "77"};
        example.key = exampleKey(*example.post);
        example.verdict = Verdict::Copy;
        example.point = "Short is not curt.";
        example.tags = {"tone"};
        example.wordings = {{"77", "Other words"}};
        example.points = {{"77", PointReason::Set, "And now?", {}, {}, {{"Says when", 1}}}};
        QVERIFY(*exampleFrom(example.key, contentOf(example)) == example);
        const auto own = exampleOfCase(smallCase());
        QVERIFY(*exampleFrom(own.key, contentOf(own)) == own);
    }

    void exampleKey_ofTheSameCase_isTheSameEverywhere()
    {
        auto other = smallCase();
        QCOMPARE(exampleKey(other), exampleKey(smallCase()));
        other.posts[0].text += '!';
        QVERIFY(exampleKey(other) != exampleKey(smallCase()));
    }

    void lesson_writtenAndRead_isTheSame()
    {
        const LessonRecord lesson{"k",
                                  "First morning",
                                  {"x 1", "case 2"},
                                  *parseIso("2026-11-02T08:00:00Z"),
                                  {{"Ada", {{0, 1, "wait", "calm", {2, 0}}, {1, 0, "", "", {}}}}}};
        QVERIFY(*lessonFrom("k", contentOf(lesson)) == lesson);
    }

    void codeBook_first_isTheListOfTheHandbook()
    {
        const auto book = firstCodeBook();
        QCOMPARE(book.rules.size(), subjects().size());
        QCOMPARE(book.rules.front().code, "crisis"s);
        QVERIFY(*codeBookFrom({}, contentOf(book)) == book);
    }

    void codeBook_unknownOrDoubleCode_isDamaged()
    {
        auto book = firstCodeBook();
        book.rules[1].code = "crisis";
        QVERIFY(!codeBookFrom({}, contentOf(book)));
        book.rules[1].code = "gossip";
        QVERIFY(!codeBookFrom({}, contentOf(book)));
    }

    void sampleAndReading_writtenAndRead_areTheSame()
    {
        const ReadingSample sample{"s", *parseIso("2026-11-02T08:00:00Z"), 2, {{"x", "1"}, {"bluesky", "2"}}, false};
        QVERIFY(*sampleFrom("s", contentOf(sample)) == sample);
        const Reading reading{"s", "Ada", {"x", "1"}, "policy", 2};
        QVERIFY(*readingFrom({}, contentOf(reading)) == reading);
    }
};

QTEST_GUILESS_MAIN(TeachingCaseTest)
#include "tst_teaching_case.moc"
