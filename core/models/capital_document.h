#pragma once

#include "core/base/zone.h"
#include "core/desk/capital_page.h"
#include "core/models/report_document.h"

namespace attache {

class FigureWords;

// The letter to the capital as a document for print; the words are those of the plain text.
ReportDocument capitalDocument(const CapitalPage &page, const Zone &zone, const FigureWords &words, bool demonstration);

} // namespace attache
