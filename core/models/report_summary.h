#pragma once

namespace attache {

class ReportContext;

// The head of a report: title, whom and when it speaks of, who prepared it.
void addTitle(ReportContext &context);

// The first page: title, four figures, what changed, what became of the messages, how long people wait, how far conversations
// go, three of them worth reading, what the reader is asked to decide.
void addSummary(ReportContext &context);

} // namespace attache
