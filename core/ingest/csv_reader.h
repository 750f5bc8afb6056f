#pragma once

#include "core/base/result.h"

#include <csv.h>

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace attache {

// One record of a table. The fields are valid during the call that hands it over.
struct CsvRow {
    std::int64_t line = 0; // the physical line where the record starts, counting from 1
    std::span<const std::string_view> fields;
    std::optional<std::size_t> overlong; // a field of more than 1 MiB, left empty here
};

// Counts line ends in pieces of text; CR LF is one.
class LineCounter {
public:
    void take(std::string_view bytes);
    void breakRun() { m_afterCr = false; } // what follows is not next to what was taken
    std::int64_t line() const { return m_line; }

private:
    std::int64_t m_line = 1;
    bool m_afterCr = false;
};

// RFC 4180 over libcsv, fed piece by piece in bounded memory. More lenient in two points, as other readers are: a quote
// inside a bare field is a letter, and text behind a closing quote is added to the field. Blanks are kept, blank lines
// are no records.
class CsvReader {
public:
    static constexpr std::size_t kFieldLimit = 1024 * 1024;
    using Handler = std::function<void(const CsvRow &)>;

    CsvReader(char delimiter, Handler handler);
    ~CsvReader();
    CsvReader(const CsvReader &) = delete;
    CsvReader &operator=(const CsvReader &) = delete;

    void feed(std::string_view piece);
    // The end of the file. Error UnclosedQuote with the line where the quote opened; that record is not handed over.
    Status finish();

private:
    static void fieldEnds(void *bytes, std::size_t length, void *self);
    static void recordEnds(int terminator, void *self);
    void takeField(std::string_view field);
    void takeRecord(int terminator);
    void countLines(std::string_view content);
    void dropLongField();
    void takeQuoteAsText(std::string_view &piece);

    csv_parser m_parser{};
    Handler m_handler;
    LineCounter m_lines;
    std::int64_t m_fieldLine = 1;  // where the current field starts
    std::int64_t m_recordLine = 1; // where the current record starts
    std::string m_bytes;           // the fields of the record, one behind the other
    std::vector<std::size_t> m_ends;
    std::vector<std::string_view> m_fields;
    std::optional<std::size_t> m_overlong;
    bool m_dropping = false; // the current field is over the limit
};

// The line 'sep=;' that spreadsheets put before the header, so that they know the delimiter again: no record.
bool isDelimiterLine(std::span<const std::string_view> fields);

// The delimiter among , ; TAB | that parts the first record into most fields; a comma where none does.
char guessDelimiter(std::string_view head);

} // namespace attache
