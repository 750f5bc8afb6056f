#pragma once

#include "core/domain/desk_record.h"
#include "ui/pages/dashboard_page.h"
#include "ui/shell/scope_choice.h"

namespace attache {

// Where a saved view leads: a page, the scope beside it, and what the page itself is narrowed to.
struct ViewPlace {
    PageId page = PageId::Today;
    ScopeChoice choice;
    QString content; // DashboardPage::viewContent()
    bool operator==(const ViewPlace &) const = default;
};

SavedView savedView(const QString &name, const ViewPlace &place);
// Nothing where the page or the scope is not known here.
std::optional<ViewPlace> placeOf(const SavedView &view);

} // namespace attache
