#pragma once

#include "core/desk/search_view.h"

#include <QJsonObject>

namespace attache {

// {"query","indexed","all","more","hits":[{"key","platform","post_id","author","created_at","text","marks":[[from,to],…]}]}:
// marks count code points of `text`, `to` is outside.
QJsonObject searchJson(const SearchRequest &what, const SearchPage &page);

} // namespace attache
