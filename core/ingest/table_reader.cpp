#include "core/ingest/table_reader.h"

#include "core/base/text.h"
#include "core/ingest/progress_pulse.h"

namespace attache {

namespace {

class TableRun {
public:
    TableRun(const TableJob &job, TableForm &form, RecordSink &sink, Receipt &receipt)
        : m_job(job), m_form(form), m_pulse(sink), m_receipt(receipt),
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
            m_pulse.beat(source.bytesRead(), m_receipt.read);
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
        if (isDelimiterLine(row.fields))
            return;
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

    Status end(std::int64_t bytes)
    {
        auto ended = m_reader.finish();
        if (m_job.stop.raised() && m_state)
            stopHere();
        if (!m_state)
            return m_state;
        m_pulse.tell(bytes, m_receipt.read);
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
    ProgressPulse m_pulse;
    Receipt &m_receipt;
    CsvReader m_reader;
    Status m_state;
    std::size_t m_width = 0;
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
