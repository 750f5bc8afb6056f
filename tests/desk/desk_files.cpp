#include "tests/desk/desk_files.h"

#include "core/store/database.h"

#include <QFile>

#include <array>
#include <cstdio>

namespace attache::test {

const char *const kTwcsHeader = "tweet_id,author_id,inbound,created_at,text,response_tweet_id,in_response_to_tweet_id\n";

std::string DeskFiles::write(const char *name, const std::string &bytes) const
{
    QFile file(QString::fromStdString(path(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), static_cast<qint64>(bytes.size())) < 0)
        qFatal("cannot write %s", name);
    return path(name);
}

std::string DeskFiles::read(const std::string &path) const
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

std::unique_ptr<Desk> DeskFiles::open(Desk::Access access) const
{
    auto desk = Desk::open(workspace(), access, Desk::Missing::Create);
    return desk ? std::move(*desk) : nullptr;
}

std::string DeskFiles::dump(const Desk &desk) const
{
    const auto done = desk.dump(path("dump.tmp"));
    return done ? read(path("dump.tmp")) : "FAILED " + done.error().detail;
}

bool DeskFiles::tamper(const std::string &sql) const
{
    auto database = Database::open(workspace(), Database::Mode::Write);
    return database && database->run(sql);
}

std::vector<Receipt> importInto(Desk &desk, const std::vector<std::string> &files, const std::vector<std::string> &own)
{
    ImportRequest request;
    request.files = files;
    request.own = own;
    auto receipts = desk.import(request, {}, {});
    return receipts ? std::move(*receipts) : std::vector<Receipt>{};
}

std::int64_t countOf(const Desk &desk, FigureId id)
{
    const auto set = desk.figures({});
    return set ? static_cast<std::int64_t>(set->figure(id).value.value_or(-1)) : -1;
}

std::string twcsRow(int id, const std::string &author, bool inbound, int minute, const std::string &text, const std::string &to)
{
    std::array<char, 48> time{};
    std::snprintf(time.data(), time.size(), "Sun Mar %02d %02d:%02d:00 +0000 2026", 1 + minute / 1440, minute / 60 % 24,
                  minute % 60);
    return std::to_string(id) + ',' + author + ',' + (inbound ? "True" : "False") + ',' + time.data() + ",\"" + text + "\",," + to
           + '\n';
}

} // namespace attache::test
