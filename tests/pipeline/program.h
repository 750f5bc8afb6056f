#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace attache::test {

// What one run of a program left behind.
struct Run {
    int code = -1; // -1: it did not start, was killed or did not end in time
    QByteArray out, err;

    QJsonObject json() const;     // of the one document on standard output; empty where there is anything else
    QString lastSentence() const; // the last line of standard error
    QString all() const;          // for messages of a test
};

// A folder and the program in it, run with next to nothing in the environment: no display, no home, no locale.
class Program {
public:
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const; // its path
    QByteArray read(const QString &name) const;

    Run run(const QStringList &arguments) const { return start(QStringLiteral(ATTACHE_PROGRAM), arguments); }
    Run python(const QStringList &arguments) const { return start(QStringLiteral(ATTACHE_PYTHON), arguments); }
    Run start(const QString &program, const QStringList &arguments) const;
    void begin(QProcess &process, const QString &program, const QStringList &arguments) const;

    QJsonObject figures(const QString &workspace, const QStringList &scope = {}) const; // 'figures --json'
    QByteArray dump(const QString &workspace) const; // by its name in the test's folder; empty where it cannot be read

private:
    QTemporaryDir m_folder;
};

QJsonObject figureIn(const QJsonObject &figures, const QString &id);
// -1 where it has no value.
qint64 countIn(const QJsonObject &figures, const QString &id);

// Rows of RFC 4180, the header among them.
QList<QStringList> csvRows(const QByteArray &csv);

} // namespace attache::test
