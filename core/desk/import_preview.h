#pragma once

#include "core/base/result.h"
#include "core/base/stop.h"
#include "core/desk/import_request.h"
#include "core/domain/account.h"
#include "core/domain/coverage.h"
#include "core/domain/post.h"
#include "core/domain/receipt.h"

#include <cstdint>
#include <string>
#include <vector>

namespace attache {

class Database;

struct NamedOften {
    AccountKey account;
    std::int64_t posts = 0; // written by it, or naming it
};

// What an import of one file would read, told before anything is written.
struct ImportPreview {
    Receipt receipt; // format, kind, read, refused, warnings, gaps and error as the import would find them; nothing stored
    std::vector<Post> samples;                  // the first posts
    std::vector<AccountKey> own;                // accounts that the file itself calls the institution's
    std::vector<NamedOften> authors, mentioned; // the most frequent ones first, a few of each
    std::vector<Coverage> coverage;
    bool whole = true; // false: only the beginning of the file was looked at

    // How the columns of a table were found. None: it is no table.
    enum class Columns { None, OurNames, Known, Unverified, Saved, Given, Needed } columns = Columns::None;
    std::vector<std::string> header; // of a table
    std::string columnMap;           // the map in force, JSON; empty where our own names and common others were enough

    // Of a workspace: one of its own accounts stands on a platform of the file, or the file names its own.
    bool ownKnown = false;
};

struct PreviewLimits {
    std::size_t samples = 5;
    std::int64_t posts = 0; // look at no more than about so many; 0: at all
};

// Reads as an import would and stores nothing. `workspace` null: none exists yet. What is wrong with the file stands in the
// receipt. Errors: Cancelled; those of the workspace.
Result<ImportPreview> previewFile(Database *workspace, const std::string &path, const ImportRequest &request,
                                  const PreviewLimits &limits, const StopToken &stop);

} // namespace attache
