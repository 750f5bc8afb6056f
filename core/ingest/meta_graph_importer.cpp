#include "core/ingest/meta_graph_importer.h"

#include "core/ingest/json_file.h"
#include "core/ingest/json_reader.h"
#include "core/ingest/meta_graph_post.h"
#include "core/ingest/platform_sink.h"

#include <algorithm>
#include <array>
#include <utility>

namespace attache {

namespace {

class GraphForm final : public JsonForm {
public:
    GraphForm(RecordSink &sink, Receipt &receipt) : m_sink(sink), m_receipt(receipt), m_notes(receipt) {}

    void record(const JsonItem &root, std::int64_t line) override
    {
        m_line = line;
        if (root["data"].isArray())
            takePage(root, {});
        else if (root["business_discovery"].isObject())
            takeDiscovery(root["business_discovery"]);
        else if (const auto mentioned = root.any({"mentioned_media", "mentioned_comment"}))
            takeItem(mentioned, {});
        else if (graphKind(root) != GraphKind::Other)
            takeItem(root, {});
        else
            takeById(root);
    }

private:
    // A page of objects; `place` says more where it hangs below another.
    void takePage(const JsonItem &page, GraphPlace place)
    {
        const auto said = graphPlace(page);
        place.parent = place.parent.empty() ? said.parent : place.parent;
        place.author = place.author.empty() ? said.author : place.author;
        for (const auto item : page["data"].elements())
            takeItem(item, place);
    }

    void takeDiscovery(const JsonItem &account)
    {
        const auto name = account.any({"username", "id"});
        takePage(account["media"], {{}, name.id().value_or(std::string())});
        if (!account["media"])
            m_notes.passOver(m_line);
    }

    // Objects under their ids.
    void takeById(const JsonItem &root)
    {
        bool any = false;
        for (const auto &[id, item] : root.members()) {
            if (!item.isObject() || item["id"].id().value_or(std::string()) != id)
                continue;
            any = true;
            takeItem(item, {});
        }
        if (!any)
            m_notes.passOver(m_line);
    }

    void takeItem(const JsonItem &item, const GraphPlace &place)
    {
        const auto kind = graphKind(item);
        if (kind == GraphKind::Other) {
            m_notes.passOver(m_line);
            return;
        }
        m_notes.begin(m_line);
        Post post;
        const bool whole = readGraphPost(kind, item, place, m_notes, post);
        const auto id = post.key.id;
        if (whole)
            hand(std::move(post));
        for (const auto list : {"comments", "replies"})
            if (!id.empty())
                takePage(item[list], {id, {}});
    }

    void hand(Post post)
    {
        if (post.author.starts_with("unknown-"))
            m_receipt.warn(Warning::AuthorUnknown, m_line);
        else if (post.key.platform == "facebook" && !m_receipt.warned(Warning::HandleUnknown))
            m_receipt.warn(Warning::HandleUnknown, 0);
        m_notes.settle(post);
        m_sink.post(std::move(post));
    }

    RecordSink &m_sink;
    Receipt &m_receipt;
    RecordNotes m_notes;
    std::int64_t m_line = 0;
};

class MetaGraphImporter final : public Importer {
public:
    std::string_view format() const override { return "meta-graph"; }

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
        GraphForm form(named, receipt);
        auto done = JsonReader(named, receipt).read(*source, {shapeOf(clues->file().head), {}, stop}, form);
        receipt.kind = receipt.read > 0 ? "posts" : "no-posts";
        return done;
    }

    Status readPage(std::string page, const ImportOptions &options, RecordSink &sink, Receipt &receipt) override
    {
        PlatformSink named(sink, options);
        GraphForm form(named, receipt);
        return readJsonText(std::move(page), "meta", form, named, receipt);
    }
};

constexpr std::array<std::string_view, 20> kMarks{// objects with posts
                                                  "created_time", "permalink_url", "media_type", "comments_count", "like_count",
                                                  "status_type", "mentioned_comment", "mentioned_media", "business_discovery",
                                                  // and without
                                                  "profile_type", "access_token", "verification_status", "name_format",
                                                  "catalog_id", "product_id", "quota_usage", "period", "biography",
                                                  "profile_picture_url", "tasks"};

// 'data[].created_time', 'created_time', '4.created_time'
bool isMark(std::string_view way)
{
    const auto cut = way.rfind('.');
    const auto name = cut == std::string_view::npos ? way : way.substr(cut + 1);
    const auto before = cut == std::string_view::npos ? std::string_view() : way.substr(0, cut);
    const bool number = !before.empty() && before.find_first_not_of("0123456789_") == std::string_view::npos;
    const bool place = before.empty() || before == "data[]" || number || before == "business_discovery"
                       || before == "business_discovery.media.data[]";
    return place && std::find(kMarks.begin(), kMarks.end(), name) != kMarks.end();
}

// Short objects, 'data[]' of which every member has one of these names; people under their numbers.
bool isPlainPage(const HeadClues &file)
{
    constexpr std::array<std::string_view, 6> kPlain{"id", "name", "timestamp", "text", "message", "username"};
    if (!file.hasKey("data") || !file.hasKey("data[].id"))
        return false;
    if (file.hasAnyKey({"data[].text", "data[].username"}) && !file.hasKey("data[].timestamp"))
        return false; // X writes such pages too
    return std::all_of(file.keys.begin(), file.keys.end(), [&](const std::string &way) {
        if (way == "data" || way.starts_with("paging"))
            return true;
        const std::string_view name(way);
        return name.starts_with("data[].") && std::find(kPlain.begin(), kPlain.end(), name.substr(7)) != kPlain.end();
    });
}

// Objects under their numbers; mere words under numbers are the labels of somebody's set.
bool isByNumber(const HeadClues &file)
{
    const bool objects =
        std::any_of(file.keys.begin(), file.keys.end(), [](const std::string &way) { return way.find('.') != way.npos; });
    return objects && std::all_of(file.keys.begin(), file.keys.end(), [](const std::string &way) {
               const auto first = way.substr(0, way.find('.'));
               return first.find_first_not_of("0123456789_") == std::string::npos;
           });
}

} // namespace

bool looksLikeMetaGraph(const Clues &clues)
{
    const auto &file = clues.file();
    const bool graph = file.hasAnyKey({"id", "data", "paging", "business_discovery", "mentioned_comment", "mentioned_media"});
    if (graph && std::any_of(file.keys.begin(), file.keys.end(), isMark))
        return true;
    return isPlainPage(file) || isByNumber(file) || (file.hasKey("id") && file.hasKey("text") && file.hasKey("timestamp"));
}

std::unique_ptr<Importer> metaGraphImporter() { return std::make_unique<MetaGraphImporter>(); }

} // namespace attache
