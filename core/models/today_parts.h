#pragma once

#include "core/models/chart_spec.h"

#include <QString>

namespace attache {

class FigureWords;
struct Figure;
struct FigureSet;

// The cards of Today, one builder each; today_view.h puts them together and the report takes them as they are.

// Reactions by day in two tones, liked or passed on and talked back.
DayBarsSpec reactionsByDay(const FigureSet &set, const FigureWords &words);

// How long people wait: the headline, what stands below it, three shares, and the curve behind them.
QString waitHeadline(const FigureSet &set, const FigureWords &words);
QString waitUnder(const FigureSet &set, const FigureWords &words);
ShareBarsSpec waitShares(const FigureSet &set, const FigureWords &words);
CurveSpec waitCurve(const FigureSet &set, const FigureWords &words);

// All messages in parts that add to 100 %.
PartsBarSpec messageParts(const FigureSet &set, const FigureWords &words);

// How far conversations go, and how they ended.
ShareBarsSpec conversationSteps(const FigureSet &set, const FigureWords &words);
PartsBarSpec endingParts(const FigureSet &set, const FigureWords &words);

// One row of a share: value or fraction, likely range, what it opens.
ShareBarsSpec::Row shareRow(const QString &label, const Figure &figure, Tone tone, const FigureWords &words);
// Table and sentence of a chart from its rows; `head` names the columns.
void describeRows(ShareBarsSpec &spec, const QStringList &head);
void describeParts(PartsBarSpec &spec, const QStringList &head);
// Why there is nothing to draw: of a figure without a value its reason, of an empty scope that it is empty.
QString emptyWords(const Figure &figure, const FigureWords &words);

} // namespace attache
