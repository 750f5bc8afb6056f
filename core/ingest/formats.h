#pragma once

#include "core/ingest/clues.h"
#include "core/ingest/importer.h"

#include <memory>
#include <span>
#include <string_view>

namespace attache {

struct Format {
    std::string_view name; // as --format names it and receipts show it
    bool (*recognises)(const Clues &);
    std::unique_ptr<Importer> (*make)();
    bool archive = false; // everything that one account ever posted
    bool table = false; // plain text in rows: nothing else can be read as it, whatever the user says
};

// Every form that can be imported, one line each; the first that recognises a file takes it.
std::span<const Format> formats();
// Whether such a file holds everything that its account ever posted. `format` as receipts name it.
bool isAccountArchive(std::string_view format);

} // namespace attache
