#pragma once

#include "core/base/zone.h"
#include "core/desk/capital_page.h"

#include <QString>

namespace attache {

class FigureWords;

// "Ask the capital" as plain text, ready to be sent: what people ask and no cleared line answers, in their own words, with
// how many, since when, in which languages, what we propose to say, and by when we need it.
QString capitalLetter(const CapitalPage &page, const Zone &zone, const FigureWords &words);

} // namespace attache
