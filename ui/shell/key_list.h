#pragma once

#include "ui/dialogs/shortcuts_dialog.h"

namespace attache {

// Every key that works in the window, by the place where it does: as the tables of keys have them, which the pages obey.
QList<ShortcutGroup> keyGroups();

} // namespace attache
