#include "core/ingest/x_json_importer.h"

#include "core/ingest/json_file.h"
#include "core/ingest/json_reader.h"
#include "core/ingest/platform_sink.h"
#include "core/ingest/record_notes.h"
#include "core/ingest/x_v1_tweet.h"
#include "core/ingest/x_v2_posts.h"

#include <utility>

namespace attache {

namespace {

class XJsonForm final : public JsonForm {
public:
    XJsonForm(RecordNotes &notes, RecordSink &sink) : m_notes(notes), m_sink(sink), m_v2(notes, sink) {}

    void record(const JsonItem &root, std::int64_t line) override
    {
        if (XV2Posts::isPage(root))
            m_v2.readPage(root, line);
        else if (root["author_id"] && XV2Posts::isPost(root))
            m_v2.readFlat(root, line);
        else if (const auto statuses = root["statuses"])
            for (const auto tweet : statuses.elements())
                readV1(tweet, line);
        else if (root["user"] || isV1Tweet(root))
            readV1(root, line);
        else
            m_notes.passOver(line);
    }

private:
    // The posts inside a post are posts of their own.
    void readV1(const JsonItem &tweet, std::int64_t line)
    {
        m_notes.begin(line);
        Post post;
        if (readV1Tweet(tweet, {}, m_notes, post)) {
            m_notes.settle(post);
            m_sink.post(std::move(post));
        }
        for (const std::string_view inner : {"retweeted_status", "quoted_status"})
            if (const auto other = tweet[inner]; other["user"])
                readV1(other, line);
    }

    RecordNotes &m_notes;
    RecordSink &m_sink;
    XV2Posts m_v2;
};

class XJsonImporter final : public Importer {
public:
    explicit XJsonImporter(std::string_view format) : m_format(format) {}
    std::string_view format() const override { return m_format; }

    Status read(const std::string &path, const ImportOptions &options, RecordSink &sink, Receipt &receipt,
                StopToken stop) override
    {
        receipt.format = format();
        const auto clues = Clues::of(path);
        if (!clues)
            return clues.error();
        auto source = ByteSource::open(path);
        if (!source)
            return source.error();
        PlatformSink named(sink, options);
        RecordNotes notes(receipt);
        XJsonForm form(notes, named);
        auto done = JsonReader(sink, receipt).read(*source, {shapeOf(clues->file().head), {}, stop}, form);
        receipt.kind = receipt.read > 0 ? "posts" : "no-posts";
        return done;
    }

    Status readPage(std::string page, const ImportOptions &options, RecordSink &sink, Receipt &receipt) override
    {
        PlatformSink named(sink, options);
        RecordNotes notes(receipt);
        XJsonForm form(notes, named);
        return readJsonText(std::move(page), "x", form, named, receipt);
    }

private:
    std::string_view m_format;
};

} // namespace

bool looksLikeXV2(const Clues &clues)
{
    const auto &file = clues.file();
    return file.hasAnyKey({"data[].edit_history_tweet_ids", "data[].edit_history_post_ids", "data[].author_id", "data.author_id",
                           "data[].public_metrics.retweet_count", "data[].public_metrics.followers_count",
                           "data[].public_metrics.repost_count", "includes.tweets[].id", "includes.posts[].id",
                           "users[].public_metrics.tweet_count", "__twarc.retrieved_at", "__twarc.url"})
           || (file.hasAnyKey({"author_id", "[].author_id"})
               && file.hasAnyKey(
                   {"public_metrics.like_count", "author.username", "[].public_metrics.like_count", "[].author.username"}));
}

bool looksLikeXV1(const Clues &clues)
{
    const auto &file = clues.file();
    return (file.hasAnyKey({"id_str", "[].id_str", "statuses[].id_str"})
            && file.hasAnyKey({"user.screen_name", "user.id_str", "[].user.screen_name", "[].user.id_str",
                               "statuses[].user.screen_name", "statuses[].user.id_str"}))
           || file.hasAnyKey({"delete.status.id_str", "limit.track"});
}

std::unique_ptr<Importer> xV2Importer() { return std::make_unique<XJsonImporter>("x-v2"); }

std::unique_ptr<Importer> xV1Importer() { return std::make_unique<XJsonImporter>("x-v1"); }

} // namespace attache
