#pragma once

#include "core/base/result.h"
#include "core/base/stop.h"
#include "core/desk/batch_writer.h"
#include "core/desk/file_choice.h"
#include "core/desk/import_request.h"
#include "core/desk/parser_thread.h"
#include "core/desk/upkeep/upkeep.h"
#include "core/desk/writer_share.h"

#include <functional>
#include <optional>
#include <string>

namespace attache {

class Database;

// Where an import writes, and what it keeps beside it.
struct ImportTarget {
    Database &database;
    // While every post of the workspace comes from this import: what deriving them anew will need, gathered on the way.
    std::optional<GatheredPosts> gathered;
    bool durable = true; // a committed batch survives a power cut
    std::function<void()> afterTransaction{};
    WriterShare *share = nullptr; // where somebody else may write in between
};

// One file on its way into the workspace: a parser thread beside the writing caller.
class FileImport {
public:
    FileImport(ImportTarget &target, const ImportRequest &request, const ProgressSink &progress, StopToken stop);

    // An Error only where the workspace itself fails; what is wrong with the file stands in the receipt.
    Result<Receipt> run(const std::string &path);

private:
    Result<void> write(BatchQueue &queue);
    Result<void> letOthers();
    Receipt unread(const Error &why);
    void settleReceipt(const ParserThread::Ended &parsed);
    Result<void> addNamedOwn();
    Result<void> keep(const SettledChoice &settled);
    void report();

    ImportTarget &m_target;
    Database &m_database;
    const ImportRequest &m_request;
    const ProgressSink &m_progress;
    StopToken m_stop;
    Receipt m_receipt;
    ImportProgress m_state;
    std::optional<BatchWriter> m_writer;
};

} // namespace attache
