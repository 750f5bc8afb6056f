#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string_view>

namespace attache {

// What search makes of one character. Case, compatibility forms, marks on Latin, Greek and Cyrillic letters and the vowel
// signs of Arabic and Hebrew are folded away; the digits of all scripts are one; what remains is UTF-8. Folding what was
// folded changes nothing. Not for two threads at once.
class SearchFolding {
public:
    enum class Kind : std::uint8_t {
        Unknown, // not looked up yet; never handed out
        Gap,     // parts words
        Skip,    // counts for nothing and parts nothing: vowel signs, tatweel, joiners
        Letter,  // of a word
        Mark,    // belongs to the character before it
        Unit,    // of a script that writes words without gaps between them
        Single,  // a word by itself: an emoji
    };
    struct Folded {
        Kind kind = Kind::Unknown;
        std::uint8_t length = 0;
        std::array<char, 14> bytes{}; // the few ligatures that would need more are cut
        std::string_view text() const { return {bytes.data(), length}; }
    };

    // `character`: a Unicode scalar value. Valid as long as the table.
    const Folded &fold(char32_t character)
    {
        auto &page = m_pages[character >> kPageBits];
        if (!page)
            page = std::make_unique<Page>();
        auto &entry = (*page)[character & (kPageSize - 1)];
        if (entry.kind == Kind::Unknown)
            entry = look(character);
        return entry;
    }

private:
    static constexpr std::uint32_t kPageBits = 8, kPageSize = 1U << kPageBits;
    using Page = std::array<Folded, kPageSize>;

    static Folded look(char32_t character);

    std::array<std::unique_ptr<Page>, (0x110000 >> kPageBits)> m_pages; // filled as characters are met
};

} // namespace attache
