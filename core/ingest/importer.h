#pragma once

#include "core/base/result.h"
#include "core/base/stop.h"
#include "core/base/zone.h"
#include "core/domain/account.h"
#include "core/domain/post.h"
#include "core/domain/receipt.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace attache {

// What the user said of a file.
struct ImportOptions {
    std::string platform;                 // overrides the form's own platform; empty: as the file says
    std::optional<std::string> columnMap; // JSON text, generic forms only
    std::optional<Zone> zone;             // of times that bear none, in tables and records of lines
    bool privatePosts = false;            // take posts to few readers too, which are left out otherwise
};

// Takes what an importer reads. Called on the parser's thread.
class RecordSink {
public:
    virtual ~RecordSink() = default;
    virtual void post(Post &&post) = 0;
    // The file itself says that this account is the institution's (twcs: a row with inbound=False). Once per account.
    virtual void ownAccount(AccountKey account) = 0;
    virtual void progress(std::int64_t bytesRead, std::int64_t rows) = 0;
};

// Reads one file, archive or folder from its beginning to its end in bounded memory. `receipt` gets kind, read, refused,
// the warnings and the gaps; stored, updated and duplicate are the store's to say. What was read before an error stays
// with the caller.
class Importer {
public:
    virtual ~Importer() = default;
    virtual std::string_view format() const = 0; // 'twcs', 'csv'
    // Errors: FileMissing, FileEmpty, FileUnreadable, NeedsMapping, BadMapping, UnclosedQuote, FileCutOff, UnknownEncoding,
    // ArchiveDamaged, ArchiveEncrypted, ArchiveUnsafe, ArchiveTooLarge, Cancelled.
    virtual Result<void> read(const std::string &path, const ImportOptions &options, RecordSink &sink, Receipt &receipt,
                              StopToken stop) = 0;
    // The same for one answer of the platform's interface that stands in memory. Error Usage where the form is of files only.
    virtual Result<void> readPage(std::string page, const ImportOptions &options, RecordSink &sink, Receipt &receipt);
};

// The importer of the answers of an interface. Error Usage for a format that does not exist.
Result<std::unique_ptr<Importer>> importerNamed(std::string_view format);

// The importer of that format; with an empty `format` the one that recognises the beginning of the file, or the members of
// the archive or folder (formats.h). Errors: Usage for a format that does not exist; UnknownKind with what the file looks
// like as detail; UnknownEncoding; those of Bundle::open().
Result<std::unique_ptr<Importer>> importerFor(const std::string &path, std::string_view format);

} // namespace attache
