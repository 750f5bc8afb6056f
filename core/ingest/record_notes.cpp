#include "core/ingest/record_notes.h"

#include "core/ingest/cell.h"

#include <algorithm>

namespace attache {

void RecordNotes::begin(std::int64_t line)
{
    ++m_receipt.read;
    beginCounted(line);
}

void RecordNotes::beginCounted(std::int64_t line)
{
    m_line = line;
    m_badCounts = 0;
    m_badTimes = 0;
    m_cleaning = {};
}

// Damage is counted in posts, replaced control characters one by one, as their notices are worded.
void RecordNotes::settle(const Post &post)
{
    m_from = m_from ? std::min(*m_from, post.createdAt) : post.createdAt;
    m_to = m_to ? std::max(*m_to, post.createdAt) : post.createdAt;
    if (m_cleaning.damaged > 0)
        m_receipt.warn(Warning::DamagedText, m_line);
    if (m_cleaning.controls > 0)
        m_receipt.warn(Warning::ControlCharacters, m_line, static_cast<std::int64_t>(m_cleaning.controls));
    if (m_badCounts > 0)
        m_receipt.warn(Warning::BadCount, m_line, m_badCounts);
    if (m_badTimes > 0)
        m_receipt.warn(Warning::BadOptionalTime, m_line, m_badTimes);
}

bool RecordNotes::id(const JsonItem &item, std::string_view field, std::string &to)
{
    if (!link(item, field, to))
        return false;
    if (to.empty())
        refuse(Refusal::MissingField, field);
    return !to.empty();
}

bool RecordNotes::link(const JsonItem &item, std::string_view field, std::string &to)
{
    const auto id = item.id();
    if (!id)
        refuse(Refusal::MangledId, field);
    else
        to = sanitise(*id, &m_cleaning);
    return id.has_value();
}

bool RecordNotes::required(std::string_view text, std::string_view field, std::string &to)
{
    to = word(text);
    if (to.empty())
        refuse(Refusal::MissingField, field);
    return !to.empty();
}

bool RecordNotes::created(std::string_view text, const TimeRule &rule, Post &post)
{
    const auto written = trimmed(text);
    auto time = readTime(written, rule);
    if (written.empty())
        time.fault = Refusal::MissingField;
    if (time.fault) {
        refuse(*time.fault, "created_at");
        return false;
    }
    post.createdAt = time.at;
    post.createdSource = std::move(time.source);
    post.createdSource.text = sanitise(post.createdSource.text, &m_cleaning);
    return true;
}

std::optional<std::int64_t> RecordNotes::countIn(std::string_view cell)
{
    std::string digits(trimmed(cell));
    std::erase(digits, ',');
    if (digits == "-" || isNothing(digits))
        return {};
    const auto value = countCell(digits);
    m_badCounts += value ? 0 : 1;
    return value;
}

std::optional<Instant> RecordNotes::moment(std::string_view text, const TimeRule &rule)
{
    const auto written = trimmed(text);
    if (written.empty())
        return {};
    const auto time = readTime(written, rule);
    m_badTimes += time.fault ? 1 : 0;
    return time.fault ? std::nullopt : std::optional(time.at);
}

} // namespace attache
