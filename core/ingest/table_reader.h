#pragma once

#include "core/base/stop.h"
#include "core/ingest/byte_source.h"
#include "core/ingest/csv_reader.h"
#include "core/ingest/importer.h"

#include <span>
#include <string>
#include <string_view>

namespace attache {

// What one form makes of a table. Called in the order of the file.
class TableForm {
public:
    virtual ~TableForm() = default;
    // The header line, sanitised.
    virtual Status header(std::span<const std::string_view> names) = 0;
    // A row that has as many fields as the header, none of them over the limit.
    virtual void row(const CsvRow &row) = 0;
    virtual std::string_view nameOf(std::size_t column) const = 0; // for the receipt
};

struct TableJob {
    std::string path;
    char delimiter = ',';
    std::size_t pieceBytes = ByteSource::kPiece; // tests make it small
    StopToken stop;
};

// Reads a table to its end. Fills read, refused, kind and the warnings about rows of the receipt.
// Errors: those of ByteSource::open() and of header(); UnclosedQuote; Cancelled. What was read before stays with the sink.
Status readTable(const TableJob &job, TableForm &form, RecordSink &sink, Receipt &receipt);

} // namespace attache
