#include "core/ingest/json.h"

#include "core/base/text.h"
#include "core/ingest/cell.h"

#include <algorithm>
#include <charconv>

namespace attache {

namespace {

std::string withoutCommas(std::string_view text)
{
    std::string digits(text);
    std::erase(digits, ',');
    return digits;
}

} // namespace

JsonItem JsonItem::operator[](std::string_view key) const
{
    if (!isObject())
        return {};
    simdjson::dom::element member;
    return m_element.at_key(key).get(member) == simdjson::SUCCESS ? JsonItem(member) : JsonItem();
}

JsonItem JsonItem::any(std::initializer_list<std::string_view> keys) const
{
    for (const auto key : keys)
        if (const auto item = (*this)[key])
            return item;
    return {};
}

std::string_view JsonItem::text() const
{
    std::string_view text;
    return m_there && m_element.get(text) == simdjson::SUCCESS ? text : std::string_view();
}

std::optional<std::string> JsonItem::id() const
{
    if (!m_there)
        return std::string();
    if (std::uint64_t number = 0; m_element.get(number) == simdjson::SUCCESS)
        return std::to_string(number);
    if (isText()) {
        const auto cell = idCell(text());
        return cell ? std::optional(std::string(*cell)) : std::nullopt;
    }
    return m_element.is_double() ? std::nullopt : std::optional<std::string>(std::in_place);
}

std::optional<std::int64_t> JsonItem::count(std::int64_t &bad) const
{
    if (!m_there)
        return {};
    std::optional<std::int64_t> value;
    if (std::int64_t number = 0; m_element.get(number) == simdjson::SUCCESS)
        value = countCell(std::to_string(number));
    else if (isText() && isNothing(trimmed(text())))
        return {};
    else if (isText())
        value = countCell(withoutCommas(trimmed(text())));
    bad += value ? 0 : 1;
    return value;
}

std::optional<std::int64_t> JsonItem::integer() const
{
    std::int64_t value = 0;
    if (m_there && m_element.get(value) == simdjson::SUCCESS)
        return value;
    const auto written = trimmed(text());
    const auto [end, failed] = std::from_chars(written.data(), written.data() + written.size(), value);
    return !written.empty() && failed == std::errc{} && end == written.data() + written.size() ? std::optional(value)
                                                                                               : std::nullopt;
}

std::optional<bool> JsonItem::flag() const
{
    bool value = false;
    if (m_there && m_element.get(value) == simdjson::SUCCESS)
        return value;
    return flagCell(text());
}

JsonItem::Elements JsonItem::elements() const
{
    simdjson::dom::array array;
    return Elements(m_there && m_element.get(array) == simdjson::SUCCESS ? std::optional(array) : std::nullopt);
}

JsonItem::Members JsonItem::members() const
{
    simdjson::dom::object object;
    return Members(m_there && m_element.get(object) == simdjson::SUCCESS ? std::optional(object) : std::nullopt);
}

} // namespace attache
