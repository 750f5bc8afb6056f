#include "ui/report/contents.h"

#include <algorithm>

namespace attache {

namespace {

constexpr double kBefore = 3; // above each line
constexpr double kNumberWidth = 40;

void addBookmarks(const std::vector<PageItem> &items, int page, QList<ContentsLine> &into)
{
    for (const PageItem &item : items)
        if (const auto *bookmark = std::get_if<BookmarkItem>(&item))
            into << ContentsLine{bookmark->words, page};
}

Strip lineStrip(const ContentsLine &line, const Measure &measure)
{
    const double width = measure.width - kNumberWidth;
    const auto words = setText(line.words, {TypeKind::Body, Edge::Start, measure.rightToLeft}, width);
    TextManner manner{TypeKind::Body, Edge::End, measure.rightToLeft};
    manner.tabular = true;
    const auto number = setText(line.page > 0 ? QString::number(line.page) : QStringLiteral("0"), manner, kNumberWidth);
    Strip strip;
    strip.before = kBefore;
    strip.height = heightOf(words);
    place(words, measure.left(0, width), 0, strip.items);
    place(number, measure.left(width, kNumberWidth), strip.height - heightOf(number), strip.items);
    return strip;
}

} // namespace

QList<ContentsLine> chaptersOf(const Strips &strips)
{
    QList<ContentsLine> chapters;
    for (const Strip &strip : strips)
        addBookmarks(strip.items, 0, chapters);
    return chapters;
}

QList<ContentsLine> chaptersOf(const std::vector<FilledPage> &pages)
{
    QList<ContentsLine> chapters;
    for (std::size_t i = 0; i < pages.size(); ++i)
        addBookmarks(pages[i].page.items, int(i) + 1, chapters);
    return chapters;
}

Strips withContents(const Strips &strips, const QList<ContentsLine> &lines, const Measure &measure)
{
    Strips all;
    for (std::size_t i = 0; i < strips.size(); ++i) {
        all.push_back(strips[i]);
        const bool last = strips[i].contents && (i + 1 == strips.size() || !strips[i + 1].contents);
        if (!last)
            continue;
        all.back().keepWithNext = true;
        for (const ContentsLine &line : lines) {
            all.push_back(lineStrip(line, measure));
            all.back().keepWithNext = &line != &lines.last();
        }
    }
    return all;
}

Strips withoutContents(Strips strips)
{
    std::erase_if(strips, [](const Strip &strip) { return strip.contents; });
    return strips;
}

} // namespace attache
