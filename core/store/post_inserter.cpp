#include "core/store/post_inserter.h"

#include "core/store/database.h"

#include <string>

namespace attache {

namespace {

// Sources fill a handful of combinations; a file that fills ever new ones gets statements that name every column.
constexpr std::size_t kMostStatements = 24;

std::string insertSql(PostColumns columns, std::size_t rows)
{
    std::string places = "(?";
    for (int i = 1; i < numberOf(columns); ++i)
        places += ",?";
    places += ')';
    auto sql = "INSERT INTO post(" + namesOf(columns) + ") VALUES " + places;
    for (std::size_t row = 1; row < rows; ++row)
        sql += ',' + places;
    return sql + " ON CONFLICT(platform, pid) DO NOTHING";
}

} // namespace

Statement &PostInserter::statementFor(PostColumns columns, std::size_t rows)
{
    const auto found = m_statements.find({columns, rows});
    if (found != m_statements.end())
        return found->second;
    return m_statements.try_emplace({columns, rows}, m_database, insertSql(columns, rows)).first->second;
}

Result<std::size_t> PostInserter::insert(std::span<const PostRow> rows)
{
    PostColumns columns = 0;
    for (const auto &row : rows)
        columns |= columnsOf(*row.post);
    if (m_statements.size() >= kMostStatements && !m_statements.contains({columns, rows.size()}))
        columns = kEveryPostColumn;
    auto &statement = statementFor(columns, rows.size());
    int first = 1;
    for (const auto &row : rows) {
        bindPost(statement, first, columns, row.platform, *row.post);
        first += numberOf(columns);
    }
    if (auto done = statement.run(); !done)
        return done.error();
    return static_cast<std::size_t>(m_database.changes());
}

} // namespace attache
