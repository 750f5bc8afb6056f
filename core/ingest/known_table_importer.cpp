#include "core/ingest/known_table_importer.h"

#include "core/base/text.h"
#include "core/domain/platform.h"
#include "core/ingest/cell.h"
#include "core/ingest/column_map.h"
#include "core/ingest/known_tables.h"
#include "core/ingest/made_row_id.h"
#include "core/ingest/plain_text.h"
#include "core/ingest/post_link.h"
#include "core/ingest/post_rows.h"
#include "core/ingest/table_head.h"
#include "core/ingest/table_reader.h"

#include <algorithm>
#include <array>

namespace attache {

namespace {

// Columns that are worked out stand behind those of the file.
constexpr std::array kDerived{Column::Id, Column::Platform, Column::Author, Column::Text, Column::Mentions, Column::Likes};

class KnownTableForm final : public TableForm {
public:
    KnownTableForm(const KnownTable &table, MapWish wish, bool platformForAll, RecordSink &sink, Receipt &receipt)
        : m_table(table),
          m_wish(std::move(wish)),
          m_platformForAll(platformForAll),
          m_sink(sink),
          m_receipt(receipt)
    {}

    Status header(std::span<const std::string_view> names) override
    {
        std::transform(names.begin(), names.end(), std::back_inserter(m_names),
                       [](std::string_view name) { return foldHandle(trimmed(name)); });
        preferEpoch();
        m_file = columnsAsWished(names, m_wish);
        auto map = m_file;
        map.platformForAll = m_platformForAll;
        for (std::size_t i = 0; i < kDerived.size(); ++i)
            if (needs(kDerived[i]))
                map.place[static_cast<std::size_t>(kDerived[i])] = names.size() + i;
        m_rows.emplace(std::move(map), m_receipt);
        return {};
    }

    void row(const CsvRow &row) override
    {
        m_fields.assign(row.fields.begin(), row.fields.end());
        m_row = row.fields;
        for (std::size_t i = 0; i < kDerived.size(); ++i)
            m_worked[i] = std::string(cell(kDerived[i]));
        workOut();
        m_fields.insert(m_fields.end(), m_worked.begin(), m_worked.end());
        auto post = m_rows->read({row.line, m_fields, {}});
        if (!post)
            return;
        settleLinks(*post);
        m_sink.post(std::move(*post));
    }

    std::string_view nameOf(std::size_t column) const override { return nameOfPlace(m_file, column); }

private:
    bool has(TableHabit habit) const { return (m_table.habits & habit) != 0; }

    // Mentions without a column are read from the text; every other column is only worked out where it helps.
    bool needs(Column column) const
    {
        return column == Column::Mentions || column == Column::Likes ? m_file.at(column).has_value() : true;
    }

    void preferEpoch()
    {
        const auto &time = m_wish.columns[Column::CreatedAt];
        if (time != "timestamp" || std::find(m_names.begin(), m_names.end(), "unix_timestamp") == m_names.end())
            return;
        m_wish.columns[Column::CreatedAt] = "unix_timestamp";
        m_wish.time.reading = TimeReading::EpochSeconds;
    }

    std::string_view cell(Column column) const
    {
        const auto at = m_file.at(column);
        return at ? m_row[*at] : std::string_view();
    }

    std::string_view cellNamed(std::string_view name) const
    {
        const auto at = std::find(m_names.begin(), m_names.end(), name);
        return at == m_names.end() ? std::string_view() : m_row[static_cast<std::size_t>(at - m_names.begin())];
    }

    bool flagged(std::initializer_list<std::string_view> names) const
    {
        return std::any_of(names.begin(), names.end(), [&](auto name) { return flagCell(cellNamed(name)).value_or(false); });
    }

    std::string &worked(Column column)
    {
        return m_worked[static_cast<std::size_t>(std::find(kDerived.begin(), kDerived.end(), column) - kDerived.begin())];
    }

    void workOut()
    {
        if (has(IdInLink))
            readLink();
        if (has(MadeIds) && isNothing(trimmed(worked(Column::Id))) && !cell(Column::CreatedAt).empty())
            worked(Column::Id) = madeRowId(cell(Column::Author), trimmed(cell(Column::CreatedAt)), cell(Column::Text));
        if (has(Escaped))
            worked(Column::Text) = withoutEntities(cell(Column::Text));
        if (has(CommaMentions))
            std::replace(worked(Column::Mentions).begin(), worked(Column::Mentions).end(), ',', ' ');
        if (has(HiddenLikes) && flagged({"likes_hidden"}))
            worked(Column::Likes).clear();
    }

    void readLink()
    {
        const auto link = parsePostLink(trimmed(cell(Column::Url)));
        if (!link)
            return;
        for (const auto &[column, value] : {std::pair(Column::Id, &link->id), std::pair(Column::Platform, &link->platform),
                                            std::pair(Column::Author, &link->author)})
            if (isNothing(trimmed(worked(column))))
                worked(column) = *value;
    }

    // A post is no answer to itself; a repost whose original is not named is one all the same.
    void settleLinks(Post &post) const
    {
        if (post.inReplyTo == post.key.id)
            post.inReplyTo.clear();
        if (!has(RetweetFlag) || !flagged({"is_retweet", "retweet"}))
            return;
        post.inReplyTo.clear();
        (cellNamed("post_type") == "Q" ? post.quoteOf : post.repostOf) = "unknown-" + post.key.id;
        post.counts = post.repostOf.empty() ? post.counts : Counts{};
    }

    const KnownTable &m_table;
    MapWish m_wish;
    bool m_platformForAll;
    RecordSink &m_sink;
    Receipt &m_receipt;
    ColumnMap m_file; // the columns of the file itself
    std::vector<std::string> m_names;
    std::optional<PostRows> m_rows;
    std::span<const std::string_view> m_row;
    std::vector<std::string_view> m_fields;
    std::array<std::string, kDerived.size()> m_worked;
};

// The user's map over the known one.
Result<MapWish> wishFor(const KnownTable &table, const ImportOptions &options)
{
    auto wish = parseMapWish(table.map);
    if (!wish)
        return wish.error();
    if (options.columnMap) {
        auto users = parseMapWish(*options.columnMap);
        if (!users)
            return users.error();
        for (auto &[column, name] : users->columns)
            wish->columns[column] = name;
        if (!users->platform.empty())
            wish->platform = users->platform;
        if (users->time.reading != TimeReading::Auto)
            wish->time.reading = users->time.reading;
        if (users->time.zone)
            wish->time.zone = users->time.zone;
        wish->delimiter = users->delimiter;
    }
    if (!wish->time.zone)
        wish->time.zone = options.zone;
    if (!options.platform.empty())
        wish->platform = platformKey(sanitise(options.platform));
    return wish;
}

class KnownTableImporter final : public Importer {
public:
    std::string_view format() const override { return "known-table"; }

    Status read(const std::string &path, const ImportOptions &options, RecordSink &sink, Receipt &receipt,
                StopToken stop) override
    {
        receipt.format = format();
        const auto head = readTableHead(path);
        if (!head)
            return head.error();
        const auto *table = knownTable(head->header);
        if (table == nullptr)
            return Error{Errc::NeedsMapping, Place{path, 0, {}}, "missing: the columns of a known table"};
        receipt.format = table->format;
        auto wish = wishFor(*table, options);
        if (!wish)
            return wish.error();
        const char delimiter = wish->delimiter.value_or(head->delimiter);
        KnownTableForm form(*table, std::move(*wish), !options.platform.empty(), sink, receipt);
        return readTable({path, delimiter, ByteSource::kPiece, stop}, form, sink, receipt);
    }
};

} // namespace

bool looksLikeKnownTable(const Clues &clues) { return clues.file().kind.empty() && knownTable(clues.file().header) != nullptr; }

std::unique_ptr<Importer> knownTableImporter() { return std::make_unique<KnownTableImporter>(); }

} // namespace attache
