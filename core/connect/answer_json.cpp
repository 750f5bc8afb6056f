#include "core/connect/answer_json.h"

namespace attache {

namespace {

QJsonValue cleaned(const QJsonValue &value, const QStringList &names)
{
    if (value.isObject())
        return without(value.toObject(), names);
    if (!value.isArray())
        return value;
    QJsonArray array;
    for (const auto &one : value.toArray())
        array.append(cleaned(one, names));
    return array;
}

} // namespace

std::optional<QJsonObject> objectOf(const HttpReply &reply)
{
    const auto document =
        QJsonDocument::fromJson(QByteArray::fromRawData(reply.body.data(), static_cast<qsizetype>(reply.body.size())));
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

std::string textOf(const QJsonValue &value)
{
    return value.isDouble() ? std::to_string(value.toInteger()) : value.toString().toStdString();
}

std::string jsonText(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString(); }

std::string faultWord(const QString &text)
{
    std::string word;
    for (const auto c : text.left(64))
        if (c.unicode() < 128 && (c.isLetterOrNumber() || QStringLiteral(" -_.:()").contains(c)))
            word += static_cast<char>(c.unicode());
    return word;
}

std::vector<std::string> linesOf(const std::string &text)
{
    std::vector<std::string> lines;
    for (const auto &line : QString::fromStdString(text).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        lines.push_back(line.toStdString());
    return lines;
}

std::string joinedBy(const std::vector<std::string> &parts, char between)
{
    std::string all;
    for (const auto &part : parts)
        all += (all.empty() ? std::string() : std::string(1, between)) + part;
    return all;
}

QJsonObject without(const QJsonObject &object, const QStringList &names)
{
    QJsonObject kept;
    for (auto it = object.begin(); it != object.end(); ++it)
        if (!names.contains(it.key()))
            kept.insert(it.key(), cleaned(it.value(), names));
    return kept;
}

} // namespace attache
