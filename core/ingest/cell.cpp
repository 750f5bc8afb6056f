#include "core/ingest/cell.h"

#include "core/base/text.h"
#include "core/base/word_list.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <initializer_list>

namespace attache {

namespace {

constexpr std::size_t kDigitsOfDouble = 15;
constexpr std::int64_t kLargestCount = 1'000'000'000'000; // sums of millions of them still fit

constexpr std::array<std::string_view, 12> kFormulaSigns{"=",  "+",      "-",      "@",      "\t",     "\r",
                                                         "\n", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20", "\u2212"};

bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::string_view takeDigits(std::string_view &text)
{
    const auto end = std::find_if_not(text.begin(), text.end(), isDigit);
    const auto digits = text.substr(0, static_cast<std::size_t>(end - text.begin()));
    text.remove_prefix(digits.size());
    return digits;
}

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> lowerWords)
{
    const auto same = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b; };
    return std::any_of(lowerWords.begin(), lowerWords.end(), [&](std::string_view lower) {
        return std::equal(word.begin(), word.end(), lower.begin(), lower.end(), same);
    });
}

// '1.70E+18', '1,7e+18', '1E+18': what spreadsheets make of a long number. Without a fraction the sign of the exponent
// is asked for, because '12345678e10' may be the true id of a video.
bool isScientific(std::string_view text)
{
    if (takeDigits(text).empty())
        return false;
    const bool fraction = !text.empty() && (text.front() == '.' || text.front() == ',');
    if (fraction) {
        text.remove_prefix(1);
        takeDigits(text);
    }
    if (text.empty() || (text.front() != 'e' && text.front() != 'E'))
        return false;
    text.remove_prefix(1);
    const bool sign = !text.empty() && (text.front() == '+' || text.front() == '-');
    if (sign)
        text.remove_prefix(1);
    return (fraction || sign) && !takeDigits(text).empty() && text.empty();
}

// Where the text is digits and a fraction of zeros: the digits.
std::string_view wholeNumber(std::string_view text)
{
    const auto digits = takeDigits(text);
    if (digits.empty() || text.size() < 2 || text.front() != '.' || text.find_first_not_of('0', 1) != std::string_view::npos)
        return {};
    return digits;
}

} // namespace

bool isNothing(std::string_view cell) { return cell.empty() || isOneOf(cell, {"nan", "null", "none", "na"}); }

std::optional<std::string_view> idCell(std::string_view cell)
{
    auto id = trimmed(cell);
    if (id.starts_with("=\"") && id.ends_with('"') && id.size() > 2)
        id = id.substr(2, id.size() - 3);
    if (isNothing(id))
        return std::string_view();
    if (isScientific(id))
        return {};
    if (const auto digits = wholeNumber(id); !digits.empty())
        return digits.size() <= kDigitsOfDouble ? std::optional(digits) : std::nullopt;
    return id;
}

std::optional<std::int64_t> countCell(std::string_view cell)
{
    const auto whole = wholeNumber(cell);
    const auto digits = whole.empty() ? cell : whole;
    std::int64_t value = 0;
    const auto [end, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (failed != std::errc{} || end != digits.data() + digits.size() || value < 0 || value > kLargestCount)
        return {};
    return value;
}

std::string_view unguarded(std::string_view cell)
{
    if (!cell.starts_with('\''))
        return cell;
    const auto rest = cell.substr(std::min(cell.find_first_not_of('\''), cell.size()));
    const bool guarded =
        std::any_of(kFormulaSigns.begin(), kFormulaSigns.end(), [rest](std::string_view sign) { return rest.starts_with(sign); });
    return guarded ? cell.substr(1) : cell;
}

std::optional<bool> flagCell(std::string_view cell)
{
    const auto word = trimmed(cell);
    if (isOneOf(word, {"false", "no", "f", "n", "0"}))
        return false;
    return isOneOf(word, {"true", "yes", "t", "y", "1"}) ? std::optional(true) : std::nullopt;
}

std::string handleList(std::string_view cell)
{
    WordList list;
    for (auto rest = trimmed(cell); !rest.empty(); rest = trimmed(rest)) {
        const auto word = rest.substr(0, rest.find_first_of(" \t\r\n"));
        rest.remove_prefix(word.size());
        list.add(foldHandle(word));
    }
    return list.take();
}

} // namespace attache
