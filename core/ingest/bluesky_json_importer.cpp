#include "core/ingest/bluesky_json_importer.h"

#include "core/ingest/bluesky_record.h"
#include "core/ingest/json_file.h"
#include "core/ingest/json_reader.h"
#include "core/ingest/platform_sink.h"

#include <array>
#include <utility>

namespace attache {

namespace {

class BlueskyForm final : public JsonForm {
public:
    BlueskyForm(RecordSink &sink, Receipt &receipt) : m_sink(sink), m_notes(receipt) {}

    void record(const JsonItem &root, std::int64_t line) override
    {
        m_line = line;
        if (!takeLists(root) && !takeOne(root))
            m_notes.passOver(line);
    }

private:
    bool takeLists(const JsonItem &root)
    {
        const auto each = [&](std::string_view list, auto take) {
            for (const auto item : root[list].elements())
                (this->*take)(item);
            return root[list].isArray();
        };
        return each("feed", &BlueskyForm::takeFeedItem) || each("posts", &BlueskyForm::takeView)
               || each("notifications", &BlueskyForm::takeRecord) || each("records", &BlueskyForm::takeRecord);
    }

    bool takeOne(const JsonItem &root)
    {
        if (root["thread"])
            takeThread(root["thread"]);
        else if (root["post"].isObject())
            takeFeedItem(root);
        else if (root["value"].isObject() || root["reason"])
            takeRecord(root);
        else if (root["record"].isObject())
            takeView(root);
        else
            return false;
        return true;
    }

    // Parents and replies nest; the parser bounds the depth. What cannot be seen (deleted, blocked) is no post.
    void takeThread(const JsonItem &thread)
    {
        if (!thread["post"].isObject()) {
            m_notes.passOver(m_line);
            return;
        }
        takeView(thread["post"]);
        if (thread["parent"])
            takeThread(thread["parent"]);
        for (const auto reply : thread["replies"].elements())
            takeThread(reply);
    }

    void takeFeedItem(const JsonItem &item)
    {
        const auto reason = item["reason"];
        if (reason["$type"].text().ends_with("#reasonRepost"))
            takeReason(reason, item["post"]["uri"]);
        takeView(item["post"]);
        const auto parent = item["reply"]["parent"];
        const auto root = item["reply"]["root"];
        if (parent["record"])
            takeView(parent);
        if (root["record"] && root["uri"].text() != parent["uri"].text())
            takeView(root);
    }

    void takeReason(const JsonItem &reason, const JsonItem &original)
    {
        m_notes.begin(m_line);
        Post post;
        post.key.platform = "bluesky";
        post.visibility = "public";
        const auto by = blueskyAuthor(reason["by"], {});
        const auto made = by.did.empty() ? std::string() : "repost:" + by.did + ":" + std::string(original.text());
        const auto address = reason["uri"].text();
        if (!m_notes.required(by.known(), "author", post.author)
            || !m_notes.required(address.empty() ? std::string_view(made) : address, "id", post.key.id)
            || !m_notes.created(reason["indexedAt"].text(), {TimeReading::Iso, Zone()}, post)
            || !m_notes.id(original, "repost_of", post.repostOf))
            return;
        post.authorName = m_notes.word(by.name);
        hand(std::move(post));
    }

    // A post as the server shows it, and the one that it quotes.
    void takeView(const JsonItem &view)
    {
        m_notes.begin(m_line);
        const auto address = view["uri"].text();
        Post post;
        if (readBlueskyPost(address, blueskyAuthor(view["author"], address), view.any({"record", "value"}), m_notes, post)) {
            readBlueskyCounts(view, m_notes, post);
            hand(std::move(post));
        }
        const auto shown = view["embed"]["record"];
        const auto quoted = shown["record"] ? shown["record"] : shown;
        if (quoted["value"] && blueskyKind(quoted["uri"].text(), quoted["value"]) == BlueskyKind::Post)
            takeView(quoted);
    }

    // A record with its address, of any collection: listed, single, or what a notification tells of.
    void takeRecord(const JsonItem &item)
    {
        const auto record = item.any({"value", "record"});
        const auto address = item["uri"].text();
        const auto kind = blueskyKind(address, record);
        if (kind == BlueskyKind::Other) {
            m_notes.passOver(m_line);
            return;
        }
        m_notes.begin(m_line);
        const auto author = blueskyAuthor(item["author"], address);
        Post post;
        if (kind == BlueskyKind::Post ? readBlueskyPost(address, author, record, m_notes, post)
                                      : readBlueskyRepost(address, author, record, m_notes, post))
            hand(std::move(post));
    }

    void hand(Post post)
    {
        m_notes.settle(post);
        m_sink.post(std::move(post));
    }

    RecordSink &m_sink;
    RecordNotes m_notes;
    std::int64_t m_line = 0;
};

class BlueskyJsonImporter final : public Importer {
public:
    std::string_view format() const override { return "bluesky"; }

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
        BlueskyForm form(named, receipt);
        auto done = JsonReader(named, receipt).read(*source, {shapeOf(clues->file().head), {}, stop}, form);
        receipt.kind = receipt.read > 0 ? "posts" : "no-posts";
        return done;
    }

    Status readPage(std::string page, const ImportOptions &options, RecordSink &sink, Receipt &receipt) override
    {
        PlatformSink named(sink, options);
        BlueskyForm form(named, receipt);
        return readJsonText(std::move(page), "bluesky", form, named, receipt);
    }
};

// Likes, reposts, followers, profiles … are lists of people.
bool isListOfPeople(const HeadClues &file)
{
    return file.hasAnyKey(
               {"likes[].actor.did", "repostedBy[].did", "followers[].did", "follows[].did", "profiles[].did", "actors[].did"})
           || (file.hasKey("did") && file.hasAnyKey({"handle", "followersCount"}));
}

bool isEmptyPage(const HeadClues &file)
{
    for (const std::string_view list :
         {"feed", "posts", "notifications", "records", "likes", "repostedBy", "followers", "follows"})
        if (file.hasKey(list) && file.keys.size() <= 3)
            return file.keys.size() == 1 || file.hasAnyKey({"cursor", "uri", "seenAt"});
    return false;
}

} // namespace

bool looksLikeBlueskyJson(const Clues &clues)
{
    const auto &file = clues.file();
    constexpr std::array<std::string_view, 9> kWays{
        "", "[].", "post.", "[].post.", "feed[].post.", "thread.post.", "posts[].", "notifications[].", "records[]."};
    for (const auto way : kWays) {
        const std::string at(way);
        const bool dated = file.hasAnyKey({at + "record.createdAt", at + "value.createdAt"});
        if (file.hasKey(at + "uri") && (dated || file.hasAnyKey({at + "record.$type", at + "value.$type"})))
            return true;
    }
    return isListOfPeople(file) || isEmptyPage(file) || file.hasAnyKey({"thread.notFound", "thread.blocked"});
}

std::unique_ptr<Importer> blueskyJsonImporter() { return std::make_unique<BlueskyJsonImporter>(); }

} // namespace attache
