#include "tests/support/shared_material.h"

#include <QFileInfo>

namespace attache::test {

QString sharedMaterial(const QString &relativePath)
{
    const QString path = QStringLiteral(ATTACHE_SOURCE_DIR "/../shared/") + relativePath;
    return QFileInfo::exists(path) ? path : QString();
}

QString testData(const QString &relativePath) { return QStringLiteral(ATTACHE_SOURCE_DIR "/tests/data/") + relativePath; }

} // namespace attache::test
