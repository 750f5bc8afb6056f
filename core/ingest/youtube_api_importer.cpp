#include "core/ingest/youtube_api_importer.h"

#include "core/ingest/json_file.h"
#include "core/ingest/plain_text.h"
#include "core/ingest/platform_sink.h"
#include "core/ingest/record_notes.h"

namespace attache {

namespace {

constexpr std::string_view kPlatform = "youtube";

std::string textOf(const JsonItem &snippet)
{
    const auto plain = snippet["textOriginal"].text();
    return plain.empty() ? textOfHtml(snippet["textDisplay"].text()) : std::string(plain);
}

std::string_view channelOf(const JsonItem &snippet)
{
    const auto channel = snippet["authorChannelId"];
    const auto id = channel["value"].text();
    return id.empty() ? (channel.text().empty() ? snippet["authorDisplayName"].text() : channel.text()) : id;
}

class YoutubeForm final : public JsonForm {
public:
    YoutubeForm(RecordSink &sink, Receipt &receipt) : m_sink(sink), m_receipt(receipt), m_notes(receipt) {}

    void record(const JsonItem &root, std::int64_t line) override
    {
        m_line = line;
        m_morePages = m_morePages || root["nextPageToken"];
        if (!root["items"].isArray())
            take(root);
        for (const auto item : root["items"].elements())
            take(item);
    }

    // Comment pages hold what stands below one video or channel, and of a long thread only its beginning.
    void tellGaps()
    {
        std::vector<std::string> kinds{"mentions"};
        if (m_morePages || m_cutThreads)
            kinds.emplace_back("replies");
        if (m_receipt.read > 0)
            m_receipt.gaps.push_back({{}, m_notes.from(), m_notes.to(), std::move(kinds)});
    }

private:
    void take(const JsonItem &item)
    {
        const auto kind = item["kind"].text();
        if (kind == "youtube#commentThread")
            takeThread(item);
        else if (kind == "youtube#comment")
            takeComment(item, item["snippet"]["videoId"], {});
        else if (kind == "youtube#video")
            takeVideo(item);
        else
            m_notes.passOver(m_line);
    }

    void takeThread(const JsonItem &thread)
    {
        const auto snippet = thread["snippet"];
        if (snippet["isPublic"].flag() == false) {
            m_receipt.warn(Warning::PrivateLeftOut, m_line);
            return;
        }
        const auto first = snippet["topLevelComment"];
        const auto video = snippet["videoId"] ? snippet["videoId"] : first["snippet"]["videoId"];
        takeComment(first ? first : thread, video, snippet["totalReplyCount"]);
        std::int64_t listed = 0;
        for (const auto reply : thread["replies"]["comments"].elements()) {
            takeComment(reply, video, {});
            ++listed;
        }
        m_cutThreads = m_cutThreads || snippet["totalReplyCount"].integer().value_or(0) > listed;
    }

    void takeComment(const JsonItem &comment, const JsonItem &video, const JsonItem &replies)
    {
        m_notes.begin(m_line);
        Post post;
        const auto snippet = comment["snippet"];
        const auto parent = snippet["parentId"] ? snippet["parentId"] : video;
        if (!readKey(comment, post) || !m_notes.required(channelOf(snippet), "author", post.author)
            || !m_notes.created(snippet["publishedAt"].text(), {TimeReading::Iso, {}}, post)
            || !m_notes.link(parent, "in_reply_to", post.inReplyTo)
            || !m_notes.link(video, "conversation_id", post.conversationId) || !readText(textOf(snippet), post))
            return;
        post.authorName = m_notes.word(snippet["authorDisplayName"].text());
        post.counts.likes = m_notes.count(snippet["likeCount"]);
        post.counts.replies = m_notes.count(replies);
        if (const auto updated = m_notes.moment(snippet["updatedAt"].text()); updated && *updated > post.createdAt)
            post.editedAt = updated;
        hand(std::move(post));
    }

    void takeVideo(const JsonItem &video)
    {
        m_notes.begin(m_line);
        Post post;
        const auto snippet = video["snippet"];
        const std::string title(snippet["title"].text()), description(snippet["description"].text());
        if (!readKey(video, post) || !m_notes.required(snippet["channelId"].text(), "author", post.author)
            || !m_notes.created(snippet["publishedAt"].text(), {TimeReading::Iso, {}}, post)
            || !readText(description.empty() ? title : title + "\n\n" + description, post))
            return;
        post.authorName = m_notes.word(snippet["channelTitle"].text());
        const auto statistics = video["statistics"];
        post.counts.views = m_notes.count(statistics["viewCount"]);
        post.counts.likes = m_notes.count(statistics["likeCount"]);
        post.counts.replies = m_notes.count(statistics["commentCount"]);
        post.lang = m_notes.word(snippet.any({"defaultAudioLanguage", "defaultLanguage"}).text());
        hand(std::move(post));
    }

    bool readKey(const JsonItem &item, Post &post)
    {
        post.key.platform = kPlatform;
        return m_notes.id(item["id"], "id", post.key.id);
    }

    bool readText(const std::string &text, Post &post)
    {
        if (text.empty())
            m_notes.refuse(Refusal::MissingField, "text");
        post.text = m_notes.text(text);
        post.mentions = handlesInText(post.text, handleFormOf(kPlatform));
        post.mentionsFromText = true;
        return !text.empty();
    }

    void hand(Post &&post)
    {
        m_notes.settle(post);
        m_sink.post(std::move(post));
    }

    RecordSink &m_sink;
    Receipt &m_receipt;
    RecordNotes m_notes;
    std::int64_t m_line = 0;
    bool m_morePages = false, m_cutThreads = false;
};

class YoutubeApiImporter final : public Importer {
public:
    std::string_view format() const override { return "youtube-api"; }

    Status read(const std::string &path, const ImportOptions &options, RecordSink &sink, Receipt &receipt,
                StopToken stop) override
    {
        receipt.format = format();
        PlatformSink named(sink, options);
        YoutubeForm form(named, receipt);
        auto status = readJsonFile(path, {}, stop, form, named, receipt);
        form.tellGaps();
        return status;
    }

    Status readPage(std::string page, const ImportOptions &options, RecordSink &sink, Receipt &receipt) override
    {
        PlatformSink named(sink, options);
        YoutubeForm form(named, receipt);
        return readJsonText(std::move(page), "youtube", form, named, receipt);
    }
};

} // namespace

bool looksLikeYoutubeApi(const Clues &clues)
{
    const auto &file = clues.file();
    return file.kind == "json" && file.hasAnyKey({"kind", "[].kind"}) && file.head.find("\"youtube#") != std::string::npos;
}

std::unique_ptr<Importer> youtubeApiImporter() { return std::make_unique<YoutubeApiImporter>(); }

} // namespace attache
