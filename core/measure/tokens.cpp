#include "core/measure/wording.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <array>

namespace attache {

namespace {

enum class Kind { Gap, Word, Base, Mark, Symbol }; // Base: a letter or number of a script without spaces

bool hasNoSpaces(UChar32 c)
{
    constexpr std::array scripts{USCRIPT_HAN,  USCRIPT_HIRAGANA, USCRIPT_KATAKANA, USCRIPT_BOPOMOFO,
                                 USCRIPT_THAI, USCRIPT_LAO,      USCRIPT_KHMER,    USCRIPT_MYANMAR};
    for (const auto script : scripts)
        if (uscript_hasScript(c, script))
            return true;
    return false;
}

Kind kindOf(UChar32 c)
{
    const auto mask = U_GET_GC_MASK(c);
    if (mask & U_GC_M_MASK)
        return Kind::Mark;
    if (mask & (U_GC_L_MASK | U_GC_N_MASK))
        return hasNoSpaces(c) ? Kind::Base : Kind::Word;
    return mask & U_GC_SO_MASK ? Kind::Symbol : Kind::Gap;
}

bool isWordCharacter(UChar32 c) { return c == '_' || (U_GET_GC_MASK(c) & (U_GC_L_MASK | U_GC_N_MASK | U_GC_M_MASK)) != 0; }

// The end of 'http://…' or 'https://…' up to a blank that starts at `from`; `from` itself where none does.
int endOfUrl(const icu::UnicodeString &text, int from)
{
    const auto startsWith = [&](const char16_t *prefix, int length) {
        return text.caseCompare(from, length, prefix, 0, length, U_FOLD_CASE_DEFAULT) == 0;
    };
    if (!startsWith(u"http://", 7) && !startsWith(u"https://", 8))
        return from;
    int end = from;
    while (end < text.length() && !u_isUWhiteSpace(text.char32At(end)))
        end = text.moveIndex32(end, 1);
    return end;
}

int endOfName(const icu::UnicodeString &text, int from)
{
    int end = from;
    while (end < text.length() && (isWordCharacter(text.char32At(end)) || text[end] == '.' || text[end] == '-'))
        end = text.moveIndex32(end, 1);
    return end;
}

// The end of '@user' or '@user@host' that starts at `from`; `from` itself where none does.
int endOfHandle(const icu::UnicodeString &text, int from)
{
    if (text[from] != '@' || (from > 0 && isWordCharacter(text.char32At(text.moveIndex32(from, -1)))))
        return from;
    const int name = endOfName(text, from + 1);
    if (name == from + 1)
        return from;
    if (name + 1 >= text.length() || text[name] != '@')
        return name;
    const int host = endOfName(text, name + 1);
    return host > name + 1 ? host : name;
}

icu::UnicodeString withoutLinks(const icu::UnicodeString &text)
{
    icu::UnicodeString kept;
    for (int i = 0; i < text.length();) {
        int end = endOfUrl(text, i);
        end = end == i ? endOfHandle(text, i) : end;
        if (end == i) {
            kept.append(text.char32At(i));
            i = text.moveIndex32(i, 1);
        } else {
            kept.append(u' ');
            i = end;
        }
    }
    return kept;
}

icu::UnicodeString normalForm(const icu::UnicodeString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    const auto *nfkc = icu::Normalizer2::getNFKCInstance(status);
    if (U_FAILURE(status))
        return text;
    auto folded = nfkc->normalize(text, status);
    folded.foldCase(U_FOLD_CASE_DEFAULT);
    return nfkc->normalize(folded, status);
}

// Puts characters together; a token is closed by whatever cannot join it.
class Tokeniser {
public:
    void add(UChar32 c)
    {
        const auto kind = kindOf(c);
        const bool joins = m_last != Kind::Gap && (kind == Kind::Mark || (kind == Kind::Word && m_last == Kind::Word));
        if (!joins)
            close();
        if (kind == Kind::Gap)
            return;
        m_token.append(c);
        if (!joins)
            m_last = kind == Kind::Mark ? Kind::Word : kind; // a mark without a base begins a run
    }

    std::vector<std::string> finish()
    {
        close();
        return std::move(m_tokens);
    }

private:
    void close()
    {
        if (!m_token.isEmpty())
            m_token.toUTF8String(m_tokens.emplace_back());
        m_token.remove();
        m_last = Kind::Gap;
    }

    icu::UnicodeString m_token;
    Kind m_last = Kind::Gap; // of the open token
    std::vector<std::string> m_tokens;
};

} // namespace

std::vector<std::string> tokensOf(std::string_view text)
{
    const auto unicode = icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
    const auto form = normalForm(withoutLinks(unicode));
    Tokeniser tokeniser;
    for (int i = 0; i < form.length(); i = form.moveIndex32(i, 1))
        tokeniser.add(form.char32At(i));
    return tokeniser.finish();
}

} // namespace attache
