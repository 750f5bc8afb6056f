#pragma once

#include "core/base/stop.h"
#include "core/ingest/byte_source.h"
#include "core/ingest/json_cutter.h"
#include "core/ingest/json_parser.h"
#include "core/ingest/progress_pulse.h"

#include <string>

namespace attache {

// What one form makes of JSON records. Called in the order of the file.
class JsonForm {
public:
    virtual ~JsonForm() = default;
    // One whole record. What it holds is counted here: `read` of the receipt goes up by one for every post in it.
    virtual void record(const JsonItem &root, std::int64_t line) = 0;
    // With JsonJob::member: the root object around the records, at the end.
    virtual void envelope(const JsonItem &root) { (void)root; }
};

struct JsonJob {
    JsonShape shape = JsonShape::Lines;
    std::string member; // the array of the root object that holds the records; empty: as `shape` says
    StopToken stop;
};

// Reads JSON to its end, with the same memory for every record. Records that are damaged, too deep or too large are read
// and refused here, with their line. Errors: those of ByteSource; FileCutOff; Cancelled. Sets neither kind nor format.
class JsonReader {
public:
    JsonReader(RecordSink &sink, Receipt &receipt) : m_pulse(sink), m_receipt(receipt) {}

    Status read(ByteSource &source, const JsonJob &job, JsonForm &form);

private:
    void take(const JsonCut &cut, JsonForm &form);
    Status readPieces(ByteSource &source, const JsonJob &job, JsonCutter &cutter);
    void readEnvelope(const JsonCutter &cutter, JsonForm &form);

    ProgressPulse m_pulse;
    Receipt &m_receipt;
    JsonParser m_parser;
};

// For what is read beside the posts: takes nothing.
class NoSink final : public RecordSink {
public:
    void post(Post &&post) override { (void)post; }
    void ownAccount(AccountKey account) override { (void)account; }
    void progress(std::int64_t bytesRead, std::int64_t rows) override { (void)bytesRead, (void)rows; }
};

// The whole of a small text (account.js, a page of an answer), at most 16 MiB. Errors: those of ByteSource;
// ArchiveTooLarge beyond the limit.
Result<std::string> readSmall(ByteSource &source);

} // namespace attache
