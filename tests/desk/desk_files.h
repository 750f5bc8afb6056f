#pragma once

#include "core/desk/desk.h"

#include <QTemporaryDir>

#include <memory>
#include <string>

namespace attache::test {

// Files and one workspace in a folder of their own.
class DeskFiles {
public:
    std::string path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)).toStdString(); }
    std::string workspace() const { return path("desk.attache"); }
    std::string write(const char *name, const std::string &bytes) const; // its path
    std::string read(const std::string &path) const;

    std::unique_ptr<Desk> open(Desk::Access access = Desk::Access::Write) const; // creates it; null where that failed
    std::string dump(const Desk &desk) const;
    // Runs SQL on the closed workspace, past every rule of the program.
    bool tamper(const std::string &sql) const;

private:
    QTemporaryDir m_folder;
};

// One file imported; the receipts.
std::vector<Receipt> importInto(Desk &desk, const std::vector<std::string> &files, const std::vector<std::string> &own = {});

std::int64_t countOf(const Desk &desk, FigureId id); // -1 where it has no value

// A twcs row; `to` may be empty.
std::string twcsRow(int id, const std::string &author, bool inbound, int minute, const std::string &text, const std::string &to);
extern const char *const kTwcsHeader;

} // namespace attache::test
