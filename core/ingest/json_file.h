#pragma once

#include "core/ingest/json_reader.h"

#include <string>

namespace attache {

// Reads one file of JSON records to its end, in the shape that its beginning shows, and sets kind by what was read.
// `member` as in JsonJob. Errors: those of ByteSource::open() and of JsonReader.
Status readJsonFile(const std::string &path, std::string member, const StopToken &stop, JsonForm &form, RecordSink &sink,
                    Receipt &receipt);

// The same of a text that stands in memory. `name` for errors.
Status readJsonText(std::string text, const char *name, JsonForm &form, RecordSink &sink, Receipt &receipt);

// The shape that the beginning of a file shows. Errors: those of ByteSource::open().
Result<JsonShape> shapeOfFile(const std::string &path);

} // namespace attache
