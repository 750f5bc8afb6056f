#include "core/ingest/csv_reader.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

namespace attache {

namespace {

constexpr unsigned char kLenient = CSV_REPALL_NL;
constexpr unsigned char kStrict = CSV_REPALL_NL | CSV_STRICT | CSV_STRICT_FINI;
constexpr std::size_t kBufferStep = 64 * 1024;
constexpr std::size_t kRecordLimit = 16 * CsvReader::kFieldLimit;
constexpr std::size_t kFieldsKept = 4096; // more make a record of the wrong width, whatever they are

// A field at the limit, its closing quote, and the room that libcsv wants before it looks at the next character.
constexpr std::size_t kBufferLimit = CsvReader::kFieldLimit + 2;

void *growWithinLimit(void *buffer, std::size_t size)
{
    return size > kBufferLimit ? nullptr : std::realloc(buffer, size); // NOLINT(cppcoreguidelines-no-malloc)
}

int noBlank(unsigned char) { return 0; }

} // namespace

void LineCounter::take(std::string_view bytes)
{
    if (bytes.empty())
        return;
    m_line -= m_afterCr && bytes.front() == '\n' ? 1 : 0; // the second half of a CR LF
    for (auto at = bytes.find('\n'); at != std::string_view::npos; at = bytes.find('\n', at + 1))
        ++m_line;
    for (auto at = bytes.find('\r'); at != std::string_view::npos; at = bytes.find('\r', at + 1))
        m_line += at + 1 < bytes.size() && bytes[at + 1] == '\n' ? 0 : 1;
    m_afterCr = bytes.back() == '\r';
}

CsvReader::CsvReader(char delimiter, Handler handler) : m_handler(std::move(handler))
{
    csv_init(&m_parser, kStrict);
    csv_set_delim(&m_parser, static_cast<unsigned char>(delimiter));
    csv_set_space_func(&m_parser, noBlank);
    csv_set_blk_size(&m_parser, kBufferStep);
    csv_set_realloc_func(&m_parser, growWithinLimit);
}

CsvReader::~CsvReader() { csv_free(&m_parser); }

void CsvReader::fieldEnds(void *bytes, std::size_t length, void *self)
{
    static_cast<CsvReader *>(self)->takeField({static_cast<const char *>(bytes), length});
}

void CsvReader::recordEnds(int terminator, void *self) { static_cast<CsvReader *>(self)->takeRecord(terminator); }

void CsvReader::takeField(std::string_view field)
{
    if (m_ends.empty())
        m_recordLine = m_fieldLine;
    countLines(field);
    m_lines.breakRun();
    m_fieldLine = m_lines.line();
    const bool tooLong = std::exchange(m_dropping, false) || field.size() > kFieldLimit ||
                         m_bytes.size() + field.size() > kRecordLimit;
    if (tooLong && !m_overlong)
        m_overlong = m_ends.size();
    if (m_ends.size() >= kFieldsKept)
        return;
    if (!tooLong)
        m_bytes.append(field);
    m_ends.push_back(m_bytes.size());
}

void CsvReader::countLines(std::string_view content)
{
    if (!m_dropping)
        m_lines.breakRun(); // a field that starts with a line feed is quoted: no half of a CR LF
    const bool placeholder = m_dropping && !content.empty(); // the quote of dropLongField(), no part of the file
    m_lines.take(content.substr(placeholder ? 1 : 0));
}

void CsvReader::takeRecord(int terminator)
{
    if (!m_ends.empty()) {
        m_fields.clear();
        std::size_t from = 0;
        for (const auto end : m_ends) {
            m_fields.push_back(std::string_view(m_bytes).substr(from, end - from));
            from = end;
        }
        m_handler({m_recordLine, m_fields, m_overlong});
        m_bytes.clear();
        m_ends.clear();
        m_overlong.reset();
    }
    const char c = static_cast<char>(terminator);
    if (terminator >= 0)
        m_lines.take({&c, 1});
    m_fieldLine = m_lines.line();
}

void CsvReader::feed(std::string_view piece)
{
    while (!piece.empty()) {
        piece.remove_prefix(csv_parse(&m_parser, piece.data(), piece.size(), fieldEnds, recordEnds, this));
        if (piece.empty())
            return;
        if (std::exchange(m_parser.status, CSV_SUCCESS) == CSV_EPARSE)
            takeQuoteAsText(piece);
        else
            dropLongField();
    }
}

// libcsv stops when its buffer may not grow. Its contents are counted and forgotten; one quote stays, which is what the
// parser takes back when it stands behind a closing quote.
void CsvReader::dropLongField()
{
    countLines({reinterpret_cast<const char *>(m_parser.entry_buf), m_parser.entry_pos});
    m_dropping = true;
    m_parser.entry_buf[0] = CSV_QUOTE;
    m_parser.entry_pos = 1;
    m_parser.spaces = 0;
}

// libcsv stops at a character that strict CSV does not allow. Its own lenient mode would leave the field quoted and
// swallow the records that follow; here the field goes on without quotes.
void CsvReader::takeQuoteAsText(std::string_view &piece)
{
    if (m_parser.quoted != 0 && m_parser.entry_pos > 0)
        --m_parser.entry_pos;
    csv_set_opts(&m_parser, kLenient);
    csv_parse(&m_parser, piece.data(), 1, fieldEnds, recordEnds, this);
    csv_set_opts(&m_parser, kStrict);
    m_parser.quoted = 0;
    piece.remove_prefix(1);
}

Status CsvReader::finish()
{
    if (csv_fini(&m_parser, fieldEnds, recordEnds, this) == 0)
        return {};
    return Error{Errc::UnclosedQuote, Place{{}, m_fieldLine, {}}, {}};
}

bool isDelimiterLine(std::span<const std::string_view> fields)
{
    return fields.size() == 2 && (fields[0] == "sep=" || fields[0] == "SEP=") && fields[1].empty();
}

char guessDelimiter(std::string_view head)
{
    constexpr std::string_view candidates = ",;\t|";
    std::array<int, candidates.size()> seen{};
    bool quoted = false;
    for (const char c : head) {
        if (c == '"')
            quoted = !quoted;
        else if (!quoted && (c == '\n' || c == '\r') && std::any_of(seen.begin(), seen.end(), [](int n) { return n > 0; }))
            break;
        else if (const auto at = candidates.find(c); !quoted && at != std::string_view::npos)
            ++seen[at];
    }
    const auto most = std::max_element(seen.begin(), seen.end());
    return candidates[static_cast<std::size_t>(most - seen.begin())];
}

} // namespace attache
