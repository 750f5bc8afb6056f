#include "core/ingest/json_file.h"

namespace attache {

namespace {

constexpr std::size_t kHeadBytes = 64 * 1024;

} // namespace

Result<JsonShape> shapeOfFile(const std::string &path)
{
    auto source = ByteSource::open(path, kHeadBytes);
    if (!source)
        return source.error();
    const auto head = source->next();
    if (!head)
        return head.error();
    return shapeOf(*head);
}

Status readJsonFile(const std::string &path, std::string member, const StopToken &stop, JsonForm &form, RecordSink &sink,
                    Receipt &receipt)
{
    const auto shape = shapeOfFile(path);
    if (!shape)
        return shape.error();
    auto source = ByteSource::open(path);
    if (!source)
        return source.error();
    auto status = JsonReader(sink, receipt).read(*source, {*shape, std::move(member), stop}, form);
    receipt.kind = receipt.read > 0 ? "posts" : "no-posts";
    return status;
}

} // namespace attache
