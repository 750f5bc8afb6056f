#include "core/store/search_document.h"

#include "core/base/text.h"
#include "core/domain/post.h"
#include "core/store/search_tokens.h"

#include <algorithm>

namespace attache {

namespace {

constexpr int kPostBits = 28; // row ids to 268 million; what lies beyond would fill a disk first
constexpr std::int64_t kPostMask = (std::int64_t{1} << kPostBits) - 1;
constexpr std::chrono::sys_days kFirstDay{std::chrono::year{1900} / 1 / 1};

std::string labelled(char kind, std::string_view name)
{
    std::string label{SearchTokenizer::kLabelBegin, kind};
    label += name;
    label += SearchTokenizer::kLabelEnd;
    return label;
}

} // namespace

std::int64_t firstSearchKey(Instant at)
{
    const auto hours = std::chrono::floor<std::chrono::hours>(at - kFirstDay).count();
    return std::max<std::int64_t>(hours, 0) << kPostBits;
}

std::int64_t searchKey(Instant createdAt, std::int64_t post) { return firstSearchKey(createdAt) | (post & kPostMask); }

std::int64_t postOfSearchKey(std::int64_t key) { return key & kPostMask; }

std::int64_t firstSearchKeyOfHour(std::int64_t key) { return key & ~kPostMask; }

std::string authorLabel(std::string_view author) { return labelled('a', foldHandle(author)); }

std::string languageLabel(std::string_view lang)
{
    std::string primary(lang.substr(0, lang.find_first_of("-_")));
    std::transform(primary.begin(), primary.end(), primary.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
    return labelled('l', primary);
}

std::string searchDocument(std::string_view author, std::string_view lang, std::string_view text, bool deleted)
{
    if (deleted)
        return {};
    auto document = authorLabel(author);
    if (!lang.empty())
        document += languageLabel(lang);
    document += ' ';
    document += text;
    return document;
}

std::string searchDocument(const Post &post)
{
    return searchDocument(post.author, post.lang, post.text, post.deletedAt.has_value());
}

} // namespace attache
