#pragma once

#include "core/connect/http.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>
#include <string>
#include <vector>

namespace attache {

// The little that a run itself needs of an answer (cursors, errors, ids); its posts are the importers' to read.
std::optional<QJsonObject> objectOf(const HttpReply &reply);
std::string textOf(const QJsonValue &value); // numbers too, as whole ones
std::string jsonText(const QJsonObject &object);

// A platform's own name of a fault, so that it may stand in a receipt: letters, digits and a few signs, at most 64.
std::string faultWord(const QString &text);

// The lines of a text, without empty ones.
std::vector<std::string> linesOf(const std::string &text);
std::string joinedBy(const std::vector<std::string> &parts, char between);

// Removes every member of that name, however deep.
QJsonObject without(const QJsonObject &object, const QStringList &names);

} // namespace attache
