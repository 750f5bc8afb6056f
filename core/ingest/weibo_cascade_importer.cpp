#include "core/ingest/weibo_cascade_importer.h"

#include "core/ingest/bundle.h"
#include "core/ingest/json_reader.h"
#include "core/ingest/platform_sink.h"
#include "core/ingest/record_notes.h"

#include <optional>

namespace attache {

namespace {

constexpr std::string_view kPlatform = "weibo";

// '1110_zEy9yo80h_1973632934.json': a running number, the original's id, its author. Empty where the name is another.
struct OriginalName {
    std::string id, author;
};

OriginalName namedBy(std::string_view path)
{
    auto name = fileNameOf(path);
    name = name.substr(0, name.find('.'));
    const auto first = name.find('_'), last = name.rfind('_');
    if (first == std::string_view::npos || last <= first)
        return {};
    return {sanitise(name.substr(first + 1, last - first - 1)), sanitise(name.substr(last + 1))};
}

bool isJson(const Member &member) { return member.name.ends_with(".json"); }

class CascadeForm final : public JsonForm {
public:
    CascadeForm(OriginalName original, RecordNotes &notes, RecordSink &sink)
        : m_original(std::move(original)),
          m_notes(notes),
          m_sink(sink)
    {
        if (auto china = Zone::named("Asia/Shanghai"))
            m_china = *china;
    }

    void record(const JsonItem &root, std::int64_t line) override
    {
        if (root["mid"] || root["uid"] || root["kids"])
            takeRepost(root, line);
        else if (root.any({"text", "reposts", "user"}))
            takeOriginal(root, line);
        else
            m_notes.passOver(line);
    }

private:
    void takeOriginal(const JsonItem &item, std::int64_t line)
    {
        m_notes.begin(line);
        Post post;
        const auto time = item["time"].integer();
        if (!m_notes.required(m_original.id, "id", post.key.id) || !m_notes.required(m_original.author, "author", post.author)
            || !m_notes.created(time ? std::to_string(*time) : std::string(), {TimeReading::EpochSeconds, {}}, post))
            return;
        if (item["text"].text().empty()) {
            m_notes.refuse(Refusal::MissingField, "text");
            return;
        }
        readText(item, post);
        post.counts.likes = m_notes.count(item["likes"]);
        post.counts.reposts = m_notes.count(item["reposts"]);
        post.counts.replies = m_notes.count(item["comments"]);
        post.followersAtPost = m_notes.count(item["user"]["followers"]);
        hand(std::move(post));
    }

    void takeRepost(const JsonItem &item, std::int64_t line)
    {
        m_notes.begin(line);
        Post post;
        if (!m_notes.id(item["mid"], "id", post.key.id) || !m_notes.required(item["uid"].text(), "author", post.author)
            || !m_notes.created(item["date"].text(), {TimeReading::Iso, m_china}, post))
            return;
        readText(item, post);
        std::string from(item["parent"].text());
        if (from.empty())
            from = m_original.id;
        if (from.empty()) {
            m_notes.refuse(Refusal::MissingField, "repost_of");
            return;
        }
        post.conversationId = m_original.id;
        if (post.text.empty())
            post.repostOf = m_original.id.empty() ? sanitise(from) : m_original.id;
        else
            post.quoteOf = sanitise(from);
        hand(std::move(post));
    }

    void readText(const JsonItem &item, Post &post)
    {
        post.key.platform = kPlatform;
        post.text = m_notes.text(item["text"].text());
        post.mentions = handlesInText(post.text, handleFormOf(kPlatform));
        post.mentionsFromText = true;
    }

    void hand(Post &&post)
    {
        m_notes.settle(post);
        m_sink.post(std::move(post));
    }

    OriginalName m_original;
    RecordNotes &m_notes;
    RecordSink &m_sink;
    std::optional<Zone> m_china;
};

class WeiboCascadeImporter final : public Importer {
public:
    std::string_view format() const override { return "weibo-cascade"; }

    Status read(const std::string &path, const ImportOptions &options, RecordSink &sink, Receipt &receipt,
                StopToken stop) override
    {
        receipt.format = format();
        const auto bundle = Bundle::open(path);
        if (!bundle)
            return bundle.error();
        PlatformSink named(sink, options);
        RecordNotes notes(receipt);
        const auto chosen = [&](const Member &member) { return bundle->kind() == Bundle::Kind::File || isJson(member); };
        auto status = bundle->visit(chosen, [&](const Member &member, ByteSource &source) {
            const bool reposts = member.name.find("repost") != std::string::npos || isList(*bundle, member);
            CascadeForm form(namedBy(member.name.empty() ? path : member.name), notes, named);
            const auto shape = reposts ? JsonShape::Elements : JsonShape::Documents;
            return JsonReader(named, receipt).read(source, {shape, {}, stop}, form);
        });
        receipt.kind = receipt.read > 0 ? "posts" : "no-posts";
        return status;
    }

private:
    // A file given by itself may bear any name.
    static bool isList(const Bundle &bundle, const Member &member)
    {
        if (bundle.kind() != Bundle::Kind::File)
            return false;
        auto source = bundle.read(member);
        const auto head = source ? source->next() : Result<std::string_view>(std::string_view());
        return head && shapeOf(*head) == JsonShape::Elements;
    }
};

bool isCascade(const HeadClues &head)
{
    return (head.hasKey("[].mid") && head.hasKey("[].kids") && head.hasKey("[].parent"))
           || (head.hasKey("user.verified_type") && head.hasKey("reposts") && head.hasKey("pics"));
}

} // namespace

bool looksLikeWeiboCascade(const Clues &clues)
{
    if (clues.isFile())
        return isCascade(clues.file());
    for (const auto &member : clues.bundle().members())
        if (isJson(member))
            return isCascade(clues.member(member.name));
    return false;
}

std::unique_ptr<Importer> weiboCascadeImporter() { return std::make_unique<WeiboCascadeImporter>(); }

} // namespace attache
