#include "core/ingest/x_archive_importer.h"

#include "core/base/text.h"
#include "core/ingest/json_reader.h"
#include "core/ingest/plain_text.h"
#include "core/ingest/platform_sink.h"
#include "core/ingest/post_link.h"
#include "core/ingest/record_notes.h"
#include "core/ingest/x_archive_notes.h"
#include "core/ingest/x_archive_parts.h"
#include "core/ingest/x_v1_tweet.h"

#include <algorithm>
#include <utility>

namespace attache {

namespace {

// The name of an owner whom nothing in the archive names.
constexpr std::string_view kNameless = "archive-owner";

class ArchiveForm final : public JsonForm {
public:
    ArchiveForm(XAccount owner, const XArchiveNotes &longTexts, RecordNotes &notes, RecordSink &sink)
        : m_owner(std::move(owner)),
          m_longTexts(longTexts),
          m_notes(notes),
          m_sink(sink)
    {}

    void record(const JsonItem &root, std::int64_t line) override
    {
        const auto tweet = unwrappedTweet(root);
        m_notes.begin(line);
        Post post;
        if (!readV1Tweet(tweet, m_owner.handle, m_notes, post))
            return;
        if (post.authorName.empty())
            post.authorName = m_owner.name;
        if (const auto whole = m_longTexts.wholeOf(post.createdAt, post.text); !whole.empty())
            post.text = m_notes.text(withoutEntities(whole));
        if (post.repostOf.empty() && post.text.starts_with("RT @"))
            markRepost(post);
        else if (post.quoteOf.empty())
            post.quoteOf = m_notes.word(quotedIn(tweet["entities"]["urls"], post.text));
        m_notes.settle(post);
        m_sink.post(std::move(post));
    }

private:
    // The original's id is not in the archive: one that no post bears keeps the repost from counting as written by us.
    static void markRepost(Post &post)
    {
        post.repostOf = "unknown-" + post.key.id;
        post.counts = {};
    }

    // A quote is known by the link to a post with which the text ends.
    static std::string quotedIn(const JsonItem &urls, std::string_view text)
    {
        for (const auto url : urls.elements()) {
            const auto shortened = url["url"].text();
            if (shortened.empty() || !trimmed(text).ends_with(shortened))
                continue;
            if (const auto link = parsePostLink(url["expanded_url"].text()); link && link->platform == "x")
                return link->id;
        }
        return {};
    }

    XAccount m_owner;
    const XArchiveNotes &m_longTexts;
    RecordNotes &m_notes;
    RecordSink &m_sink;
};

class ArchiveRun {
public:
    ArchiveRun(const Bundle &bundle, RecordSink &sink, Receipt &receipt, StopToken stop)
        : m_files(bundle),
          m_sink(sink),
          m_receipt(receipt),
          m_stop(std::move(stop)),
          m_notes(receipt)
    {}

    Status run()
    {
        auto owner = m_files.account().value_or(XAccount{});
        if (owner.handle.empty())
            owner.handle = handleInMedia(m_files, m_stop).value_or(std::string(kNameless));
        XArchiveNotes longTexts;
        if (auto source = m_files.open("note-tweet.js"))
            (void)longTexts.load(*source, m_stop); // texts stay cut without it
        ArchiveForm form(owner, longTexts, m_notes, m_sink);
        auto done = m_files.visitParts([&](const Member &part, ByteSource &source) { return readPart(part, source, form); });
        if (done && m_cutOff)
            done = *m_cutOff;
        if (m_notes.from())
            m_sink.ownAccount({"x", owner.handle});
        sayWhatIsMissing(owner);
        return done;
    }

private:
    // A part that is cut off harms no other.
    Status readPart(const Member &part, ByteSource &source, ArchiveForm &form)
    {
        const auto before = m_receipt.read;
        auto done = JsonReader(m_sink, m_receipt).read(source, {JsonShape::Elements, {}, m_stop}, form);
        m_found[std::string(fileNameOf(part.name))] += m_receipt.read - before;
        if (done || done.error().code != Errc::FileCutOff)
            return done;
        m_cutOff = m_cutOff ? m_cutOff : done.error();
        return {};
    }

    void sayWhatIsMissing(const XAccount &owner)
    {
        for (const auto &[name, expected] : m_files.expected()) {
            const auto at = m_found.find(name);
            const auto found = at == m_found.end() ? 0 : at->second;
            if (found < expected && !m_receipt.cancelled)
                m_receipt.warn(Warning::PartMissing, 0, expected - found,
                               name + " (" + std::to_string(found) + " / " + std::to_string(expected) + ")");
        }
        if (!m_notes.from())
            return;
        m_receipt.warn(Warning::OwnPostsOnly, 0);
        m_receipt.gaps.push_back({owner.handle, m_notes.from(), m_notes.to(), {"replies", "mentions", "originals"}});
    }

    XArchiveFiles m_files;
    RecordSink &m_sink;
    Receipt &m_receipt;
    StopToken m_stop;
    RecordNotes m_notes;
    std::map<std::string, std::int64_t> m_found; // posts by the name of their file
    std::optional<Error> m_cutOff;
};

class XArchiveImporter final : public Importer {
public:
    std::string_view format() const override { return "x-archive"; }

    Status read(const std::string &path, const ImportOptions &options, RecordSink &sink, Receipt &receipt,
                StopToken stop) override
    {
        receipt.format = format();
        const auto bundle = Bundle::open(path);
        if (!bundle)
            return bundle.error();
        PlatformSink named(sink, options);
        auto done = ArchiveRun(*bundle, named, receipt, stop).run();
        receipt.kind = receipt.read > 0 ? "posts" : "no-posts";
        return done;
    }
};

} // namespace

bool looksLikeXArchive(const Clues &clues)
{
    if (clues.isFile()) {
        const std::string_view head = trimmed(clues.file().head);
        return head.starts_with("window.YTD.tweets.part") || head.starts_with("window.YTD.tweet.part")
               || head.starts_with("Grailbird.data.tweets_");
    }
    const auto &members = clues.bundle().members();
    return std::any_of(members.begin(), members.end(), [](const Member &member) { return isXTweetPart(member.name); });
}

std::unique_ptr<Importer> xArchiveImporter() { return std::make_unique<XArchiveImporter>(); }

} // namespace attache
