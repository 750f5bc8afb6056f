#include "core/domain/post_length.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

namespace attache {

namespace {

constexpr std::int64_t kLinkLength = 23;

struct Entry {
    std::string_view platform;
    LengthLimit limit;
};

// Replies and comments, as the platforms publish them.
constexpr std::array kLimits{
    Entry{"x", {280, true, true}},           Entry{"bluesky", {300, false, false}},    Entry{"mastodon", {500, false, true}},
    Entry{"threads", {500, false, false}},   Entry{"instagram", {2200, false, false}}, Entry{"youtube", {10'000, false, false}},
    Entry{"facebook", {8000, false, false}}, Entry{"tiktok", {150, false, false}},
};

// The ranges that X counts once.
bool countsOnce(char32_t c)
{
    return c <= 4351 || (c >= 8192 && c <= 8205) || (c >= 8208 && c <= 8223) || (c >= 8242 && c <= 8247);
}

std::int64_t visible(const QString &text, bool weighted)
{
    std::int64_t length = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (auto from = finder.position(), to = finder.toNextBoundary(); to >= 0; from = to, to = finder.toNextBoundary()) {
        const auto letters = text.mid(from, to - from).toUcs4();
        const bool once = std::all_of(letters.begin(), letters.end(), [](char32_t c) { return countsOnce(c); });
        length += !weighted ? 1 : once ? letters.size() : 2;
    }
    return length;
}

} // namespace

std::optional<LengthLimit> lengthLimitOf(std::string_view platform)
{
    for (const auto &entry : kLimits)
        if (entry.platform == platform)
            return entry.limit;
    return {};
}

std::int64_t lengthOf(std::string_view text, const LengthLimit &limit)
{
    auto rest = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).normalized(QString::NormalizationForm_C);
    std::int64_t links = 0;
    if (limit.linksShortened) {
        const QRegularExpression link(QStringLiteral("https?://\\S+"), QRegularExpression::CaseInsensitiveOption);
        for (auto found = link.globalMatch(rest); found.hasNext(); found.next())
            links += kLinkLength;
        rest.remove(link);
    }
    return links + visible(rest, limit.weighted);
}

} // namespace attache
