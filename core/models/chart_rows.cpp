#include "core/models/today_parts.h"

#include "core/domain/figure.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"

namespace attache {

namespace {

struct ChartWordsTr {
    Q_DECLARE_TR_FUNCTIONS(ChartRows)
};

} // namespace

ShareBarsSpec::Row shareRow(const QString &label, const Figure &figure, Tone tone, const FigureWords &words)
{
    ShareBarsSpec::Row row;
    row.label = label;
    row.value = figure.value ? words.number(figure)
                                   + (words.unit(figure).isEmpty() ? QString() : QString(QChar(0x00A0) + words.unit(figure)))
                             : QStringLiteral("—");
    row.faint = words.faint(figure);
    row.fraction = row.faint ? QString() : words.fraction(figure);
    row.tip = joined({label, words.text(figure), figure.value ? words.likely(figure) : QString(),
                      figure.reason ? words.reason(*figure.reason) : row.fraction},
                     ChartWordsTr::tr("%1, %2", "parts of a hint"));
    row.share = figure.value;
    if (figure.interval) {
        row.lo = figure.interval->lo;
        row.hi = figure.interval->hi;
    }
    row.tone = tone;
    row.opens = {figure.id, false, {}};
    return row;
}

void describeRows(ShareBarsSpec &spec, const QStringList &head)
{
    QStringList sentence;
    spec.words.table = {head};
    for (const ShareBarsSpec::Row &row : std::as_const(spec.rows)) {
        spec.words.table << QStringList{row.label, row.value, row.fraction};
        sentence << row.tip;
    }
    const QString list = joined(sentence, ChartWordsTr::tr("%1; %2", "rows of a chart"));
    spec.words.accessible = joined({spec.words.title, spec.words.empty.isEmpty() ? list : spec.words.empty},
                                   ChartWordsTr::tr("%1: %2", "title, content"));
}

void describeParts(PartsBarSpec &spec, const QStringList &head)
{
    QStringList sentence;
    spec.words.table = {head};
    for (const PartsBarSpec::Part &part : std::as_const(spec.parts)) {
        spec.words.table << QStringList{part.label, part.tip};
        sentence << part.tip;
    }
    const QString list = joined(sentence, ChartWordsTr::tr("%1; %2", "rows of a chart"));
    spec.words.accessible = joined({spec.words.title, spec.words.empty.isEmpty() ? list : spec.words.empty},
                                   ChartWordsTr::tr("%1: %2", "title, content"));
}

QString emptyWords(const Figure &figure, const FigureWords &words)
{
    if (figure.reason)
        return words.reason(*figure.reason);
    return figure.value.value_or(0) > 0 ? QString() : words.reason(NoValue::EmptyDenominator);
}

} // namespace attache
