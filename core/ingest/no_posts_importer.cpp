#include "core/ingest/no_posts_importer.h"

#include "core/ingest/x_analytics_importer.h"

namespace attache {

namespace {

class NoPostsImporter final : public Importer {
public:
    explicit NoPostsImporter(std::string_view format) : m_format(format) {}
    std::string_view format() const override { return m_format; }

    Status read(const std::string &path, const ImportOptions &options, RecordSink &sink, Receipt &receipt,
                StopToken stop) override
    {
        (void)options;
        (void)stop;
        receipt.format = format();
        receipt.kind = "no-posts";
        sink.progress(bytesAt(path), 0);
        return {};
    }

private:
    std::string_view m_format;
};

} // namespace

std::unique_ptr<Importer> noPostsImporter(std::string_view format) { return std::make_unique<NoPostsImporter>(format); }

std::unique_ptr<Importer> xWithoutPostsImporter() { return noPostsImporter("x-without-posts"); }

bool looksLikeXWithoutPosts(const Clues &clues)
{
    const auto &file = clues.file();
    const bool compliance = file.hasKey("action") && file.hasKey("id") && file.hasKey("reason");
    return file.kind == "x-archive" || compliance || isXAnalyticsWithoutPosts(file.header);
}

} // namespace attache
