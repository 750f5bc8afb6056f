#include "tests/support/golden_cases.h"

#include "tests/support/shared_material.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace attache::test {

using namespace Qt::StringLiterals;

QStringList caseFiles()
{
    QStringList files;
    const QStringList folders{QStringLiteral(ATTACHE_SOURCE_DIR "/tests/golden/cases"), sharedMaterial(u"golden"_s),
                              qEnvironmentVariable("ATTACHE_GOLDEN")};
    for (const auto &folder : folders) {
        if (folder.isEmpty())
            continue;
        for (const auto &entry : QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name))
            files.append(entry.filePath());
    }
    return files;
}

QJsonObject readCase(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QJsonObject blind(const QJsonObject &document)
{
    QJsonObject result;
    for (const auto &member : {"metric"_L1, "settings"_L1, "accounts"_L1, "posts"_L1, "inputs"_L1})
        result.insert(member, document[member]);
    return result;
}

QString difference(const QJsonValue &got, const QJsonValue &expected, double tolerance, const QString &path)
{
    if (got.isDouble() && expected.isDouble()) {
        const double a = got.toDouble();
        const double b = expected.toDouble();
        return std::abs(a - b) <= tolerance * std::max(1.0, std::abs(b)) ? QString()
                                                                         : u"%1: %2 instead of %3"_s.arg(path).arg(a).arg(b);
    }
    if (got.isObject() && expected.isObject()) {
        if (got.toObject().keys() != expected.toObject().keys())
            return u"%1: members %2 instead of %3"_s.arg(path, got.toObject().keys().join(u' '),
                                                         expected.toObject().keys().join(u' '));
        for (const auto &key : expected.toObject().keys())
            if (const auto found = difference(got[key], expected[key], tolerance, path + u'/' + key); !found.isEmpty())
                return found;
        return {};
    }
    if (got.isArray() && expected.isArray()) {
        if (got.toArray().size() != expected.toArray().size())
            return u"%1: %2 items instead of %3"_s.arg(path).arg(got.toArray().size()).arg(expected.toArray().size());
        for (int i = 0; i < expected.toArray().size(); ++i)
            if (const auto found = difference(got[i], expected[i], tolerance, path + u'/' + QString::number(i)); !found.isEmpty())
                return found;
        return {};
    }
    if (got.isArray() && expected.toObject().size() == 1)
        return difference(got, expected.toObject().begin().value(), tolerance, path);
    return got == expected ? QString() : path + u": differs"_s;
}

} // namespace attache::test
