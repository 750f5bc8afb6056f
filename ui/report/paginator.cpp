#include "ui/report/paginator.h"

#include <algorithm>
#include <iterator>
#include <span>

namespace attache {

namespace {

class Paginator {
public:
    explicit Paginator(const Body &body) : m_body(body) { m_pages.emplace_back(); }

    void add(std::span<const Strip> group)
    {
        if (!atTop() && (group.front().startsPage || !fits(group)))
            turn();
        for (const Strip &strip : group) {
            if (!atTop() && m_y + strip.before + strip.height > room())
                turn();
            put(strip);
        }
    }

    std::vector<Page> take() { return std::move(m_pages); }

private:
    bool atTop() const { return m_y <= 0; }
    double room() const { return m_pages.size() == 1 ? m_body.firstHeight : m_body.height; }

    bool fits(std::span<const Strip> group) const
    {
        double y = m_y;
        for (const Strip &strip : group)
            y += strip.before + strip.height;
        return y <= room();
    }

    void turn()
    {
        m_pages.emplace_back();
        m_y = 0;
    }

    void put(const Strip &strip)
    {
        if (atTop() && strip.head)
            draw(*strip.head);
        draw(strip);
    }

    void draw(const Strip &strip)
    {
        if (!atTop())
            m_y += strip.before;
        auto items = strip.items;
        move(items, m_body.left, m_body.top + m_y);
        std::ranges::move(items, std::back_inserter(m_pages.back().items));
        m_y += strip.height;
    }

    Body m_body;
    std::vector<Page> m_pages;
    double m_y = 0;
};

} // namespace

std::vector<Page> paginate(const Strips &strips, const Body &body)
{
    Paginator paginator(body);
    const std::span all(strips);
    for (std::size_t from = 0, to = 0; from < all.size(); from = to) {
        to = from + 1;
        while (to < all.size() && all[to - 1].keepWithNext)
            ++to;
        paginator.add(all.subspan(from, to - from));
    }
    return paginator.take();
}

} // namespace attache
