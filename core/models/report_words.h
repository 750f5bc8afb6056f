#pragma once

#include "core/domain/report_definition.h"

#include <QString>

namespace attache {

// What a person chooses from when a report is put together.
QString templateWords(ReportTemplate base);  // 'Monthly'
QString sectionWords(ReportSection section); // 'What you may be asked'
QString periodWords(ReportPeriod period);    // 'the week before'

} // namespace attache
