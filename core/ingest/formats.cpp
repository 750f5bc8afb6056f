#include "core/ingest/formats.h"

#include "core/ingest/csv_importer.h"
#include "core/ingest/twcs_importer.h"

#include <array>

namespace attache {

namespace {

constexpr std::array kFormats{
    Format{"twcs", looksLikeTwcs, twcsImporter, true},
    Format{"csv", looksLikeCsv, csvImporter, true}, // any table: the last one to be asked
};

} // namespace

std::span<const Format> formats() { return kFormats; }

} // namespace attache
