#include "ui/report/strip.h"

#include <algorithm>
#include <iterator>

namespace attache {

namespace {

struct Mover {
    QPointF by;
    void operator()(TextItem &item) const { item.at += by; }
    void operator()(RuleItem &item) const { item.area.translate(by); }
    void operator()(ChartItem &item) const { item.area.translate(by); }
    void operator()(PictureItem &item) const { item.area.translate(by); }
    void operator()(BookmarkItem &item) const { item.at += by; }
    void operator()(LinkItem &item) const { item.area.translate(by); }
};

} // namespace

void move(std::vector<PageItem> &items, double dx, double dy)
{
    for (PageItem &item : items)
        std::visit(Mover{{dx, dy}}, item);
}

double heightOf(const Strips &strips)
{
    double height = 0;
    for (const Strip &strip : strips)
        height += (&strip == &strips.front() ? 0 : strip.before) + strip.height;
    return height;
}

Strips stripsOf(const std::vector<SetLine> &lines, double before)
{
    Strips strips;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        Strip strip;
        strip.before = i == 0 ? before : 0;
        strip.height = lines[i].height;
        strip.items.emplace_back(lines[i].item);
        strip.keepWithNext = i + 1 < lines.size() && (i == 0 || i + 2 == lines.size());
        strips.push_back(std::move(strip));
    }
    return strips;
}

Strip joined(Strips strips)
{
    Strip whole;
    if (strips.empty())
        return whole;
    whole.before = strips.front().before;
    whole.keepWithNext = strips.back().keepWithNext;
    for (Strip &strip : strips) {
        const double top = whole.height + (&strip == &strips.front() ? 0 : strip.before);
        move(strip.items, 0, top);
        std::ranges::move(strip.items, std::back_inserter(whole.items));
        whole.height = top + strip.height;
    }
    return whole;
}

void append(Strips &to, Strips strips) { std::ranges::move(strips, std::back_inserter(to)); }

} // namespace attache
