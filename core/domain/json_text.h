#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace attache {

// Between UTF-8 of the domain and the values of one JSON document.

inline QString qtText(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

inline std::string textOf(const QJsonObject &object, const QString &name) { return object.value(name).toString().toStdString(); }

// Empty texts are left out: absence and emptiness are one.
inline void putText(QJsonObject &object, const QString &name, const std::string &value)
{
    if (!value.empty())
        object.insert(name, qtText(value));
}

inline QJsonArray textsJson(const std::vector<std::string> &texts)
{
    QJsonArray array;
    for (const auto &text : texts)
        array.append(qtText(text));
    return array;
}

inline void putTexts(QJsonObject &object, const QString &name, const std::vector<std::string> &texts)
{
    if (!texts.empty())
        object.insert(name, textsJson(texts));
}

inline std::vector<std::string> textsOf(const QJsonObject &object, const QString &name)
{
    std::vector<std::string> texts;
    const auto array = object.value(name).toArray();
    for (const auto &text : array)
        texts.push_back(text.toString().toStdString());
    return texts;
}

inline std::string compactJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

// Error WorkspaceDamaged, with what it should have been, where it is no object.
inline Result<QJsonObject> objectFrom(std::string_view content, const char *what)
{
    const auto document = QJsonDocument::fromJson(QByteArray(content.data(), static_cast<qsizetype>(content.size())));
    if (!document.isObject())
        return failure(Errc::WorkspaceDamaged, what);
    return document.object();
}

} // namespace attache
