#pragma once

#include "core/desk/import_request.h"

#include <QString>

#include <optional>

namespace attache {

class FigureWords;

// How far an import is: 'posts.csv: 12 000 rows, 20 s left'. Remaining time is told after 5 s of work.
QString progressWords(const ImportProgress &progress, double elapsedSeconds, const FigureWords &words);
// 0 to 1; none where the size of the file is not known.
std::optional<double> progressShare(const ImportProgress &progress);

} // namespace attache
