#include "core/ingest/json_file.h"

#include <utility>

namespace attache {

namespace {

constexpr std::size_t kHeadBytes = 64 * 1024;

class TextStream final : public ByteStream {
public:
    explicit TextStream(std::string text) : m_text(std::move(text)) {}

    Result<std::size_t> read(char *to, std::size_t room) override
    {
        const auto given = m_text.copy(to, room, m_at);
        m_at += given;
        return given;
    }
    std::int64_t taken() const override { return static_cast<std::int64_t>(m_at); }

private:
    std::string m_text;
    std::size_t m_at = 0;
};

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

Status readJsonText(std::string text, const char *name, JsonForm &form, RecordSink &sink, Receipt &receipt)
{
    const auto shape = shapeOf(std::string_view(text).substr(0, kHeadBytes));
    auto source = ByteSource::ofMember(std::make_shared<TextStream>(std::move(text)), name);
    if (!source)
        return source.error();
    auto status = JsonReader(sink, receipt).read(*source, {shape, {}, {}}, form);
    receipt.kind = receipt.read > 0 ? "posts" : "no-posts";
    return status;
}

} // namespace attache
