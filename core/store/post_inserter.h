#pragma once

#include "core/base/result.h"
#include "core/store/post_columns.h"
#include "core/store/statement.h"

#include <cstdint>
#include <map>
#include <span>

namespace attache {

class Database;

// A post to write, and the row id of its platform. What it points to must live until it is written.
struct PostRow {
    std::int64_t platform = 0;
    const Post *post = nullptr;
};

// Adds posts that are not there yet, up to kTogether with one statement: opening the table and its indices costs as much
// as a third of a row, so many rows share it.
class PostInserter {
public:
    static constexpr std::size_t kTogether = 16;

    explicit PostInserter(Database &database) : m_database(database) {}

    // Rows whose key is there already, or stands twice in `rows`, are passed over. How many were added: with consecutive row
    // ids, in the order of `rows`, the last of which is the database's last row id.
    Result<std::size_t> insert(std::span<const PostRow> rows);

private:
    Statement &statementFor(PostColumns columns, std::size_t rows);

    Database &m_database;
    std::map<std::pair<PostColumns, std::size_t>, Statement> m_statements;
};

} // namespace attache
