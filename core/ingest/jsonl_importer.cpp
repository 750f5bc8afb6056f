#include "core/ingest/jsonl_importer.h"

#include "core/domain/platform.h"
#include "core/ingest/cell.h"
#include "core/ingest/column_map.h"
#include "core/ingest/json_file.h"
#include "core/ingest/record_notes.h"

#include <algorithm>
#include <array>

namespace attache {

namespace {

constexpr std::array<std::pair<Column, std::optional<std::int64_t> Counts::*>, 7> kCounts{{
    {Column::Likes, &Counts::likes},
    {Column::Reposts, &Counts::reposts},
    {Column::Quotes, &Counts::quotes},
    {Column::Replies, &Counts::replies},
    {Column::Impressions, &Counts::impressions},
    {Column::Reach, &Counts::reach},
    {Column::Views, &Counts::views},
}};

constexpr std::array<std::pair<Column, std::string Post::*>, 4> kLinks{{
    {Column::InReplyTo, &Post::inReplyTo},
    {Column::RepostOf, &Post::repostOf},
    {Column::QuoteOf, &Post::quoteOf},
    {Column::ConversationId, &Post::conversationId},
}};

constexpr std::array<std::pair<Column, std::string Post::*>, 4> kWords{{
    {Column::AuthorName, &Post::authorName},
    {Column::Lang, &Post::lang},
    {Column::Url, &Post::url},
    {Column::Visibility, &Post::visibility},
}};

constexpr std::array<std::pair<Column, std::optional<Instant> Post::*>, 3> kTimes{{
    {Column::DeletedAt, &Post::deletedAt},
    {Column::EditedAt, &Post::editedAt},
    {Column::ObservedAt, &Post::observedAt},
}};

// Numbers as they stand: an epoch, a handle of digits.
std::string plainText(const JsonItem &item)
{
    const auto number = item.integer();
    return item.isText() || !number ? std::string(item.text()) : std::to_string(*number);
}

class JsonlForm final : public JsonForm {
public:
    JsonlForm(MapWish wish, bool platformForAll, RecordSink &sink, Receipt &receipt)
        : m_wish(std::move(wish)),
          m_platformForAll(platformForAll),
          m_sink(sink),
          m_notes(receipt)
    {}

    void record(const JsonItem &root, std::int64_t line) override
    {
        m_root = root;
        m_notes.begin(line);
        if (!root.isObject()) {
            m_notes.refuse(Refusal::BrokenJson, {});
            return;
        }
        Post post;
        if (!readKey(post) || !m_notes.required(authorOf(), "author", post.author)
            || !m_notes.created(plainText(at(Column::CreatedAt)), m_wish.time, post) || !readLinks(post))
            return;
        for (const auto &[column, member] : kTimes)
            post.*member = m_notes.moment(plainText(at(column)), m_wish.time);
        if (!readText(post) || !readFlag(post))
            return;
        for (const auto &[column, member] : kCounts)
            post.counts.*member = m_notes.count(at(column));
        post.followersAtPost = m_notes.count(at(Column::FollowersAtPost));
        for (const auto &[column, member] : kWords)
            post.*member = m_notes.word(at(column).text());
        m_notes.settle(post);
        m_sink.post(std::move(post));
    }

private:
    // The member by the way that the map names: 'user.screen_name'.
    JsonItem at(Column column) const
    {
        const auto wished = m_wish.columns.find(column);
        if (wished == m_wish.columns.end())
            return m_root[columnName(column)];
        if (!wished->second)
            return {};
        auto item = m_root;
        for (std::string_view way = *wished->second; !way.empty();) {
            const auto end = std::min(way.find('.'), way.size());
            item = item[way.substr(0, end)];
            way.remove_prefix(std::min(end + 1, way.size()));
        }
        return item;
    }

    bool readKey(Post &post)
    {
        const auto written = m_platformForAll ? std::string_view() : trimmed(at(Column::Platform).text());
        post.key.platform = written.empty() ? m_wish.platform : platformKey(m_notes.word(written));
        if (post.key.platform.empty())
            m_notes.refuse(Refusal::BadPlatform, "platform");
        return !post.key.platform.empty() && m_notes.id(at(Column::Id), "id", post.key.id);
    }

    std::string authorOf() const
    {
        auto author = plainText(at(Column::Author));
        return author.starts_with('@') ? author.substr(1) : author;
    }

    bool readLinks(Post &post)
    {
        return std::all_of(kLinks.begin(), kLinks.end(), [&](const auto &link) {
            return m_notes.link(at(link.first), columnName(link.first), post.*link.second);
        });
    }

    bool readText(Post &post)
    {
        post.text = m_notes.text(at(Column::Text).text());
        if (post.text.empty() && !post.deletedAt && post.repostOf.empty()) {
            m_notes.refuse(Refusal::MissingField, "text");
            return false;
        }
        const auto mentions = at(Column::Mentions);
        post.mentionsFromText = !mentions;
        std::string handles(mentions.text());
        for (const auto handle : mentions.elements())
            handles += std::string(handle.text()) + " ";
        post.mentions = mentions ? handleList(m_notes.text(handles)) : handlesInText(post.text, handleFormOf(post.key.platform));
        return true;
    }

    bool readFlag(Post &post)
    {
        const auto written = at(Column::Automatic);
        const auto automatic = written.flag();
        if (written && !automatic)
            m_notes.refuse(Refusal::MissingField, "automatic");
        post.automatic = automatic.value_or(false);
        return !written || automatic;
    }

    MapWish m_wish;
    bool m_platformForAll;
    RecordSink &m_sink;
    RecordNotes m_notes;
    JsonItem m_root;
};

class JsonlImporter final : public Importer {
public:
    std::string_view format() const override { return "jsonl"; }

    Status read(const std::string &path, const ImportOptions &options, RecordSink &sink, Receipt &receipt,
                StopToken stop) override
    {
        receipt.format = format();
        auto wish = options.columnMap ? parseMapWish(*options.columnMap) : Result<MapWish>(MapWish{});
        if (!wish)
            return wish.error();
        if (!wish->time.zone)
            wish->time.zone = options.zone;
        if (!options.platform.empty())
            wish->platform = platformKey(sanitise(options.platform));
        JsonlForm form(std::move(*wish), !options.platform.empty(), sink, receipt);
        return readJsonFile(path, {}, stop, form, sink, receipt);
    }
};

} // namespace

bool looksLikeJsonl(const Clues &clues)
{
    const auto &file = clues.file();
    const auto hasAll = [&](std::string_view before) {
        for (const std::string_view name : {"id", "author", "created_at", "text"})
            if (!file.hasKey(std::string(before) + std::string(name)))
                return false;
        return true;
    };
    return file.kind == "json" && (hasAll("") || hasAll("[]."));
}

std::unique_ptr<Importer> jsonlImporter() { return std::make_unique<JsonlImporter>(); }

} // namespace attache
