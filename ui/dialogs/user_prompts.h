#pragma once

#include "core/base/zone.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace attache {

struct AskedWorkspace {
    QString path;
    QString zone; // IANA
};

using DayRange = std::pair<LocalDay, LocalDay>; // first and last day, both in

// Everything the window asks of a person in a dialog, so that a test can answer instead.
class UserPrompts {
public:
    virtual ~UserPrompts() = default;
    virtual std::optional<QString> openFile(const QString &title, const QString &filter) = 0;
    virtual QStringList openFiles(const QString &title, const QString &filter) = 0;
    virtual std::optional<QString> openFolder(const QString &title) = 0;
    virtual std::optional<QString> saveFile(const QString &title, const QString &suggestion, const QString &filter) = 0;
    virtual bool confirm(const QString &question, const QString &explanation, const QString &action) = 0;
    virtual void tell(const QString &what, const QString &next) = 0;
    virtual std::optional<AskedWorkspace> newWorkspace() = 0;
    virtual std::optional<DayRange> ownDates(const DayRange &shown) = 0;
};

} // namespace attache
