#include "core/models/status_view.h"

#include "core/models/figure_words.h"
#include "core/models/fill.h"

namespace attache {

namespace {

struct StatusWords {
    Q_DECLARE_TR_FUNCTIONS(StatusView)
};

QString importWords(const Receipt &last, const Zone &zone, const FigureWords &words)
{
    const QString when = fill(StatusWords::tr("Last import %1"), {words.moment(last.finishedAt, zone)});
    const QString read = words.items(Item::Post, last.stored + last.updated + last.duplicate);
    const QString what = last.refused == 0 ? read : fill(StatusWords::tr("%1, %2 refused"), {read, words.count(last.refused)});
    return fill(StatusWords::tr("%1 · %2", "when and what"), {when, what});
}

} // namespace

StatusView statusView(const FigureSet &set, const std::optional<Receipt> &lastImport, bool readOnly, const FigureWords &words)
{
    const Zone &zone = set.scope.zone;
    StatusView view;
    view.start << (lastImport ? importWords(*lastImport, zone, words) : StatusWords::tr("Nothing imported yet"));
    if (!set.gaps.empty())
        view.start << fill(StatusWords::tr("Gap: %1"), {words.gaps(set.gaps, zone)});
    if (readOnly)
        view.end << StatusWords::tr("Read only: another window writes, or this place does not allow it");
    QString place = QString::fromStdString(zone.name());
    if (set.calendarVersion > 0)
        place = fill(StatusWords::tr("%1, calendar %2", "time zone, version of the calendar"),
                     {place, words.count(set.calendarVersion)});
    view.end << place << StatusWords::tr("All data on this computer");
    return view;
}

} // namespace attache
