#include "core/ingest/x_analytics_importer.h"

#include "core/base/text.h"
#include "core/ingest/cell.h"
#include "core/ingest/plain_text.h"
#include "core/ingest/platform_sink.h"
#include "core/ingest/post_link.h"
#include "core/ingest/record_notes.h"
#include "core/ingest/table_head.h"
#include "core/ingest/table_reader.h"
#include "core/ingest/x_ids.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>
#include <unordered_set>

namespace attache {

namespace {

using Names = std::span<const std::string_view>;

enum class Field : std::size_t { Id, Link, Text, Time, Impressions, Likes, Replies, Reposts, Count };
constexpr std::size_t kFields = static_cast<std::size_t>(Field::Count);
using Places = std::array<std::optional<std::size_t>, kFields>;

struct Name {
    Field field;
    std::string_view header; // lower case
};
constexpr std::array kNames{
    Name{Field::Id, "post id"},
    Name{Field::Id, "tweet id"},
    Name{Field::Link, "post link"},
    Name{Field::Link, "tweet permalink"},
    Name{Field::Text, "post text"},
    Name{Field::Text, "tweet text"},
    Name{Field::Time, "date"},
    Name{Field::Time, "time"},
    Name{Field::Impressions, "impressions"},
    Name{Field::Likes, "likes"},
    Name{Field::Likes, "favorites"},
    Name{Field::Replies, "replies"},
    Name{Field::Reposts, "reposts"},
    Name{Field::Reposts, "retweets"},
};

std::string lowered(std::string_view text)
{
    std::string lower(trimmed(text));
    for (auto &c : lower)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return lower;
}

Places placesIn(Names header)
{
    Places places;
    for (std::size_t i = 0; i < header.size(); ++i) {
        const auto name = lowered(header[i]);
        for (const auto &known : kNames)
            if (auto &place = places[static_cast<std::size_t>(known.field)]; known.header == name && !place)
                place = i;
    }
    return places;
}

bool hasPosts(const Places &places)
{
    const auto has = [&](Field field) { return places[static_cast<std::size_t>(field)].has_value(); };
    return has(Field::Id) && has(Field::Link) && has(Field::Time) && has(Field::Text);
}

// 'Fri, Jun 5, 2026' to '2026-06-05'. Empty for other texts.
std::string dayOf(std::string_view text)
{
    constexpr std::string_view months = "JanFebMarAprMayJunJulAugSepOctNovDec";
    const std::string written(trimmed(text));
    char name[4] = {};
    int day = 0, year = 0;
    if (std::sscanf(written.c_str(), "%*3s %3s %d, %d", name, &day, &year) != 3)
        if (std::sscanf(written.c_str(), "%*4s %3s %d, %d", name, &day, &year) != 3)
            return {};
    const auto month = months.find(name);
    if (month == std::string_view::npos || month % 3 != 0 || day < 1 || day > 31 || year < 1900 || year > 9999)
        return {};
    char iso[32];
    std::snprintf(iso, sizeof iso, "%04d-%02d-%02d", year, static_cast<int>(month / 3 + 1), day);
    return iso;
}

class AnalyticsForm final : public TableForm {
public:
    AnalyticsForm(RecordSink &sink, Receipt &receipt) : m_sink(sink), m_receipt(receipt), m_notes(receipt) {}

    Status header(Names names) override
    {
        m_places = placesIn(names);
        return hasPosts(m_places) ? Status() : failure(Errc::NeedsMapping, "missing: the columns of X analytics");
    }

    void row(const CsvRow &row) override
    {
        m_row = &row;
        m_notes.beginCounted(row.line);
        m_approximate = false;
        Post post;
        if (!readKey(post) || !readTime(post))
            return;
        post.text = m_notes.text(withoutEntities(field(Field::Text)));
        if (post.text.empty()) {
            m_notes.refuse(Refusal::MissingField, "text");
            return;
        }
        post.mentions = handlesInText(post.text, HandleForm::Word);
        post.mentionsFromText = true;
        post.counts.impressions = count(Field::Impressions);
        post.counts.likes = count(Field::Likes);
        post.counts.replies = count(Field::Replies);
        post.counts.reposts = count(Field::Reposts);
        if (m_own.insert(foldHandle(post.author)).second)
            m_sink.ownAccount({post.key.platform, post.author});
        if (m_approximate)
            m_receipt.warn(Warning::ApproximateTimes, row.line);
        m_notes.settle(post);
        m_sink.post(std::move(post));
    }

    std::string_view nameOf(std::size_t column) const override
    {
        constexpr std::array<std::string_view, kFields> names{"id",          "url",   "text",    "created_at",
                                                              "impressions", "likes", "replies", "reposts"};
        for (std::size_t i = 0; i < kFields; ++i)
            if (m_places[i] == column)
                return names[i];
        return {};
    }

    void sayWhatIsMissing()
    {
        if (!m_notes.from())
            return;
        m_receipt.warn(Warning::OwnPostsOnly, 0);
        m_receipt.gaps.push_back({{}, m_notes.from(), m_notes.to(), {"replies", "mentions", "parents"}});
    }

private:
    std::string_view field(Field field) const
    {
        const auto place = m_places[static_cast<std::size_t>(field)];
        return place ? trimmed(m_row->fields[*place]) : std::string_view();
    }

    // The link bears the id too: it heals what a spreadsheet did to the column.
    bool readKey(Post &post)
    {
        const auto id = idCell(field(Field::Id));
        const auto link = parsePostLink(field(Field::Link));
        post.key = {"x", link ? link->id : std::string(id.value_or(std::string_view()))};
        if (post.key.id.empty()) {
            m_notes.refuse(id ? Refusal::MissingField : Refusal::MangledId, "id");
            return false;
        }
        post.key.id = m_notes.text(post.key.id);
        post.url = link ? m_notes.word(field(Field::Link)) : std::string();
        return m_notes.required(link ? std::string_view(link->author) : std::string_view(), "author", post.author);
    }

    bool readTime(Post &post)
    {
        const auto written = field(Field::Time);
        const auto day = dayOf(written);
        if (day.empty())
            return m_notes.created(joinedZone(written), {TimeReading::Iso, {}}, post);
        const auto inId = momentOfXId(post.key.id);
        const auto noon = parseIso(day + "T12:00:00Z");
        constexpr std::chrono::hours within{36}; // the day is that of the reader's zone
        if (noon && inId && *inId - *noon < within && *noon - *inId < within)
            return m_notes.created(toIso(*inId), {TimeReading::Iso, {}}, post);
        m_approximate = true;
        return m_notes.created(day + "T12:00:00Z", {TimeReading::Iso, {}}, post);
    }

    std::optional<std::int64_t> count(Field name) { return m_notes.countIn(field(name)); }

    RecordSink &m_sink;
    Receipt &m_receipt;
    RecordNotes m_notes;
    Places m_places;
    const CsvRow *m_row = nullptr;
    bool m_approximate = false; // the time of this row
    std::unordered_set<std::string> m_own;
};

class XAnalyticsImporter final : public Importer {
public:
    std::string_view format() const override { return "x-analytics"; }

    Status read(const std::string &path, const ImportOptions &options, RecordSink &sink, Receipt &receipt,
                StopToken stop) override
    {
        receipt.format = format();
        const auto head = readTableHead(path);
        if (!head)
            return head.error();
        PlatformSink named(sink, options);
        AnalyticsForm form(named, receipt);
        auto done = readTable({path, head->delimiter, ByteSource::kPiece, stop}, form, named, receipt);
        form.sayWhatIsMissing();
        return done;
    }
};

std::vector<std::string_view> viewsOf(const std::vector<std::string> &header) { return {header.begin(), header.end()}; }

} // namespace

bool looksLikeXAnalytics(const Clues &clues) { return hasPosts(placesIn(viewsOf(clues.file().header))); }

bool isXAnalyticsWithoutPosts(const std::vector<std::string> &header)
{
    if (header.empty())
        return false;
    const auto has = [&](std::string_view name) {
        return std::any_of(header.begin(), header.end(), [&](const std::string &each) { return lowered(each) == name; });
    };
    const auto first = lowered(header.front());
    return first == "video overview" || (first == "date" && has("engagements") && has("impressions") && !has("post id"));
}

std::unique_ptr<Importer> xAnalyticsImporter() { return std::make_unique<XAnalyticsImporter>(); }

} // namespace attache
