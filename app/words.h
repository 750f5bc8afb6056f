#pragma once

#include <QCoreApplication>

namespace attache {

// The words of the command line: CommandLine::tr(). A class, so that lupdate finds the context that the program uses.
struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace attache
