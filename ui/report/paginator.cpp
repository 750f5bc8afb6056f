#include "ui/report/paginator.h"

#include <algorithm>
#include <iterator>
#include <span>

namespace attache {

namespace {

class Paginator {
public:
    Paginator(const Body &body, const std::set<int> &first) : m_body(body)
    {
        m_pages.emplace_back();
        m_pages.back().notes = first;
    }

    void add(std::span<const Strip> group)
    {
        if (!atTop() && (group.front().startsPage || !fits(group)))
            turn();
        for (const Strip &strip : group) {
            if (!atTop() && !fits({&strip, 1}))
                turn();
            put(strip);
        }
    }

    std::vector<FilledPage> take() { return std::move(m_pages); }

private:
    bool atTop() const { return m_y <= 0; }

    bool fits(std::span<const Strip> group) const
    {
        double y = m_y;
        auto notes = m_pages.back().notes;
        for (const Strip &strip : group) {
            y += strip.before + strip.height;
            notes.insert(strip.notes.begin(), strip.notes.end());
        }
        return y + m_body.notesHeight(notes) <= m_body.height;
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
        std::ranges::move(items, std::back_inserter(m_pages.back().page.items));
        m_pages.back().notes.insert(strip.notes.begin(), strip.notes.end());
        m_y += strip.height;
    }

    const Body &m_body;
    std::vector<FilledPage> m_pages;
    double m_y = 0;
};

} // namespace

std::vector<FilledPage> paginate(const Strips &strips, const Body &body, const std::set<int> &first)
{
    Paginator paginator(body, first);
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
