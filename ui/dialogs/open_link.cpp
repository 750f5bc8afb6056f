#include "ui/dialogs/open_link.h"

#include <QDesktopServices>
#include <QUrl>

namespace attache {

void openLink(const QString &address) { QDesktopServices::openUrl(QUrl(address)); }

} // namespace attache
