#include "core/models/result_sheet.h"

#include "core/models/case_words.h"
#include "core/models/display_text.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "core/models/labels.h"

#include <QCoreApplication>

#include <utility>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ResultSheet)
};

const DecisionPoint *pointOf(const std::vector<TeachingCase> &cases, const TraineeAnswer &answer)
{
    if (answer.example < 0 || answer.example >= int(cases.size()))
        return nullptr;
    const auto &points = cases[std::size_t(answer.example)].points;
    return answer.point < 0 || answer.point >= int(points.size()) ? nullptr : &points[std::size_t(answer.point)];
}

ReportDocument documentOf(const QString &title, const QString &under, const FigureWords &words, bool demonstration)
{
    ReportDocument document;
    document.title = title;
    document.language = words.language();
    document.rightToLeft = words.rightToLeft();
    document.demonstration = demonstration ? demonstrationNotice() : QString();
    document.footer = exactWordsNotice();
    document.pageOf = Say::tr("%1 of %2");
    document.blocks.push_back(HeadingBlock{HeadingBlock::Level::Title, title, under});
    return document;
}

QString scoreWords(const Score &score)
{
    return score.most == 0 ? Say::tr("The rubric was not used.")
                           : fill(Say::tr("%1 of %2 points"), {QString::number(score.given), QString::number(score.most)});
}

TableBlock rubricTable(const DecisionPoint &point, const std::vector<int> &given)
{
    constexpr double kWide = 5;
    TableBlock table;
    table.columns = {
        {Say::tr("What counts"), kWide, false, false}, {Say::tr("given"), 1, true, false}, {Say::tr("of"), 1, true, false}};
    for (std::size_t i = 0; i < point.rubric.size(); ++i)
        table.rows << TableBlock::Row{{caseText(point.rubric[i].criterion), i < given.size() ? QString::number(given[i]) : u"–"_s,
                                       QString::number(point.rubric[i].points)},
                                      false};
    table.together = true;
    return table;
}

QString writtenOr(const std::string &words) { return words.empty() ? Say::tr("nothing was written") : caseText(words); }

void addAnswer(std::vector<ReportBlock> &blocks, const TeachingCase &teaching, const DecisionPoint &point,
               const TraineeAnswer &answer, const FigureWords &words)
{
    blocks.push_back(HeadingBlock{HeadingBlock::Level::Section, pointQuestion(point), {}});
    blocks.push_back(EntryBlock{Say::tr("Would do."), {}, writtenOr(answer.would)});
    blocks.push_back(EntryBlock{Say::tr("Expects."), {}, writtenOr(answer.expects)});
    blocks.push_back(EntryBlock{Say::tr("What happened."), {}, pointHappened(teaching, point, words)});
    if (!point.rubric.empty())
        blocks.push_back(rubricTable(point, answer.given));
}

void addLearnt(std::vector<ReportBlock> &blocks, const TeachingCase &teaching)
{
    for (const std::string &line : teaching.learn)
        blocks.push_back(EntryBlock{Say::tr("To learn."), {}, caseText(line)});
}

} // namespace

Score scoreOf(const std::vector<TeachingCase> &cases, const TraineeSheet &sheet)
{
    Score score;
    for (const TraineeAnswer &answer : sheet.answers) {
        const DecisionPoint *point = pointOf(cases, answer);
        if (!point || answer.given.empty())
            continue;
        for (std::size_t i = 0; i < point->rubric.size() && i < answer.given.size(); ++i) {
            score.given += answer.given[i];
            score.most += point->rubric[i].points;
        }
    }
    return score;
}

ReportDocument traineeSheet(const std::vector<TeachingCase> &cases, const TraineeSheet &sheet, const FigureWords &words,
                            bool demonstration)
{
    auto document = documentOf(fill(Say::tr("Result sheet: %1"), {oneLine(sheet.trainee)}), scoreWords(scoreOf(cases, sheet)),
                               words, demonstration);
    for (int i = 0; i < int(cases.size()); ++i) {
        const TeachingCase &teaching = cases[std::size_t(i)];
        bool headed = false;
        for (const TraineeAnswer &answer : sheet.answers) {
            const DecisionPoint *point = answer.example == i ? pointOf(cases, answer) : nullptr;
            if (!point)
                continue;
            if (!std::exchange(headed, true))
                document.blocks.push_back(
                    HeadingBlock{HeadingBlock::Level::Chapter, caseTitle(teaching), caseText(teaching.point)});
            addAnswer(document.blocks, teaching, *point, answer, words);
        }
        if (headed)
            addLearnt(document.blocks, teaching);
    }
    return document;
}

ReportDocument groupSheet(const std::vector<TeachingCase> &cases, const std::vector<TraineeSheet> &sheets,
                          const FigureWords &words, bool demonstration)
{
    constexpr double kName = 2, kWords = 4;
    auto document = documentOf(
        Say::tr("Result sheet of the group"),
        fill(Say::tr("%1 trainee(s)", nullptr, pluralNumber(qint64(sheets.size()))), {words.count(qint64(sheets.size()))}), words,
        demonstration);
    TableBlock totals;
    totals.title = Say::tr("Points");
    totals.columns = {{Say::tr("Trainee"), kName, false, true}, {Say::tr("points"), kWords, false, false}};
    for (const TraineeSheet &sheet : sheets)
        totals.rows << TableBlock::Row{{oneLine(sheet.trainee), scoreWords(scoreOf(cases, sheet))}, false};
    document.blocks.push_back(totals);
    for (int i = 0; i < int(cases.size()); ++i)
        for (int p = 0; p < int(cases[std::size_t(i)].points.size()); ++p) {
            const TeachingCase &teaching = cases[std::size_t(i)];
            const DecisionPoint &point = teaching.points[std::size_t(p)];
            TableBlock table;
            table.columns = {{Say::tr("Trainee"), kName, false, true},
                             {Say::tr("would do"), kWords, false, false},
                             {Say::tr("expects"), kWords, false, false}};
            for (const TraineeSheet &sheet : sheets)
                for (const TraineeAnswer &answer : sheet.answers)
                    if (answer.example == i && answer.point == p)
                        table.rows << TableBlock::Row{
                            {oneLine(sheet.trainee), writtenOr(answer.would), writtenOr(answer.expects)}, false};
            if (table.rows.isEmpty())
                continue;
            document.blocks.push_back(HeadingBlock{HeadingBlock::Level::Section, pointQuestion(point), caseTitle(teaching)});
            document.blocks.push_back(table);
            document.blocks.push_back(EntryBlock{Say::tr("What happened."), {}, pointHappened(teaching, point, words)});
        }
    return document;
}

} // namespace attache
