#pragma once

#include "core/models/report_context.h"

namespace attache {

class FigureWords;

// The report that a definition asks for: its sections in their order, the contents after the first page. The material must hold
// what the sections print (desk/report_material.h).
ReportDocument reportDocument(const ReportMaterial &material, const ReportDefinition &definition, const ReportCopy &copy,
                              const FigureWords &words);

// Says in each of the two copies which one it is, and the checksum of the other: SHA-256 of its text (report_html.h).
void sealCopies(ReportDocument &internal, ReportDocument &shareable);

} // namespace attache
