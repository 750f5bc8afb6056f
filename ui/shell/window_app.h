#pragma once

#include <QString>

namespace attache {

// The window until it is closed; the process's exit code. Needs a QApplication. `workspace` empty: the one that was open last, or the ways to
// begin. Nothing is created without asking.
int runWindow(const QString &workspace);

} // namespace attache
