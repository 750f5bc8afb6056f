#pragma once

#include "core/desk/list.h"
#include "core/desk/scope_request.h"

#include <QMetaType>
#include <QString>

namespace attache {

// The list behind a figure, a bar or a point, whole as it will be asked.
struct ListQuestion {
    ListRequest what;
    ScopeRequest scope;
};

} // namespace attache

Q_DECLARE_METATYPE(attache::ListQuestion)
