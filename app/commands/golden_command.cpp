#include "app/command.h"
#include "app/words.h"
#include "core/desk/golden/golden.h"
#include "core/desk/golden_workspace.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace attache {

namespace {

Result<QJsonValue> resultOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.exists() ? Errc::FileUnreadable : Errc::FileMissing);
    const auto document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return failure(Errc::BadCase, "no JSON object");
    return goldenResult(document.object(), deriveInWorkspace);
}

// One line; a result may be a list as well as an object.
std::string lineOf(const QJsonValue &value)
{
    const auto document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return document.toJson(QJsonDocument::Compact).toStdString() + '\n';
}

int run(const Arguments &arguments, const Console &console)
{
    int code = Done;
    for (const auto &path : arguments.operands()) {
        const auto result = resultOf(path);
        if (result) {
            console.bytes(lineOf(*result));
            continue;
        }
        auto error = result.error();
        error.place.file = path.toStdString();
        code = std::max(code, console.fail(error, true));
    }
    return code;
}

} // namespace

Command goldenCommand()
{
    return {QStringLiteral("golden"),
            QStringLiteral("CASE.json..."),
            CommandLine::tr("the results of golden cases, one JSON document a line"),
            {},
            {},
            false,
            1,
            -1,
            false,
            run};
}

} // namespace attache
