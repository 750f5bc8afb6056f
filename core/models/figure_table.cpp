#include "core/models/figure_table.h"

#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "core/models/labels.h"

namespace attache {

namespace {

struct FigureTable {
    Q_DECLARE_TR_FUNCTIONS(FigureTable)
};

} // namespace

QString weightWords(const Figure &figure, const FigureWords &words)
{
    if (figure.reason)
        return words.reason(*figure.reason);
    const bool fractionIsText = words.text(figure).startsWith(words.fraction(figure)) && figure.unit == Unit::Share;
    const bool unknownParts = figure.partial && figure.unit != Unit::Reactions; // a sum says 'at least' itself
    return joined({words.likely(figure), fractionIsText ? QString() : words.fraction(figure),
                   unknownParts ? FigureTable::tr("some counts unknown") : QString()},
                  FigureTable::tr("%1 · %2", "parts of the weight"));
}

QStringList scopeWords(const FigureSet &set, const FigureWords &words)
{
    const Scope &scope = set.scope;
    QStringList lines{
        fill(FigureTable::tr("Period: %1 (%2)"),
             {words.period(scope.window, scope.zone), QString::fromStdString(scope.zone.name())}),
        fill(FigureTable::tr("Accounts: %1"), {words.accounts(scope)}),
        fill(FigureTable::tr("Time counted: %1"), {words.clock(scope.clock)}),
    };
    if (scope.previous)
        lines << fill(FigureTable::tr("Compared with: %1"), {words.period(*scope.previous, scope.zone)});
    if (scope.nowSource == NowSource::Empty)
        lines << FigureTable::tr("Nothing has been imported yet.");
    else
        lines << fill(FigureTable::tr("Known until: %1 (%2)"),
                      {words.moment(scope.now, scope.zone), nowSourceWords(scope.nowSource)});
    if (!set.gaps.empty())
        lines << fill(FigureTable::tr("Gaps: %1"), {words.gaps(set.gaps, scope.zone)});
    return lines;
}

QString figureTable(const FigureSet &set, const FigureWords &words)
{
    qsizetype titles = 0, values = 0;
    for (const Figure &figure : set.figures) {
        titles = std::max(titles, words.title(figure.id).size());
        values = std::max(values, words.text(figure).size());
    }
    QStringList lines = scopeWords(set, words);
    lines << QString();
    for (const Figure &figure : set.figures) {
        const QString row = words.title(figure.id).leftJustified(titles + 2) % words.text(figure).rightJustified(values) % u"  "
                            % joined({weightWords(figure, words), words.compared(figure, set.scope)},
                                     FigureTable::tr("%1 · %2", "parts of the weight"));
        lines << QStringView(row).trimmed().toString();
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace attache
