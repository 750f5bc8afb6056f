#pragma once

#include "tests/arch/source_tree.h"

namespace attache::test {

// The floors of ARCHITECTURE: 'path:line: what is wrong' for every include of the file that breaks one.
QStringList floorViolations(const SourceFile &file);

// What a file's includes of systems and Qt modules may be: SQLite in the store alone, network in connect alone, Qt Charts
// in ui/charts and ui/report alone, neither Gui nor Widgets in core, QtSql nowhere.
QStringList libraryViolations(const SourceFile &file);

} // namespace attache::test
