#pragma once

#include "core/models/report_document.h"

#include <string>

namespace attache {

// The report as one HTML file of equal content, for readers that a PDF without tags does not serve: headings, tables with heads,
// charts by their numbers and a sentence, footnotes as links, language and direction. UTF-8; no script, nothing loaded.
// The seal stands on the last line before the end, alone.
std::string htmlOf(const ReportDocument &document);

// SHA-256 of that file without its seal: what comes before the line that begins with '<footer id="seal"'.
std::string textSum(const ReportDocument &document);

} // namespace attache
