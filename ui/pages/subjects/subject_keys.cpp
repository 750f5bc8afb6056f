#include "ui/pages/subjects/subject_keys.h"

#include <QtCore/qnamespace.h>

namespace attache {

int subjectPlaceOf(int key)
{
    constexpr int kTenth = 9;
    if (key == Qt::Key_0)
        return kTenth;
    return key >= Qt::Key_1 && key <= Qt::Key_9 ? key - Qt::Key_1 : -1;
}

} // namespace attache
