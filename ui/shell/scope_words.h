#pragma once

#include "ui/shell/scope_choice.h"

#include <QString>

namespace attache {

class FigureWords;

// What the menus of the scope bar say.
QString allAccountsWords();          // 'all our accounts'
QString periodWords(Period period);  // 'last 28 days'
QString compareWords(Compare compare); // 'with as many days before'
// The window compared with: 'with 28 days before', 'with September 2026'.
QString comparedWords(const Scope &scope, const FigureWords &words);

} // namespace attache
