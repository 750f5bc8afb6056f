#include "tests/store/workspace_folder.h"

#include "core/store/workspace_file.h"
#include "tests/store/invented_posts.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace attache::test {

WorkspaceFolder::WorkspaceFolder(const QString &name) : m_name(name) {}

std::string WorkspaceFolder::path() const { return file(m_name).toStdString(); }

QString WorkspaceFolder::file(const QString &name) const { return m_folder.filePath(name); }

QStringList WorkspaceFolder::names() const
{
    return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

QByteArray WorkspaceFolder::bytes() const
{
    QFile workspace(file(m_name));
    return workspace.open(QIODevice::ReadOnly) ? workspace.readAll() : QByteArray();
}

QByteArray WorkspaceFolder::digest() const { return QCryptographicHash::hash(bytes(), QCryptographicHash::Sha256); }

void WorkspaceFolder::write(const QByteArray &bytes) const
{
    QFile workspace(file(m_name));
    if (!workspace.open(QIODevice::WriteOnly) || workspace.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(workspace.fileName()));
}

bool WorkspaceFolder::makeWorkspace() const
{
    const auto writer = WorkspaceWriter::open(path(), WorkspaceWriter::Missing::Create);
    if (!writer)
        return false;
    std::vector<Post> posts;
    for (int i = 1; i <= 60; ++i) {
        posts.push_back(invented(std::to_string(i), "person" + std::to_string(i % 7), i, "@amb question " + std::to_string(i)));
        posts.back().inReplyTo = i % 3 == 0 ? std::to_string(i - 1) : std::string();
    }
    return static_cast<bool>(putAll((*writer)->database(), posts));
}

bool WorkspaceFolder::tamper(const std::string &sql) const
{
    auto database = Database::open(path(), Database::Mode::Write);
    return database && database->run(sql);
}

} // namespace attache::test
