#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>

#include <string>

namespace attache {

// Exit codes of CONTRACT.md that are no errors of their own.
enum ExitCode {
    Done = 0,
    SomethingRefused = 1,
    WrongUse = 2,
    NothingRead = 3,
    NoWorkspace = 4,
    InputOutputFailed = 5,
    Interrupted = 130
};

// Standard output and error of a command. With JSON, one document goes to standard output and nothing else does.
class Console {
public:
    void out(const QString &text) const;
    void bytes(const std::string &text) const; // as it is
    void json(const QJsonObject &document) const;
    void err(const QString &text) const; // progress and sentences
    // False where standard output took less than it was given.
    bool whole() const;

    // One sentence on standard error and, with `asJson`, the error document on standard output. Gives the exit code.
    int fail(const Error &error, bool asJson = false) const;
};

} // namespace attache
