#include "core/models/line_fit_view.h"

#include "core/models/display_text.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(LineFitView)
};

QString titleOf(const ClearedLine &line, const FigureWords &words)
{
    QStringList parts;
    if (!line.source.empty())
        parts << oneLine(line.source, 60);
    if (!line.clearedBy.empty())
        parts << fill(Say::tr("cleared by %1"), {oneLine(line.clearedBy, 40)});
    if (line.validTo)
        parts << fill(Say::tr("valid until %1"), {words.day(*line.validTo)});
    return parts.join(u" · "_s);
}

std::string_view wordAt(const std::string &question, const LineFit::Mark &mark)
{
    const auto begin = std::min(mark.begin, question.size());
    return std::string_view(question).substr(begin, mark.end - mark.begin);
}

QString becauseOf(const std::vector<LineFit::Mark> &marks, const std::string &question)
{
    QStringList found;
    for (const auto &mark : marks)
        found << oneLine(wordAt(question, mark), 40);
    found.removeDuplicates();
    return found.isEmpty() ? QString() : fill(Say::tr("because of: %1"), {found.join(u" · "_s)});
}

// Words of the question that stand in the line, too.
std::vector<TextRange> commonWords(const std::string &line, const std::vector<LineFit::Mark> &marks, const std::string &question)
{
    std::set<std::string> asked;
    for (const auto &mark : marks)
        for (const auto &word : wordsOf(wordAt(question, mark)))
            asked.insert(word.folded);
    std::vector<TextRange> ranges;
    for (const auto &word : wordsOf(line))
        if (asked.contains(word.folded))
            ranges.push_back({word.begin, word.end});
    return ranges;
}

} // namespace

QList<LineFitView> lineFitViews(const std::vector<UsableLines::Fit> &fits, const std::string &question, const FigureWords &words)
{
    QList<LineFitView> views;
    for (const auto &fit : fits)
        views << LineFitView{fit.line.key, titleOf(fit.line, words), becauseOf(fit.marks, question),
                             markedLine(fit.line.text, commonWords(fit.line.text, fit.marks, question)),
                             QString::fromStdString(fit.line.text)};
    return views;
}

} // namespace attache
