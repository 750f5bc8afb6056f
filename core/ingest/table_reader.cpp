#include "core/ingest/table_reader.h"

#include "core/base/text.h"

#include <chrono>

namespace attache {

namespace {

constexpr std::int64_t kRowsBetweenReports = 64 * 1024;
constexpr std::chrono::milliseconds kTimeBetweenReports{100};

class TableRun {
public:
    TableRun(const TableJob &job, TableForm &form, RecordSink &sink, Receipt &receipt)
        : m_job(job), m_form(form), m_sink(sink), m_receipt(receipt),
          m_reader(job.delimiter, [this](const CsvRow &row) { take(row); })
    {
    }

    Status run(ByteSource &source)
    {
        while (m_state) {
            const auto piece = source.next();
            if (!piece)
                return piece.error();
            if (piece->empty())
                return end(source.bytesRead());
            m_reader.feed(*piece);
            reportAtTimes(source.bytesRead());
        }
        return m_state;
    }

private:
    void take(const CsvRow &row)
    {
        if (m_state && m_job.stop.raised())
            stopHere();
        if (!m_state)
            return;
        if (m_width == 0) {
            takeHeader(row);
            return;
        }
        ++m_receipt.read;
        if (row.overlong)
            m_receipt.refuse(Refusal::FieldTooLong, *row.overlong < m_width ? m_form.nameOf(*row.overlong) : "", row.line);
        else if (row.fields.size() != m_width)
            m_receipt.refuse(Refusal::FieldCount, {}, row.line);
        else
            m_form.row(row);
    }

    void takeHeader(const CsvRow &row)
    {
        m_width = row.fields.size();
        std::vector<std::string> names;
        for (const auto field : row.fields)
            names.push_back(sanitise(field));
        const std::vector<std::string_view> views(names.begin(), names.end());
        m_state = m_form.header(views);
    }

    void stopHere()
    {
        m_receipt.cancelled = true;
        m_state = failure(Errc::Cancelled);
    }

    void reportAtTimes(std::int64_t bytes)
    {
        const auto now = std::chrono::steady_clock::now();
        if (m_receipt.read - m_reportedRows < kRowsBetweenReports && now - m_reportedAt < kTimeBetweenReports)
            return;
        m_reportedRows = m_receipt.read;
        m_reportedAt = now;
        m_sink.progress(bytes, m_receipt.read);
    }

    Status end(std::int64_t bytes)
    {
        auto ended = m_reader.finish();
        if (m_job.stop.raised() && m_state)
            stopHere();
        if (!m_state)
            return m_state;
        m_sink.progress(bytes, m_receipt.read);
        if (!ended)
            return openQuote(ended.error());
        if (m_width == 0)
            return failure(Errc::FileEmpty, "no header");
        if (m_receipt.read == 0)
            m_receipt.warn(Warning::HeaderOnly, 1);
        return {};
    }

    Error openQuote(Error error)
    {
        if (m_width > 0) {
            ++m_receipt.read;
            m_receipt.refuse(Refusal::UnclosedQuote, {}, error.place.line);
        }
        return error;
    }

    const TableJob &m_job;
    TableForm &m_form;
    RecordSink &m_sink;
    Receipt &m_receipt;
    CsvReader m_reader;
    Status m_state;
    std::size_t m_width = 0;
    std::int64_t m_reportedRows = 0;
    std::chrono::steady_clock::time_point m_reportedAt = std::chrono::steady_clock::now();
};

} // namespace

Status readTable(const TableJob &job, TableForm &form, RecordSink &sink, Receipt &receipt)
{
    auto source = ByteSource::open(job.path, job.pieceBytes);
    if (!source)
        return source.error();
    auto status = TableRun(job, form, sink, receipt).run(*source);
    receipt.kind = receipt.read > 0 ? "posts" : "no-posts";
    if (status)
        return {};
    auto error = status.error();
    error.place.file = job.path;
    return error;
}

} // namespace attache
