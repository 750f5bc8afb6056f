#pragma once

#include "app/arguments.h"
#include "core/domain/account.h"
#include "core/domain/post.h"
#include "core/store/step_store.h"

namespace attache {

// Who acts and when: --who and --at.
std::vector<OptionSpec> deedOptions();
// Error BadInstant.
Result<Deed> deedOf(const Arguments &arguments);

// '[P:]ID'; an id that holds a colon itself needs its platform before it.
PostKey postKeyOf(const QString &text);
// '[P:]HANDLE', with or without '@'.
AccountKey accountKeyOf(const QString &text);

} // namespace attache
