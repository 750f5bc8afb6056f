#pragma once

#include "core/domain/figure.h"

#include <QString>
#include <QStringList>

namespace attache {

class FigureWords;

// 'likely 64 to 74 · 245 of 354', or why there is no value: what stands beside a value everywhere.
QString weightWords(const Figure &figure, const FigureWords &words);
// The scope as lines of words: period and zone, accounts, time counted, until when, gaps.
QStringList scopeWords(const FigureSet &set, const FigureWords &words);

// `figures` for a terminal: the scope, then one line for each figure with title, value and weight in columns.
QString figureTable(const FigureSet &set, const FigureWords &words);

} // namespace attache
