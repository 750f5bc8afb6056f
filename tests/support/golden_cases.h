#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

namespace attache::test {

// The cases of the project, of the material beside it, and of the folder that ATTACHE_GOLDEN names.
QStringList caseFiles();
// Empty where it cannot be read.
QJsonObject readCase(const QString &path);
// What a case may be computed from: neither what is expected of it nor its name or remarks.
QJsonObject blind(const QJsonObject &document);
// Empty where equal, else the path of the first difference. Numbers by the tolerance of the case, all else exactly; a list
// may be expected bare or as the only member of an object, which a case says nowhere else.
QString difference(const QJsonValue &got, const QJsonValue &expected, double tolerance, const QString &path = {});

} // namespace attache::test
