#include "core/store/search_folding.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace attache {

namespace {

using Kind = SearchFolding::Kind;

// Letters that people write either way and Unicode does not decompose.
constexpr std::pair<UChar32, char16_t> kAlike[] = {
    {0x00F8, u'o'},   {0x0142, u'l'}, {0x0111, u'd'},   {0x0127, u'h'},
    {0x0167, u't'},   {0x0131, u'i'}, {0x0649, 0x064A}, // alef maqsura, yeh
    {0x06CC, 0x064A},                                   // Farsi yeh
    {0x06A9, 0x0643},                                   // keheh, kaf
    {0x0629, 0x0647},                                   // teh marbuta, heh
};

bool between(UChar32 c, UChar32 first, UChar32 last) { return c >= first && c <= last; }

// Vowel signs and the like, which writers leave out as they please.
bool isDropped(UChar32 c)
{
    const bool latin = between(c, 0x0300, 0x036F) || between(c, 0x1AB0, 0x1AFF) || between(c, 0x1DC0, 0x1DFF)
                       || between(c, 0x20D0, 0x20FF) || between(c, 0xFE20, 0xFE2F) || between(c, 0x0483, 0x0489);
    const bool arabic = c == 0x0640 || c == 0x0670 || between(c, 0x0610, 0x061A) || between(c, 0x064B, 0x065F)
                        || (between(c, 0x06D6, 0x06ED) && u_charType(c) == U_NON_SPACING_MARK) || between(c, 0x08D3, 0x08FF);
    const bool hebrew = between(c, 0x0591, 0x05C7) && u_charType(c) == U_NON_SPACING_MARK;
    return latin || arabic || hebrew || u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

bool writesWithoutGaps(UChar32 c)
{
    if (c == 0x30FC || c == 0xFF70) // the long vowel, of both kana
        return true;
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(c, &status)) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_BOPOMOFO:
    case USCRIPT_HANGUL: // with gaps, but particles cling to the words
    case USCRIPT_THAI:
    case USCRIPT_LAO:
    case USCRIPT_KHMER:
    case USCRIPT_MYANMAR:
    case USCRIPT_TAI_LE:
    case USCRIPT_NEW_TAI_LUE:
    case USCRIPT_LANNA:
    case USCRIPT_JAVANESE: return true;
    default: return false;
    }
}

bool isHangulSyllable(UChar32 c) { return between(c, 0xAC00, 0xD7A3); }

Kind kindOf(UChar32 c)
{
    if (isDropped(c))
        return Kind::Skip;
    const auto category = U_GET_GC_MASK(c);
    if (category & U_GC_M_MASK)
        return Kind::Mark;
    if (category & U_GC_L_MASK)
        return writesWithoutGaps(c) ? Kind::Unit : Kind::Letter;
    if ((category & U_GC_N_MASK) || c == '_')
        return Kind::Letter;
    if ((category & (U_GC_SO_MASK | U_GC_SK_MASK)) && u_hasBinaryProperty(c, UCHAR_EMOJI_PRESENTATION))
        return u_hasBinaryProperty(c, UCHAR_EMOJI_MODIFIER) ? Kind::Skip : Kind::Single; // skin tones
    return Kind::Gap;
}

UChar32 alikeOf(UChar32 c)
{
    const auto *found = std::find_if(std::begin(kAlike), std::end(kAlike), [c](const auto &pair) { return pair.first == c; });
    return found == std::end(kAlike) ? c : UChar32{found->second};
}

icu::UnicodeString decomposed(const icu::UnicodeString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    const auto *form = icu::Normalizer2::getNFKDInstance(status);
    auto result = form->normalize(text, status);
    return U_FAILURE(status) ? text : result;
}

// One character, folded until nothing changes any more.
icu::UnicodeString foldedText(UChar32 c)
{
    icu::UnicodeString text(c);
    if (isHangulSyllable(c)) // decomposed it would be three letters
        return text;
    for (int round = 0; round < 3; ++round) {
        icu::UnicodeString next;
        const auto spread = decomposed(decomposed(text).foldCase());
        for (int32_t i = 0; i < spread.length(); i = spread.moveIndex32(i, 1)) {
            const auto part = spread.char32At(i);
            const auto kind = kindOf(part);
            if (kind == Kind::Skip || kind == Kind::Gap)
                continue;
            const auto digit = u_charDigitValue(part);
            next.append(digit >= 0 ? UChar32('0' + digit) : alikeOf(part));
        }
        if (next == text)
            break;
        text = next;
    }
    return text;
}

} // namespace

SearchFolding::Folded SearchFolding::look(char32_t character)
{
    const auto c = static_cast<UChar32>(character);
    Folded entry;
    entry.kind = kindOf(c);
    if (entry.kind == Kind::Skip)
        return entry;
    const auto text = foldedText(c);
    for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const auto part = text.char32At(i);
        if (entry.length + static_cast<std::size_t>(U8_LENGTH(part)) > entry.bytes.size())
            break;
        std::size_t length = entry.length;
        U8_APPEND_UNSAFE(reinterpret_cast<uint8_t *>(entry.bytes.data()), length, static_cast<uint32_t>(part));
        entry.length = static_cast<std::uint8_t>(length);
    }
    if (entry.kind == Kind::Single) { // by itself as it is
        std::size_t length = 0;
        U8_APPEND_UNSAFE(reinterpret_cast<uint8_t *>(entry.bytes.data()), length, static_cast<uint32_t>(c));
        entry.length = static_cast<std::uint8_t>(length);
        return entry;
    }
    // A sign that is a letter in disguise (a squared word, a fraction) is what it folds to.
    if (entry.length > 0 && entry.kind == Kind::Gap)
        entry.kind = kindOf(text.char32At(0));
    else if (entry.length > 0 && entry.kind == Kind::Letter)
        entry.kind = kindOf(text.char32At(0)) == Kind::Unit ? Kind::Unit : Kind::Letter;
    return entry;
}

} // namespace attache
