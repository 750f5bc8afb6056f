#include "core/domain/look_alike.h"

#include "core/base/text.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uspoof.h>

#include <algorithm>
#include <cstdio>

namespace attache {

namespace {

constexpr int kShortest = 4;      // of what is compared by its skeleton
constexpr int kShortestByOne = 8; // of what may differ in one letter
constexpr int kShortestName = 5;  // of a name in words

icu::UnicodeString fromUtf8(std::string_view text)
{
    return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
}

bool seenByNobody(UChar32 c)
{
    return u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) || u_charType(c) == U_FORMAT_CHAR;
}

icu::UnicodeString folded(const icu::UnicodeString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    const auto *normalizer = icu::Normalizer2::getNFKCCasefoldInstance(status);
    return U_SUCCESS(status) ? normalizer->normalize(text, status) : text;
}

// Without what nobody sees, blanks and points; a run of '_' or of one digit is one, and none stands at an end.
icu::UnicodeString plain(const icu::UnicodeString &text)
{
    icu::UnicodeString kept;
    UChar32 last = 0;
    for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 c = text.char32At(i);
        const bool repeated = c == last && (c == '_' || u_isdigit(c));
        if (seenByNobody(c) || u_isspace(c) || c == '.' || c == '-' || repeated)
            continue;
        kept.append(c);
        last = c;
    }
    while (kept.startsWith(u"_"))
        kept.remove(0, 1);
    while (kept.endsWith(u"_"))
        kept.truncate(kept.length() - 1);
    return kept;
}

// One letter more, less, other, or two neighbours changed places.
bool differInOne(const icu::UnicodeString &a, const icu::UnicodeString &b)
{
    const auto &shorter = a.length() <= b.length() ? a : b;
    const auto &longer = a.length() <= b.length() ? b : a;
    if (shorter.length() < kShortestByOne || longer.length() - shorter.length() > 1)
        return false;
    int32_t head = 0;
    while (head < shorter.length() && shorter[head] == longer[head])
        ++head;
    int32_t tail = 0;
    while (tail < shorter.length() - head && shorter[shorter.length() - 1 - tail] == longer[longer.length() - 1 - tail])
        ++tail;
    const int32_t left = shorter.length() - head - tail;
    const bool swapped = left == 2 && a.length() == b.length() && a[head] == b[head + 1] && a[head + 1] == b[head];
    return left == 0 || (left == 1 && a.length() == b.length()) || swapped;
}

std::string_view localPart(std::string_view handle) { return handle.substr(0, handle.find('@', 1)); }

} // namespace

// One text in the forms in which texts are compared.
struct LookAlikes::Forms {
    icu::UnicodeString plain, skeleton, foldedSkeleton;
    bool alike(const Forms &other, int shortest) const
    {
        if (plain.length() < shortest || other.plain.length() < shortest)
            return false;
        return plain == other.plain || skeleton == other.skeleton || foldedSkeleton == other.foldedSkeleton
               || skeleton == other.foldedSkeleton || foldedSkeleton == other.skeleton;
    }
};

class LookAlikes::Confusable {
public:
    Confusable()
    {
        UErrorCode status = U_ZERO_ERROR;
        m_checker = uspoof_open(&status);
    }
    Confusable(const Confusable &) = delete;
    Confusable &operator=(const Confusable &) = delete;
    ~Confusable() { uspoof_close(m_checker); }

    icu::UnicodeString skeleton(const icu::UnicodeString &text) const
    {
        UErrorCode status = U_ZERO_ERROR;
        icu::UnicodeString found;
        const int32_t length = uspoof_getSkeleton(m_checker, 0, text.getBuffer(), text.length(), nullptr, 0, &status);
        status = U_ZERO_ERROR;
        uspoof_getSkeleton(m_checker, 0, text.getBuffer(), text.length(), found.getBuffer(length + 1), length + 1, &status);
        found.releaseBuffer(U_SUCCESS(status) ? length : 0);
        return found;
    }

private:
    USpoofChecker *m_checker = nullptr;
};

LookAlikes::LookAlikes(std::vector<Account> known) : m_known(std::move(known)), m_confusable(std::make_unique<Confusable>())
{
    for (const auto &account : m_known) {
        m_handles.push_back(formsOf(localPart(account.key.handle)));
        m_names.push_back(formsOf(account.name));
    }
}

LookAlikes::~LookAlikes() = default;
LookAlikes::LookAlikes(LookAlikes &&) noexcept = default;
LookAlikes &LookAlikes::operator=(LookAlikes &&) noexcept = default;

LookAlikes::Forms LookAlikes::formsOf(std::string_view text) const
{
    const auto raw = fromUtf8(text);
    // Confusables know case: 'I' is taken for 'l', 'i' is not. So both the text and its folding have a skeleton.
    return {plain(folded(raw)), plain(folded(m_confusable->skeleton(plain(raw)))), m_confusable->skeleton(plain(folded(raw)))};
}

const Account *LookAlikes::of(const AccountKey &stranger, std::string_view name) const
{
    const auto itself = [&](const Account &account) {
        return account.key.platform == stranger.platform && foldHandle(account.key.handle) == foldHandle(stranger.handle);
    };
    if (std::any_of(m_known.begin(), m_known.end(), itself))
        return nullptr;
    const auto handle = formsOf(localPart(stranger.handle));
    const auto words = formsOf(name);
    for (std::size_t i = 0; i < m_known.size(); ++i)
        if (handle.alike(m_handles[i], kShortest) || differInOne(handle.plain, m_handles[i].plain)
            || words.alike(m_names[i], kShortestName))
            return &m_known[i];
    return nullptr;
}

std::vector<std::string> oddCodePoints(std::string_view handle)
{
    const auto text = fromUtf8(handle);
    std::vector<std::string> found;
    for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 c = text.char32At(i);
        if (c < 0x80)
            continue;
        char name[12];
        std::snprintf(name, sizeof name, "U+%04X", static_cast<unsigned>(c));
        if (std::find(found.begin(), found.end(), name) == found.end())
            found.emplace_back(name);
    }
    return found;
}

} // namespace attache
