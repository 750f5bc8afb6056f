#include "core/models/case_words.h"
#include "core/models/example_list.h"
#include "core/models/figure_words.h"
#include "core/models/lesson_run.h"
#include "core/models/reading_session.h"
#include "core/models/result_sheet.h"
#include "core/models/subjects_view.h"

#include <QTest>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

// Without the marks that keep text of strangers in its own direction.
QString plain(QString text) { return text.remove(QChar(0x2068)).remove(QChar(0x2069)); }

TeachingCase smallCase()
{
    TeachingCase teaching;
    teaching.title = "At noon";
    teaching.people = {{"A", {}, CaseRole::Public}, {"B", {}, CaseRole::Ours}, {"judge", "A judge", CaseRole::Official}};
    teaching.posts = {{"p1", "A", {}, {}, 0, "Open?", "en", false, false, {}, {}},
                      {"p2", "B", "p1", {}, 9'000, "Until five.", "en", false, false, {}, {}},
                      {"p3", "judge", {}, {}, 9'060, "", "en", true, false, {}, {}}};
    DecisionPoint point;
    point.after = "p1";
    point.reason = PointReason::Answered;
    point.rubric = {{"Names the hour", 2}, {"Is kind", 1}};
    teaching.points = {point};
    return teaching;
}

ReadingSession session(const std::string &reader, const std::vector<Reading> &readings = {})
{
    const ReadingSample sample{"s", {}, 1, {{"x", "1"}, {"x", "2"}, {"x", "3"}}, false, false};
    return {
        firstCodeBook(), sample, {{{"x", "1"}, "one", {}}, {{"x", "2"}, "two", {}}, {{"x", "3"}, "three", {}}}, readings, reader};
}

Reading said(const char *reader, const char *post, const char *code) { return {"s", reader, {"x", post}, code, 1}; }

const FigureWords kWords(u"en"_s);

} // namespace

class TrainingModelsTest : public QObject {
    Q_OBJECT

private slots:
    void run_ofOneCase_hasEveryStageInOrder()
    {
        using Stage = LessonRun::Stage;
        LessonRun run({smallCase()});
        QList<int> stages;
        do
            stages << int(run.stage());
        while (run.next());
        QCOMPARE(stages, (QList<int>{int(Stage::Opening), int(Stage::Posts), int(Stage::Question), int(Stage::Reveal),
                                     int(Stage::Posts), int(Stage::Posts), int(Stage::Ending)}));
        while (run.back())
            ;
        QCOMPARE(run.step(), 0);
    }

    void run_untilNext_isTheWaitOfTheCase()
    {
        LessonRun run({smallCase()});
        QCOMPARE(run.untilNext().value(), 0); // the first post
        run.next();
        QVERIFY(!run.untilNext()); // a question comes first
        run.next();
        run.next();
        QCOMPARE(run.untilNext().value(), 9'000);
    }

    void run_answers_standOnlyAtADecision()
    {
        LessonRun run({smallCase()});
        run.answer("Ada", "wait", "calm");
        QVERIFY(run.sheets().empty());
        run.next();
        run.next();
        run.answer("Ada", "wait", "calm");
        run.answer("Ada", "answer", "thanks");
        run.give("Ada", 0, 9); // never more than the line has
        run.give("Ada", 1, 1);
        run.give("Ada", 2, 1); // there is no such line
        QCOMPARE(run.sheets().size(), 1U);
        QCOMPARE(run.sheets()[0].answers.size(), 1U);
        QCOMPARE(run.answerOf("Ada")->would, std::string("answer"));
        const auto score = scoreOf(run.cases(), run.sheets()[0]);
        QCOMPARE(score.given, 3);
        QCOMPARE(score.most, 3);
    }

    void sheets_nameTraineesAndCasesOnly()
    {
        const std::vector<TraineeSheet> sheets{{"Ada", {{0, 0, "wait", "calm", {1, 0}}}}, {"Ben", {{0, 0, "", "", {}}}}};
        const auto one = traineeSheet({smallCase()}, sheets[0], kWords, false);
        QVERIFY(plain(one.title).contains(u"Ada"_s));
        QVERIFY(one.blocks.size() >= 6);
        const auto group = groupSheet({smallCase()}, sheets, kWords, true);
        QVERIFY(!group.demonstration.isEmpty());
        int rows = 0;
        for (const auto &block : group.blocks)
            if (const auto *table = std::get_if<TableBlock>(&block))
                rows += int(table->rows.size());
        QCOMPARE(rows, 4); // two with their points, two with what they wrote
    }

    void sheet_ofAnotherLesson_isNotReadPastItsEnd()
    {
        const TraineeSheet sheet{"Ada", {{7, 3, "x", "y", {1}}, {-1, -1, "", "", {}}}};
        QCOMPARE(scoreOf({smallCase()}, sheet).most, 0);
        (void)traineeSheet({smallCase()}, sheet, kWords, false);
    }

    void words_ofPeople_areRolesAndLetters()
    {
        const auto teaching = smallCase();
        QCOMPARE(plain(casePersonWords(teaching, "A")), u"Person A"_s);
        QCOMPARE(plain(casePersonWords(teaching, "B")), u"Our account B"_s);
        QCOMPARE(plain(casePersonWords(teaching, "judge")), u"A judge"_s);
        QVERIFY(casePostText(teaching.posts[2]).contains(u"left out"_s));
        QVERIFY(plain(pointHappened(teaching, teaching.points[0], kWords)).contains(u"answered after"_s));
    }

    void withRubrics_fillsOnlyWhatIsEmpty()
    {
        auto bare = smallCase();
        bare.points[0].rubric.clear();
        const auto filled = withRubrics({smallCase(), bare});
        QCOMPARE(filled[0].points[0].rubric.size(), 2U);
        QCOMPARE(filled[1].points[0].rubric.size(), 3U);
    }

    void examples_searched_mustHoldEveryWord()
    {
        ExampleRow row;
        row.example.key = "x 1";
        row.example.point = "Say until when";
        row.example.tags = {"hours"};
        row.text = "Open?";
        QCOMPARE(exampleList({row}, {u"until HOURS"_s, {}, {}}).total, 1);
        QCOMPARE(exampleList({row}, {u"until never"_s, {}, {}}).total, 0);
        QCOMPARE(exampleList({row}, {{}, Verdict::Copy, {}}).total, 0);
    }

    void reading_oneAfterTheOther_isBlindToTheEnd()
    {
        auto reading = session("Ada", {said("Ben", "1", "policy"), said("Ben", "2", "policy"), said("Ben", "3", "culture")});
        QCOMPARE(reading.keys().size(), 10U);
        QCOMPARE(reading.keys()[9].key, u"0"_s);
        QVERIFY(reading.say("policy").has_value());
        QCOMPARE(reading.place(), 1U);
        QVERIFY(!reading.mayCompare());
        QVERIFY(!reading.say("gossip"));
        (void)reading.say("crisis");
        (void)reading.say("culture");
        QVERIFY(reading.mayCompare());
        QCOMPARE(reading.agreement().agreed, 2);
        QCOMPARE(reading.toDiscuss().size(), 1U);
        QCOMPARE(reading.toDiscuss()[0].place, 1U);
    }

    void reading_takenUpAgain_beginsWhereItStopped()
    {
        const auto reading = session("Ada", {said("Ada", "1", "policy")});
        QCOMPARE(reading.place(), 1U);
        QCOMPARE(reading.readByMe(), 1U);
    }

    void reading_takenBack_isUnreadAgain()
    {
        auto reading = session("Ada");
        const auto one = reading.say("policy");
        reading.settle(*one, false);
        QCOMPARE(reading.readByMe(), 0U);
        QCOMPARE(reading.place(), 0U);
    }

    void agreement_words_sayNumbersBeforeCoefficients()
    {
        ReadingTally::Agreement agreement;
        agreement.read = 100;
        agreement.agreed = 83;
        agreement.alpha = 0.7;
        agreement.kappa.n = 100;
        agreement.kappa.kappa = 0.71;
        const auto words = agreementWords(agreement, 2, kWords);
        QCOMPARE(words.sentence, u"Two people agreed on 83 of 100."_s);
        QVERIFY(words.usable && !words.reliable);
        QVERIFY(words.behind.contains(u"0.71"_s));
        agreement.alpha = 0.5;
        QVERIFY(!agreementWords(agreement, 2, kWords).usable);
    }

    void subjects_tooFewRead_sayHowManyAreMissing()
    {
        SubjectFigures figures;
        figures.book = firstCodeBook();
        figures.posts = 50;
        figures.read = 40;
        figures.readiness = {40, 60, {{"policy", 35, 0}, {"culture", 5, 5}}};
        const auto view = subjectsView(figures, kWords);
        QVERIFY(view.guess.contains(u"60"_s) && view.guess.contains(u"5 of culture"_s));
        QVERIFY(view.substance.isEmpty());
        figures.answers = askedAndAnswered({{"consular", 60}, {"policy", 40}}, {{"consular", 18}, {"policy", 7}});
        QCOMPARE(subjectsView(figures, kWords).answers, u"12 of 100 answers went to other subjects than people asked about."_s);
    }
};

QTEST_GUILESS_MAIN(TrainingModelsTest)
#include "tst_training_models.moc"
