#pragma once

#include "core/desk/desk.h"
#include "core/domain/report_definition.h"
#include "core/store/step_store.h"

#include <QStringList>

namespace attache {

enum class ReportCopies { Internal, Shareable, Both };

struct ReportWish {
    ReportDefinition definition;
    ScopeRequest scope; // what the caller says; the definition fills in the rest
    Deed deed;
    QString out; // FILE.pdf; of Both the copy for others is FILE-shareable.pdf
    ReportCopies copies = ReportCopies::Internal;
    bool freeze = false;
};

// Makes the report and writes it: each file whole or not at all, a PDF and an HTML file for each copy. Gives their paths.
// Errors: as Desk::figures, InputOutput, DiskFull, FileUnreadable of a logo.
Result<QStringList> makeReport(Desk &desk, const ReportWish &wish);

} // namespace attache
