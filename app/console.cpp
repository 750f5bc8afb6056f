#include "app/console.h"

#include "core/models/error_words.h"

#include <QJsonDocument>

#include <cstdio>

namespace attache {

namespace {

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void Console::out(const QString &text) const { write(stdout, text.toUtf8() + '\n'); }

void Console::bytes(const std::string &text) const { write(stdout, QByteArray::fromStdString(text)); }

void Console::json(const QJsonObject &document) const
{
    write(stdout, QJsonDocument(document).toJson(QJsonDocument::Compact) + '\n');
}

void Console::err(const QString &text) const { write(stderr, text.toUtf8() + '\n'); }

bool Console::whole() const { return std::ferror(stdout) == 0; }

int Console::fail(const Error &error, bool asJson) const
{
    err(describeOnOneLine(error));
    if (asJson)
        json(errorDocument(error));
    return exitCodeOf(error.code);
}

} // namespace attache
