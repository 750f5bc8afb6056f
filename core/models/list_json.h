#pragma once

#include "core/desk/list.h"

#include <QJsonObject>

namespace attache {

// {"figure","part","total","rows":[…]} with the columns of `list` as members; unknown ones are null.
QJsonObject listJson(const ListRequest &what, const ListPage &page);

} // namespace attache
