#pragma once

#include "core/desk/list.h"
#include "core/domain/figure.h"
#include "core/models/report_document.h"

namespace attache {

class FigureWords;

struct ReportOptions {
    QString title;         // empty: 'The conversation, <period>'
    QString author;        // 'Press and Culture', perhaps empty
    QString mark;          // classification, perhaps empty
    QStringList decisions; // what the reader is asked to decide, perhaps none
    std::optional<Instant> prepared;
    bool demonstration = false;
    bool shareable = false; // names and words of people are left out
    ChosenRows chosen;      // beside latency-median
};

// The summary on one page, the days, and an annex that names every figure of the catalogue with its definition.
ReportDocument summaryReport(const FigureSet &set, const FigureWords &words, const ReportOptions &options);

} // namespace attache
