#pragma once

#include <QString>

namespace attache {

// The key of a subject in the reading view, '1' … '9' and '0', to its place; -1 for another key.
int subjectPlaceOf(int key);

} // namespace attache
