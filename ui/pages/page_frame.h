#pragma once

#include <QScrollArea>

namespace attache {

// `content` in a frameless area that scrolls upright only, on the page's own paper.
QScrollArea *scrolled(QWidget *content);

} // namespace attache
