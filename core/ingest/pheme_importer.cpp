#include "core/ingest/pheme_importer.h"

#include "core/base/text.h"
#include "core/ingest/json_reader.h"
#include "core/ingest/platform_sink.h"
#include "core/ingest/record_notes.h"
#include "core/ingest/x_v1_tweet.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace attache {

namespace {

// The part of a path before the given one from its end: 1 the folder, 2 the folder around it.
std::string_view partFromEnd(std::string_view path, int which)
{
    for (; which > 0; --which) {
        const auto slash = path.rfind('/');
        path = slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
    }
    return fileNameOf(path);
}

bool isSource(const Member &member)
{
    const auto folder = partFromEnd(member.name, 1);
    return member.name.ends_with(".json") && (folder == "source-tweet" || folder == "source-tweets");
}

// Macintosh archives carry a shadow '._ID.json' of every file.
bool isTweet(const Member &member)
{
    const auto folder = partFromEnd(member.name, 1);
    return !fileNameOf(member.name).starts_with("._")
           && (isSource(member) || (member.name.ends_with(".json") && (folder == "replies" || folder == "reactions")));
}

bool isStructure(const Member &member) { return fileNameOf(member.name) == "structure.json"; }

class PhemeRun {
public:
    PhemeRun(RecordSink &sink, Receipt &receipt, StopToken stop)
        : m_sink(sink),
          m_receipt(receipt),
          m_stop(std::move(stop)),
          m_notes(receipt),
          m_pulse(sink)
    {}

    Status run(const Bundle &bundle)
    {
        auto done = bundle.visit(isStructure, [this](const Member &, ByteSource &source) { return readStructure(source); });
        if (!done)
            return done;
        return bundle.visit(isTweet, [this](const Member &member, ByteSource &source) { return readTweet(member, source); });
    }

private:
    Result<JsonParsed> parsed(ByteSource &source)
    {
        if (m_stop.raised()) {
            m_receipt.cancelled = true;
            return failure(Errc::Cancelled);
        }
        auto text = readSmall(source);
        if (!text)
            return text.error();
        m_text = std::move(*text);
        return parseWhole(m_parser, m_text);
    }

    Status readStructure(ByteSource &source)
    {
        const auto structure = parsed(source);
        if (!structure)
            return structure.error();
        addParents(structure->root, {});
        return {};
    }

    // {"root": {"child": {"grandchild": []}}}; the parser's limit of levels bounds it.
    void addParents(const JsonItem &children, std::string_view parent)
    {
        for (const auto &[id, below] : children.members()) {
            if (!parent.empty())
                m_parents.emplace(id, parent);
            addParents(below, id);
        }
    }

    Status readTweet(const Member &member, ByteSource &source)
    {
        const auto tweet = parsed(source);
        if (!tweet)
            return tweet.error();
        m_bytes += source.bytesRead();
        m_notes.begin(1);
        Post post;
        if (tweet->fault)
            m_notes.refuse(*tweet->fault, fileNameOf(member.name));
        else if (readV1Tweet(tweet->root, {}, m_notes, post))
            hand(member, std::move(post));
        m_pulse.beat(m_bytes, m_receipt.read);
        return {};
    }

    void hand(const Member &member, Post &&post)
    {
        if (const auto known = m_parents.find(post.key.id); post.inReplyTo.empty() && known != m_parents.end())
            post.inReplyTo = sanitise(known->second);
        post.conversationId = sanitise(partFromEnd(member.name, 2));
        m_notes.settle(post);
        m_sink.post(std::move(post));
    }

    RecordSink &m_sink;
    Receipt &m_receipt;
    StopToken m_stop;
    RecordNotes m_notes;
    ProgressPulse m_pulse;
    JsonParser m_parser;
    std::string m_text;
    std::unordered_map<std::string, std::string> m_parents;
    std::int64_t m_bytes = 0;
};

class PhemeImporter final : public Importer {
public:
    std::string_view format() const override { return "pheme"; }

    Status read(const std::string &path, const ImportOptions &options, RecordSink &sink, Receipt &receipt,
                StopToken stop) override
    {
        receipt.format = format();
        const auto bundle = Bundle::open(path);
        if (!bundle)
            return bundle.error();
        PlatformSink named(sink, options);
        auto done = PhemeRun(named, receipt, stop).run(*bundle);
        receipt.kind = receipt.read > 0 ? "posts" : "no-posts";
        return done;
    }
};

} // namespace

bool looksLikePheme(const Clues &clues)
{
    const auto &members = clues.bundle().members();
    return !clues.isFile() && std::any_of(members.begin(), members.end(), isSource);
}

std::unique_ptr<Importer> phemeImporter() { return std::make_unique<PhemeImporter>(); }

} // namespace attache
