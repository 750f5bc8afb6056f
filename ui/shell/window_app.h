#pragma once

#include <QString>

class QApplication;

namespace attache {

// The window until it is closed; the process's exit code. `workspace` empty: the one that was open last, or the ways to
// begin. Nothing is created without asking.
int runWindow(QApplication &app, const QString &workspace);

} // namespace attache
