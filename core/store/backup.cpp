#include "core/store/backup.h"

#include "core/store/database.h"
#include "core/store/statement.h"

#include <QFile>

#include <sqlite3.h>

namespace attache {

namespace {

Result<void> copyPages(Database &from, Database &to)
{
    auto *copy = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!copy)
        return sqliteError(sqlite3_errcode(to.handle()), "backup");
    sqlite3_backup_step(copy, -1);
    const int code = sqlite3_backup_finish(copy);
    if (code != SQLITE_OK)
        return sqliteError(code, "backup");
    return {};
}

Result<void> quickCheck(Database &copy)
{
    Statement check(copy, "PRAGMA quick_check(1)");
    const auto row = check.step();
    if (!row)
        return row.error();
    if (check.text(0) != "ok")
        return failure(Errc::WorkspaceDamaged, "backup is not sound");
    return {};
}

} // namespace

Result<void> backUp(Database &from, const std::string &target)
{
    const auto name = QString::fromStdString(target);
    const QString part = name + QStringLiteral(".part");
    QFile::remove(part);
    {
        auto copy = Database::open(part.toStdString(), Database::Mode::Create);
        if (!copy)
            return copy.error();
        if (auto done = copyPages(from, *copy); !done)
            return done;
        if (auto sound = quickCheck(*copy); !sound)
            return sound;
    }
    QFile::remove(name);
    if (!QFile::rename(part, name))
        return Error{Errc::InputOutput, {target, 0, {}}, "rename"};
    return {};
}

} // namespace attache
