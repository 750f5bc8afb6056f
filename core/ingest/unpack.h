#pragma once

#include "core/ingest/byte_stream.h"

#include <memory>

namespace attache {

// What a packed stream holds, piece by piece; streams that follow one another count as one. Error ArchiveDamaged for a
// stream that is cut off or whose check sum is wrong; ArchiveTooLarge as checkGrowth() says.
Result<std::unique_ptr<ByteStream>> gunzip(std::unique_ptr<ByteStream> packed);
Result<std::unique_ptr<ByteStream>> unzstd(std::unique_ptr<ByteStream> packed);

} // namespace attache
