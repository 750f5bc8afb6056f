#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace attache {

// What the sanitiser did, for the receipt ("N characters replaced").
struct Cleaning {
    std::size_t damaged = 0; // bytes that are no UTF-8, lone surrogates: became U+FFFD
    std::size_t controls = 0; // NUL and control characters but tab and line breaks: became their U+2400 picture
    bool touched() const { return damaged + controls > 0; }
};

// The one sanitiser before the store. Valid UTF-8 comes out, whatever goes in: damaged bytes and lone surrogates
// become U+FFFD, NUL and control characters become their visible picture (U+2400 …), CR LF becomes LF.
// Bidi controls and zero-width characters stay: they are shown by display, not removed. Idempotent.
std::string sanitise(std::string_view text, Cleaning *cleaning = nullptr);

// True where sanitise() would change nothing; the common case, checked first.
bool isClean(std::string_view text);

// Full Unicode case folding of a handle without its leading '@': equality of handles is equality of these.
std::string foldHandle(std::string_view handle);

// How a platform writes handles: X and its kin in one word, others with dots, dashes and hosts inside.
enum class HandleForm { Word, Dotted };
HandleForm handleFormOf(std::string_view platform);

// Every '@handle' of a text, folded, in order of appearance, without duplicates, joined by one blank as the store keeps
// them. A handle is a whole token: a run of letters, digits and '_'; in the dotted form single '.' and '-' between them
// and '@host' behind them belong to it. The '@' must not follow a letter, digit or '_'.
std::string handlesInText(std::string_view text, HandleForm form);

// One of the blank-separated words of `list` equals `word`.
bool hasWord(std::string_view list, std::string_view word);

// ASCII blanks cut at both ends.
std::string_view trimmed(std::string_view text);

} // namespace attache
