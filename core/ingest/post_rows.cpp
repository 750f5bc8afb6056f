#include "core/ingest/post_rows.h"

#include "core/domain/platform.h"
#include "core/ingest/cell.h"

#include <array>
#include <utility>

namespace attache {

namespace {

constexpr std::array<std::pair<Column, std::optional<std::int64_t> Counts::*>, 7> kCounts{{
    {Column::Likes, &Counts::likes},       {Column::Reposts, &Counts::reposts},         {Column::Quotes, &Counts::quotes},
    {Column::Replies, &Counts::replies},   {Column::Impressions, &Counts::impressions}, {Column::Reach, &Counts::reach},
    {Column::Views, &Counts::views},
}};

constexpr std::array<std::pair<Column, std::string Post::*>, 4> kLinks{{
    {Column::InReplyTo, &Post::inReplyTo}, {Column::RepostOf, &Post::repostOf},
    {Column::QuoteOf, &Post::quoteOf},     {Column::ConversationId, &Post::conversationId},
}};

constexpr std::array<std::pair<Column, std::string Post::*>, 4> kWords{{
    {Column::AuthorName, &Post::authorName}, {Column::Lang, &Post::lang},
    {Column::Url, &Post::url},               {Column::Visibility, &Post::visibility},
}};

std::string_view withoutAt(std::string_view handle) { return handle.starts_with('@') ? handle.substr(1) : handle; }

} // namespace

std::optional<Post> PostRows::read(const CsvRow &row)
{
    m_row = &row;
    m_cleaning = {};
    m_badCounts = 0;
    m_badTimes = 0;
    std::optional<Post> post(std::in_place);
    if (!readKey(*post) || !readAuthor(*post) || !readTimes(*post) || !readLinks(*post) || !readText(*post) || !readFlags(*post))
        return {};
    readMentions(*post);
    readCounts(*post);
    readRest(*post);
    noteRemarks();
    return post;
}

std::string_view PostRows::field(Column column) const
{
    const auto at = m_map.at(column);
    return at ? unguarded(m_row->fields[*at]) : std::string_view();
}

std::string PostRows::text(Column column) { return sanitise(trimmed(field(column)), &m_cleaning); }

void PostRows::refuse(Refusal why, Column column) { m_receipt.refuse(why, columnName(column), m_row->line); }

const PostRows::PlatformOf &PostRows::platformOf(std::string_view written)
{
    if (written != m_platform.written || m_platform.key.empty()) {
        m_platform.written = written;
        m_platform.key = platformKey(sanitise(written, &m_cleaning));
        m_platform.form = handleFormOf(m_platform.key);
    }
    return m_platform;
}

bool PostRows::readKey(Post &post)
{
    const auto written = m_map.platformForAll ? std::string_view() : trimmed(field(Column::Platform));
    post.key.platform = platformOf(written.empty() ? std::string_view(m_map.platform) : written).key;
    if (post.key.platform.empty()) {
        refuse(Refusal::BadPlatform, Column::Platform);
        return false;
    }
    if (!readId(Column::Id, post.key.id))
        return false;
    if (post.key.id.empty())
        refuse(Refusal::MissingField, Column::Id);
    return !post.key.id.empty();
}

bool PostRows::readId(Column column, std::string &id)
{
    const auto written = idCell(field(column));
    if (!written) {
        refuse(Refusal::MangledId, column);
        return false;
    }
    id = sanitise(*written, &m_cleaning);
    return true;
}

bool PostRows::readAuthor(Post &post)
{
    post.author = sanitise(withoutAt(trimmed(field(Column::Author))), &m_cleaning);
    if (post.author.empty())
        refuse(Refusal::MissingField, Column::Author);
    return !post.author.empty();
}

bool PostRows::readTimes(Post &post)
{
    const auto written = trimmed(field(Column::CreatedAt));
    auto time = readTime(written, m_map.time);
    if (written.empty())
        time.fault = Refusal::MissingField;
    if (time.fault) {
        refuse(*time.fault, Column::CreatedAt);
        return false;
    }
    post.createdAt = time.at;
    post.createdSource = std::move(time.source);
    post.deletedAt = optionalTime(Column::DeletedAt);
    post.editedAt = optionalTime(Column::EditedAt);
    post.observedAt = optionalTime(Column::ObservedAt);
    return true;
}

std::optional<Instant> PostRows::optionalTime(Column column)
{
    const auto written = trimmed(field(column));
    if (isNothing(written))
        return {};
    const auto time = readTime(written, m_map.time);
    if (!time.fault)
        return time.at;
    ++m_badTimes;
    return {};
}

bool PostRows::readLinks(Post &post)
{
    for (const auto &[column, member] : kLinks)
        if (!readId(column, post.*member))
            return false;
    return true;
}

bool PostRows::readText(Post &post)
{
    const auto written = field(Column::Text);
    if (written.empty() && !post.deletedAt && post.repostOf.empty()) {
        refuse(Refusal::MissingField, Column::Text);
        return false;
    }
    post.text = sanitise(written, &m_cleaning);
    return true;
}

bool PostRows::readFlags(Post &post)
{
    const auto written = field(Column::Automatic);
    if (written.empty())
        return true;
    const auto automatic = flagCell(written);
    if (!automatic)
        refuse(Refusal::MissingField, Column::Automatic);
    post.automatic = automatic.value_or(false);
    return automatic.has_value();
}

void PostRows::readMentions(Post &post)
{
    post.mentionsFromText = !m_map.at(Column::Mentions);
    post.mentions = post.mentionsFromText ? handlesInText(post.text, m_platform.form) : handleList(text(Column::Mentions));
}

std::optional<std::int64_t> PostRows::count(Column column)
{
    const auto written = trimmed(field(column));
    if (written.empty())
        return {};
    const auto value = countCell(written);
    m_badCounts += value ? 0 : 1;
    return value;
}

void PostRows::readCounts(Post &post)
{
    for (const auto &[column, member] : kCounts)
        post.counts.*member = count(column);
    post.followersAtPost = count(Column::FollowersAtPost);
}

void PostRows::readRest(Post &post)
{
    for (const auto &[column, member] : kWords)
        if (m_map.at(column))
            post.*member = text(column);
}

// Damage is counted in rows, replaced control characters one by one, as their notices are worded.
void PostRows::noteRemarks()
{
    if (m_cleaning.damaged > 0)
        m_receipt.warn(Warning::DamagedText, m_row->line);
    if (m_cleaning.controls > 0)
        m_receipt.warn(Warning::ControlCharacters, m_row->line, static_cast<std::int64_t>(m_cleaning.controls));
    if (m_badCounts > 0)
        m_receipt.warn(Warning::BadCount, m_row->line, m_badCounts);
    if (m_badTimes > 0)
        m_receipt.warn(Warning::BadOptionalTime, m_row->line, m_badTimes);
}

} // namespace attache
