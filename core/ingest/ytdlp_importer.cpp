#include "core/ingest/ytdlp_importer.h"

#include "core/domain/platform.h"
#include "core/ingest/json_file.h"
#include "core/ingest/plain_text.h"
#include "core/ingest/platform_sink.h"
#include "core/ingest/record_notes.h"

#include <array>

namespace attache {

namespace {

// yt-dlp names its extractors ('YoutubeTab', 'TikTokUser'); what it does not know by a platform's name stays as it is.
std::string platformOf(std::string_view extractor)
{
    const auto name = platformKey(sanitise(extractor));
    for (const std::string_view known : {"youtube", "tiktok", "instagram", "facebook", "bluesky", "threads"})
        if (name.starts_with(known))
            return std::string(known);
    return name.starts_with("twitter") ? "x" : name;
}

// '20240229' to '2024-02-29T00:00:00Z'.
std::string startOfDay(std::string_view day)
{
    if (day.size() != 8)
        return std::string(day);
    const std::string text(day);
    return text.substr(0, 4) + "-" + text.substr(4, 2) + "-" + text.substr(6) + "T00:00:00Z";
}

// The number as it stands, so that the source's text is kept.
std::string epochText(const JsonItem &item)
{
    const auto value = item.integer();
    return value ? std::to_string(*value) : std::string(item.text());
}

// What all comments of the video share.
struct Video {
    std::string id, platform;
    bool estimated = false; // its comments bear no times of their own
};

class YtdlpForm final : public JsonForm {
public:
    YtdlpForm(Video video, RecordSink &sink, Receipt &receipt)
        : m_video(std::move(video)),
          m_sink(sink),
          m_receipt(receipt),
          m_notes(receipt)
    {}

    void record(const JsonItem &comment, std::int64_t line) override
    {
        m_notes.begin(line);
        ++m_comments;
        Post post;
        const auto account = comment["author_id"].text();
        if (!readKey(comment["id"], post)
            || !m_notes.required(account.empty() ? comment["author"].text() : account, "author", post.author)
            || !readTime(comment, post) || !readParent(comment["parent"], post) || !readText(textOf(comment), post))
            return;
        post.authorName = m_notes.word(comment["author"].text());
        post.counts.likes = m_notes.count(comment["like_count"]);
        if (m_video.estimated)
            m_receipt.warn(Warning::ApproximateTimes, line);
        hand(std::move(post));
    }

    void envelope(const JsonItem &root) override
    {
        takeVideo(root);
        for (const auto entry : root["entries"].elements()) {
            m_video.id = sanitise(entry["id"].text());
            if (entry["extractor_key"])
                m_video.platform = platformOf(entry["extractor_key"].text());
            for (const auto comment : entry["comments"].elements())
                record(comment, 0);
            takeVideo(entry);
        }
        const auto expected = root["comment_count"].integer().value_or(0);
        if (m_comments > 0 && expected > m_comments)
            m_receipt.warn(Warning::PartMissing, 0, expected - m_comments, "comments");
        std::vector<std::string> kinds{"mentions"};
        if (m_comments == 0 || expected > m_comments)
            kinds.emplace_back("replies");
        if (m_receipt.read > 0)
            m_receipt.gaps.push_back({{}, m_notes.from(), m_notes.to(), std::move(kinds)});
    }

private:
    static std::string textOf(const JsonItem &comment)
    {
        const auto plain = comment["text"].text();
        return plain.empty() ? textOfHtml(comment["html"].text()) : std::string(plain);
    }

    bool readKey(const JsonItem &id, Post &post)
    {
        post.key.platform = m_video.platform;
        if (post.key.platform.empty())
            m_notes.refuse(Refusal::BadPlatform, "platform");
        return !post.key.platform.empty() && m_notes.id(id, "id", post.key.id);
    }

    // The words that stood on the page are the source; the number was worked out from them.
    bool readTime(const JsonItem &comment, Post &post)
    {
        if (!m_notes.created(epochText(comment["timestamp"]), {TimeReading::EpochSeconds, {}}, post))
            return false;
        if (const auto words = comment.any({"_time_text", "time_text"}).text(); !words.empty())
            post.createdSource = {TimeForm::Other, 0, m_notes.word(words)};
        return true;
    }

    bool readParent(const JsonItem &parent, Post &post)
    {
        post.conversationId = m_video.id;
        if (parent && parent.text() != "root")
            return m_notes.link(parent, "in_reply_to", post.inReplyTo);
        post.inReplyTo = m_video.id;
        return true;
    }

    bool readText(const std::string &text, Post &post)
    {
        if (text.empty())
            m_notes.refuse(Refusal::MissingField, "text");
        post.text = m_notes.text(text);
        post.mentions = handlesInText(post.text, handleFormOf(post.key.platform));
        post.mentionsFromText = true;
        return !text.empty();
    }

    // A list of videos is no post itself.
    void takeVideo(const JsonItem &video)
    {
        if (!video || video["_type"].text() == "playlist")
            return;
        m_notes.begin(0);
        Post post;
        const bool timed = static_cast<bool>(video["timestamp"]);
        const auto time = timed ? epochText(video["timestamp"]) : startOfDay(video["upload_date"].text());
        const std::string title(video["title"].text()), description(video["description"].text());
        if (!readKey(video["id"], post)
            || !m_notes.required(video.any({"channel_id", "uploader_id", "uploader"}).text(), "author", post.author)
            || !m_notes.created(time, {timed ? TimeReading::EpochSeconds : TimeReading::Iso, {}}, post)
            || !readText(description.empty() || description == title ? title : title + "\n\n" + description, post))
            return;
        if (!timed)
            m_receipt.warn(Warning::ApproximateTimes, 0);
        readRest(video, post);
        hand(std::move(post));
    }

    void readRest(const JsonItem &video, Post &post)
    {
        post.authorName = m_notes.word(video.any({"channel", "uploader"}).text());
        post.counts.views = m_notes.count(video["view_count"]);
        post.counts.likes = m_notes.count(video["like_count"]);
        post.counts.replies = m_notes.count(video["comment_count"]);
        post.followersAtPost = m_notes.count(video["channel_follower_count"]);
        post.observedAt = m_notes.moment(epochText(video["epoch"]), {TimeReading::EpochSeconds, {}});
        post.lang = m_notes.word(video["language"].text());
        post.url = m_notes.word(video["webpage_url"].text());
    }

    void hand(Post &&post)
    {
        m_notes.settle(post);
        m_sink.post(std::move(post));
    }

    Video m_video;
    RecordSink &m_sink;
    Receipt &m_receipt;
    RecordNotes m_notes;
    std::int64_t m_comments = 0;
};

// What stands around the comments may follow behind them: the file is run through once before it is read.
Result<Video> videoOf(const std::string &path, const StopToken &stop)
{
    auto source = ByteSource::open(path);
    if (!source)
        return source.error();
    JsonCutter cutter(JsonShape::Documents, "comments", [](const JsonCut &) {});
    for (auto piece = source->next(); piece && !piece->empty() && !stop.raised(); piece = source->next())
        cutter.feed(*piece);
    JsonParser parser;
    auto text = cutter.envelope();
    const auto root = parseWhole(parser, text).root;
    Video video{sanitise(root["id"].text()), platformOf(root.any({"extractor_key", "extractor"}).text()), false};
    video.estimated = video.platform == "youtube";
    return video;
}

class YtdlpImporter final : public Importer {
public:
    std::string_view format() const override { return "yt-dlp"; }

    Status read(const std::string &path, const ImportOptions &options, RecordSink &sink, Receipt &receipt,
                StopToken stop) override
    {
        receipt.format = format();
        auto video = videoOf(path, stop);
        if (!video)
            return video.error();
        if (video->platform.empty())
            video->platform = platformKey(sanitise(options.platform));
        PlatformSink named(sink, options);
        YtdlpForm form(std::move(*video), named, receipt);
        return readJsonFile(path, "comments", stop, form, named, receipt);
    }
};

} // namespace

bool looksLikeYtdlp(const Clues &clues)
{
    const auto &file = clues.file();
    if (file.kind != "json" || !file.hasKey("id"))
        return false;
    return (file.hasAnyKey({"extractor_key", "extractor"}) && file.hasAnyKey({"webpage_url", "entries[].id"}))
           || file.hasAnyKey({"formats[].format_id", "comments[].author_is_uploader"});
}

std::unique_ptr<Importer> ytdlpImporter() { return std::make_unique<YtdlpImporter>(); }

} // namespace attache
