#include "core/ingest/importer.h"

#include "core/ingest/column_map.h"
#include "core/ingest/csv_importer.h"
#include "core/ingest/table_head.h"
#include "core/ingest/twcs_importer.h"

namespace attache {

namespace {

bool isTwcs(const TableHead &head)
{
    const std::vector<std::string_view> names(head.header.begin(), head.header.end());
    return twcsColumns(names).has_value();
}

} // namespace

Result<std::unique_ptr<Importer>> importerFor(const std::string &path, std::string_view format)
{
    if (!format.empty() && format != "twcs" && format != "csv")
        return failure(Errc::Usage, "no format '" + std::string(format) + "'; there are twcs and csv");
    const auto head = readTableHead(path);
    if (!head)
        return head.error();
    if (format == "twcs" || (format.empty() && isTwcs(*head)))
        return twcsImporter();
    if (format.empty() && head->header.size() < 2)
        return Error{Errc::UnknownKind, Place{path, 0, {}}, "text"};
    return csvImporter();
}

} // namespace attache
