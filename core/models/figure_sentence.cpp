#include "core/models/figure_words.h"

#include "core/models/fill.h"

namespace attache {

// '64 % of messages answered within 24 hours, round the clock: 247 of 386, likely 59 to 69 %; 1–31 October 2026, all our
// accounts; nothing known of X for 14–16 October'
QString FigureWords::sentence(const Figure &figure, const FigureSet &set) const
{
    const QString comma = tr("%1, %2", "list of names"), semicolon = tr("%1; %2", "list of parts");
    const QString clocked = figureEntry(figure.id).clocked ? clock(figure.clock) : QString();
    const QString range = this->range(figure, true);
    const bool fractionSaid = figure.unit == Unit::Share && figure.value && faint(figure) && figure.numerator;
    const QStringList weight{figure.reason ? reason(*figure.reason) : QString(), fractionSaid ? QString() : fraction(figure),
                             range.isEmpty() ? range : fill(tr("likely %1"), {range})};
    const QString head = joined({statement(figure), clocked}, comma);
    const QString weighed = joined({head, joined(weight, comma)}, tr("%1: %2", "a value and its weight"));
    const QString scope = joined({period(set.scope.window, set.scope.zone), accounts(set.scope)}, comma);
    return joined({weighed, scope, gaps(figure.gaps.empty() ? set.gaps : figure.gaps, set.scope.zone)}, semicolon);
}

} // namespace attache
