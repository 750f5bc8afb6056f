#pragma once

#include <QByteArray>
#include <QStringList>
#include <QTemporaryDir>

#include <string>

namespace attache::test {

// A folder of its own for one test, with one workspace in it or about to be.
class WorkspaceFolder {
public:
    explicit WorkspaceFolder(const QString &name = QStringLiteral("one.attache"));

    std::string path() const; // of the workspace
    QString file(const QString &name) const;
    QStringList names() const;                 // of everything in the folder, hidden files too
    QByteArray bytes() const;                  // of the workspace
    QByteArray digest() const;                 // SHA-256 of the workspace
    void write(const QByteArray &bytes) const; // the workspace, as these bytes

    // A workspace of the newest schema with a few invented posts, closed. False where it could not be made.
    bool makeWorkspace() const;
    // Runs SQL on the closed workspace, past every rule of the program.
    bool tamper(const std::string &sql) const;

private:
    QTemporaryDir m_folder;
    QString m_name;
};

} // namespace attache::test
