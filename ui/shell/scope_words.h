#pragma once

#include "ui/shell/scope_choice.h"

#include <QString>

namespace attache {

// What the menus of the scope bar say.
QString allAccountsWords();          // 'all our accounts'
QString periodWords(Period period);  // 'last 28 days'
QString compareWords(Compare compare); // 'with the same number of days before'

} // namespace attache
