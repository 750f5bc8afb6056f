#include "core/desk/sync/own_authorities.h"

#include <QFile>
#include <QStandardPaths>

namespace attache {

namespace {

constexpr qint64 kMostBytes = 1024 * 1024;

} // namespace

std::string ownAuthorities()
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    QFile file(folder + QStringLiteral("/attache/authorities.pem"));
    if (file.size() > kMostBytes || !file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().toStdString();
}

} // namespace attache
