#pragma once

#include <string>

class QComboBox;
class QWidget;

namespace attache {

// An editable choice of the platforms that are known by name.
QComboBox *platformChoice(QWidget *parent);
// The key of what is chosen or written there; empty for nothing.
std::string platformIn(const QComboBox &choice);
void showPlatform(QComboBox &choice, const std::string &key);

} // namespace attache
