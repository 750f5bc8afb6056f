#pragma once

#include "ui/pages/dashboard_page.h"
#include "ui/shell/scope_choice.h"

#include <QList>

#include <optional>

namespace attache {

// Where the window has been: a page with its scope. As in a browser, a new place drops what lay ahead.
class PlaceHistory {
public:
    struct Place {
        PageId page = PageId::Today;
        ScopeChoice choice;
        bool operator==(const Place &) const = default;
    };

    // The place that is shown now; the same again is no new one.
    void visit(const Place &place)
    {
        if (m_at >= 0 && m_places.at(m_at) == place)
            return;
        m_places.resize(m_at + 1);
        m_places << place;
        if (m_places.size() > kMost)
            m_places.removeFirst();
        m_at = m_places.size() - 1;
    }
    // -1: back, 1: forward. Nothing at either end.
    std::optional<Place> go(int step)
    {
        const qsizetype to = m_at + step;
        if (to < 0 || to >= m_places.size())
            return {};
        m_at = to;
        return m_places.at(m_at);
    }

private:
    static constexpr qsizetype kMost = 100;
    QList<Place> m_places;
    qsizetype m_at = -1;
};

} // namespace attache
