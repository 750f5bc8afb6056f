#pragma once

#include "core/models/report_builder.h"

namespace attache {

// The first page: title, four figures, what changed, what became of the messages, how long people wait, how far conversations
// go, three of them worth reading. Footnotes are added to the document.
void addSummary(ReportDocument &document, const FigureSet &set, const FigureWords &words, const ReportOptions &options);

} // namespace attache
