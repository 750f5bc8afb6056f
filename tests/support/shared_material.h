#pragma once

#include <QString>

namespace attache::test {

// The folder with reference material that stands beside a development checkout ('../shared'), or empty where it is
// absent; tests that use it skip with a message then.
QString sharedMaterial(const QString &relativePath);

// A file or folder of tests/data.
QString testData(const QString &relativePath);

} // namespace attache::test
