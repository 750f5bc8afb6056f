#include "core/base/text.h"

#include "core/base/word_list.h"

#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstring>

namespace attache {

namespace {

constexpr UChar32 kReplacement = 0xFFFD;

void append(std::string &out, UChar32 c)
{
    uint8_t bytes[4];
    std::size_t length = 0;
    U8_APPEND_UNSAFE(bytes, length, static_cast<uint32_t>(c));
    out.append(reinterpret_cast<const char *>(bytes), length);
}

bool isForbiddenControl(UChar32 c) { return (c < 0x20 && c != '\t' && c != '\n') || c == 0x7F || (c >= 0x80 && c <= 0x9F); }

// U+2400 to U+2421 are pictures of the C0 controls and DEL; C1 controls have none.
UChar32 pictureOf(UChar32 c)
{
    if (c < 0x20)
        return 0x2400 + c;
    return c == 0x7F ? 0x2421 : kReplacement;
}

bool isPlainAscii(unsigned char c) { return (c >= 0x20 && c < 0x7F) || c == '\t' || c == '\n'; }

// Eight bytes at once: the high bit of a byte is set where it is no ASCII, below 0x20 or DEL. A borrow or carry between
// bytes can only follow one that is found anyway.
bool areEightPrintable(const uint8_t *bytes)
{
    uint64_t word = 0;
    std::memcpy(&word, bytes, sizeof word);
    constexpr uint64_t ones = 0x0101010101010101U;
    return ((word | (word - ones * 0x20) | (word + ones)) & (ones * 0x80)) == 0;
}

} // namespace

bool isClean(std::string_view text)
{
    const auto *bytes = reinterpret_cast<const uint8_t *>(text.data());
    const auto length = static_cast<int32_t>(text.size());
    for (int32_t i = 0; i < length;) {
        if (i + 8 <= length && areEightPrintable(bytes + i)) {
            i += 8;
            continue;
        }
        if (isPlainAscii(bytes[i])) {
            ++i;
            continue;
        }
        UChar32 c = 0;
        U8_NEXT(bytes, i, length, c);
        if (c < 0 || isForbiddenControl(c))
            return false;
    }
    return true;
}

std::string sanitise(std::string_view text, Cleaning *cleaning)
{
    if (isClean(text))
        return std::string(text);
    Cleaning done;
    std::string out;
    out.reserve(text.size() + 16);
    const auto *bytes = reinterpret_cast<const uint8_t *>(text.data());
    const auto length = static_cast<int32_t>(text.size());
    for (int32_t i = 0; i < length;) {
        UChar32 c = 0;
        U8_NEXT(bytes, i, length, c);
        if (c < 0) {
            ++done.damaged;
            append(out, kReplacement);
        } else if (c == '\r') { // line ends of other systems are no damage
            if (i >= length || bytes[i] != '\n')
                out += '\n';
        } else if (isForbiddenControl(c)) {
            ++done.controls;
            append(out, pictureOf(c));
        } else {
            append(out, c);
        }
    }
    if (cleaning) {
        cleaning->damaged += done.damaged;
        cleaning->controls += done.controls;
    }
    return out;
}

std::string foldHandle(std::string_view handle)
{
    if (!handle.empty() && handle.front() == '@')
        handle.remove_prefix(1);
    const bool ascii = std::all_of(handle.begin(), handle.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    std::string folded;
    if (ascii) {
        folded.assign(handle);
        for (auto &c : folded)
            if (c >= 'A' && c <= 'Z')
                c = static_cast<char>(c - 'A' + 'a');
        return folded;
    }
    auto text = icu::UnicodeString::fromUTF8(icu::StringPiece(handle.data(), static_cast<int32_t>(handle.size())));
    text.foldCase().toUTF8String(folded);
    return folded;
}

namespace {

bool isWordChar(UChar32 c) { return c == '_' || u_isalnum(c) || u_getCombiningClass(c) != 0; }

// The character that starts at `from`, and where the next one starts; negative at the end or on damage.
UChar32 charAt(std::string_view text, std::size_t from, std::size_t &next)
{
    if (from >= text.size())
        return -1;
    const auto *bytes = reinterpret_cast<const uint8_t *>(text.data());
    auto i = static_cast<int32_t>(from);
    UChar32 c = 0;
    U8_NEXT(bytes, i, static_cast<int32_t>(text.size()), c);
    next = static_cast<std::size_t>(i);
    return c;
}

std::size_t handleEnd(std::string_view text, std::size_t from, HandleForm form)
{
    auto end = from;
    auto next = from;
    for (UChar32 c = charAt(text, end, next); c >= 0; c = charAt(text, end, next)) {
        if (isWordChar(c)) {
            end = next;
            continue;
        }
        const bool joins = form == HandleForm::Dotted && end > from && (c == '.' || c == '-');
        std::size_t ignored = 0;
        const UChar32 after = joins ? charAt(text, next, ignored) : -1;
        if (after < 0 || !isWordChar(after))
            break;
        end = next;
    }
    return end;
}

bool followsWord(std::string_view text, std::size_t at)
{
    if (at == 0)
        return false;
    auto lead = at - 1;
    while (lead > 0 && U8_IS_TRAIL(text[lead]))
        --lead;
    std::size_t next = 0;
    const UChar32 c = charAt(text, lead, next);
    return c >= 0 && isWordChar(c);
}

} // namespace

HandleForm handleFormOf(std::string_view platform) { return platform == "x" ? HandleForm::Word : HandleForm::Dotted; }

std::string handlesInText(std::string_view text, HandleForm form)
{
    WordList found;
    for (auto at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1)) {
        if (followsWord(text, at))
            continue;
        auto end = handleEnd(text, at + 1, form);
        if (end == at + 1)
            continue;
        if (form == HandleForm::Dotted && end < text.size() && text[end] == '@') { // user@host of federated platforms
            const auto host = handleEnd(text, end + 1, form);
            if (host > end + 1)
                end = host;
        }
        found.add(foldHandle(text.substr(at + 1, end - at - 1)));
        at = end - 1;
    }
    return found.take();
}

bool hasWord(std::string_view list, std::string_view word)
{
    if (word.empty())
        return false;
    for (auto at = list.find(word); at != std::string_view::npos; at = list.find(word, at + 1)) {
        const auto end = at + word.size();
        if ((at == 0 || list[at - 1] == ' ') && (end == list.size() || list[end] == ' '))
            return true;
    }
    return false;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

} // namespace attache
