#include "tests/ingest/form_checks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace attache::test {

namespace {

// Counts down; the member at which it reaches 0 is left out.
QJsonValue without(const QJsonValue &value, int &left)
{
    if (value.isArray()) {
        QJsonArray copy;
        for (const auto &each : value.toArray())
            copy.append(without(each, left));
        return copy;
    }
    if (!value.isObject())
        return value;
    QJsonObject copy;
    const auto members = value.toObject();
    for (auto it = members.begin(); it != members.end(); ++it) {
        const bool dropped = --left == 0;
        if (!dropped)
            copy.insert(it.key(), without(*it, left));
    }
    return copy;
}

} // namespace

bool sumsHold(const ImportRun &run)
{
    return run.receipt.read == static_cast<std::int64_t>(run.sink.posts.size()) + run.receipt.refused;
}

std::vector<Post> sortedPosts(ImportRun run)
{
    std::sort(run.sink.posts.begin(), run.sink.posts.end(), [](const Post &a, const Post &b) { return a.key < b.key; });
    return std::move(run.sink.posts);
}

std::vector<std::string> withoutEachMember(std::string_view json)
{
    const auto document = QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size())));
    const QJsonValue root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    std::vector<std::string> copies;
    for (int nth = 1;; ++nth) {
        int left = nth;
        const auto copy = without(root, left);
        if (left > 0)
            return copies;
        const auto text = copy.isArray() ? QJsonDocument(copy.toArray()) : QJsonDocument(copy.toObject());
        copies.push_back(text.toJson(QJsonDocument::Compact).toStdString() + "\n");
    }
}

std::string firstBrokenBy(Files &files, std::string_view bytes, std::string_view format)
{
    const std::size_t step = std::max<std::size_t>(1, bytes.size() / 60);
    for (std::size_t at = 1; at < bytes.size(); at += step) {
        const std::string cut(bytes.substr(0, at));
        std::string damaged(bytes);
        damaged[at] = '\xFF';
        for (const auto &text : {cut, damaged})
            if (!sumsHold(files.import(text, {}, format)))
                return text;
    }
    return {};
}

} // namespace attache::test
