#pragma once

#include "core/base/zone.h"
#include "core/domain/coverage.h"

#include <QString>

#include <vector>

namespace attache {

class FigureWords;

// What a file can speak of, all its platforms together. Empty where no post was read.
QString heldKinds(const std::vector<Coverage> &coverage, const FigureWords &words);    // 'Speaks of: posts of ours, counts'
QString missingKinds(const std::vector<Coverage> &coverage, const FigureWords &words); // 'Cannot speak of: …', or empty
QString coveredDays(const std::vector<Coverage> &coverage, const FigureWords &words, const Zone &zone);
// The three, one line for each.
QString coverageWords(const std::vector<Coverage> &coverage, const FigureWords &words, const Zone &zone);

} // namespace attache
