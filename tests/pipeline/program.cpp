#include "tests/pipeline/program.h"

#include <QFile>
#include <QJsonDocument>

namespace attache::test {

namespace {

constexpr int kPatienceMillis = 60'000;

// A PATH for the tools that a test itself calls, and what a sanitizer reads.
QProcessEnvironment nextToNothing()
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
    environment.insert(QStringLiteral("HOME"), QStringLiteral("/nonexistent"));
    if (qEnvironmentVariableIsSet("ASAN_OPTIONS"))
        environment.insert(QStringLiteral("ASAN_OPTIONS"), qEnvironmentVariable("ASAN_OPTIONS"));
    return environment;
}

} // namespace

QJsonObject Run::json() const { return QJsonDocument::fromJson(out).object(); }

QString Run::lastSentence() const { return QString::fromUtf8(err.trimmed().split('\n').last()); }

QString Run::all() const
{
    return QStringLiteral("code %1\n%2\n%3").arg(code).arg(QString::fromUtf8(out.left(3000)), QString::fromUtf8(err));
}

QString Program::write(const QString &name, const QByteArray &bytes) const
{
    QFile written(file(name));
    if (!written.open(QIODevice::WriteOnly) || written.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
    return file(name);
}

QByteArray Program::read(const QString &name) const
{
    QFile opened(file(name));
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

void Program::begin(QProcess &process, const QString &program, const QStringList &arguments) const
{
    process.setProcessEnvironment(nextToNothing());
    process.setWorkingDirectory(m_folder.path());
    process.start(program, arguments);
}

Run Program::start(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    begin(process, program, arguments);
    Run run;
    if (!process.waitForFinished(kPatienceMillis) || process.exitStatus() != QProcess::NormalExit) {
        run.err = process.readAllStandardError() + process.errorString().toUtf8();
        process.kill();
        process.waitForFinished();
        return run;
    }
    run.code = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

QJsonObject Program::figures(const QString &workspace, const QStringList &scope) const
{
    return run(QStringList{QStringLiteral("figures"), file(workspace), QStringLiteral("--json")} + scope).json();
}

QByteArray Program::dump(const QString &workspace) const
{
    const QString target = workspace + QStringLiteral(".dump");
    const auto done = run({QStringLiteral("export"), file(workspace), QStringLiteral("--dump"), file(target)});
    return done.code == 0 ? read(target) : QByteArray();
}

QJsonObject figureIn(const QJsonObject &figures, const QString &id)
{
    for (const auto &figure : figures[QStringLiteral("figures")].toArray())
        if (figure.toObject()[QStringLiteral("id")].toString() == id)
            return figure.toObject();
    return {};
}

qint64 countIn(const QJsonObject &figures, const QString &id)
{
    return figureIn(figures, id)[QStringLiteral("value")].toInteger(-1);
}

QList<QStringList> csvRows(const QByteArray &csv)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    const auto text = QString::fromUtf8(csv);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = text.at(i);
        if (quoted && c == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"')
            cell += text.at(++i);
        else if (c == u'"')
            quoted = !quoted;
        else if (!quoted && c == u',')
            row << std::exchange(cell, {});
        else if (!quoted && c == u'\n') {
            row << std::exchange(cell, {});
            rows << std::exchange(row, {});
        } else if (quoted || c != u'\r')
            cell += c;
    }
    return rows;
}

} // namespace attache::test
