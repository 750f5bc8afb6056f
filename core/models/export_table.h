#pragma once

#include "core/base/result.h"
#include "core/desk/scope_request.h"
#include "core/domain/figure.h"

#include <functional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace attache {

class Desk;

// Unknown, a number, or a text. An unknown number is never 0.
using ExportCell = std::variant<std::monostate, double, std::string>;
using ExportRow = std::vector<ExportCell>;

// A table for a spreadsheet. Its rows are made while they are written, so that none is too long. Heads are stable words in
// English, so that a file can be read back; `about` says what stands behind the numbers: name, value.
struct ExportTable {
    std::string name;
    std::vector<std::string> heads;
    std::vector<std::pair<std::string, std::string>> about;
    // Calls `put` for each row, in order; put gives false where it could not write, which ends the rows.
    std::function<Result<void>(const std::function<bool(const ExportRow &)> &put)> rows;
};

// The tables that can be asked for by name: 'figures', 'days', 'curve', 'posts', 'messages', 'waiting', 'asked'.
std::vector<std::string> exportTableNames();
// Error Usage where there is no such table; else as Desk::figures.
Result<ExportTable> exportTable(const Desk &desk, const std::string &name, const ScopeRequest &scope);
ExportTable figureRows(const FigureSet &set);
ExportTable dayRows(const FigureSet &set);

// Each file whole or not at all. Errors with the path: InputOutput, DiskFull, and those of the rows.
// RFC 4180, UTF-8; a text that a spreadsheet could take for a formula has an apostrophe before it, which an import takes off
// again. What stands behind the numbers stands beside it, in FILE-metadata.json (CSV on the Web).
Result<void> writeCsvTable(const ExportTable &table, const std::string &path, bool byteOrderMark);
// Numbers as numbers, texts as texts, never a formula; what stands behind the numbers on a sheet of its own. Error Usage where a
// sheet cannot hold so many rows.
Result<void> writeXlsxTable(const ExportTable &table, const std::string &path);

} // namespace attache
