#pragma once

namespace attache {

class ReportContext;

// The sections of a report, each adding to the document of its context. A section that has nothing to say says so in a sentence.
void addQuestions(ReportContext &context); // what you may be asked: answers from figures only
void addWaiting(ReportContext &context);   // the messages that wait, longest first
void addPurpose(ReportContext &context);   // what was left unanswered on purpose: reason and decider
void addAsked(ReportContext &context);     // what people asked and how each question ended
void addAccounts(ReportContext &context);  // account against account
void addDays(ReportContext &context);      // messages and reactions by day
void addTalk(ReportContext &context);      // one conversation, post by post
void addOfficials(ReportContext &context); // METRICS.md section 9, with its caveats
void addImpact(ReportContext &context);    // METRICS.md section 11

} // namespace attache
