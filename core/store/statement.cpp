#include "core/store/statement.h"

#include "core/store/database.h"

#include <sqlite3.h>

namespace attache {

void Statement::Finalize::operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }

Statement::Statement(Database &database, std::string_view sql) : m_database(&database)
{
    sqlite3_stmt *prepared = nullptr;
    m_code = sqlite3_prepare_v3(database.handle(), sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &prepared,
                                nullptr);
    m_statement.reset(prepared);
}

bool Statement::leaveNull(int parameter)
{
    const auto bit = parameter < 64 ? std::uint64_t{1} << parameter : 0;
    const bool leave = bit != 0 && (m_bound & bit) == 0;
    m_bound &= ~bit;
    return leave;
}

void Statement::setBound(int parameter)
{
    if (parameter < 64)
        m_bound |= std::uint64_t{1} << parameter;
}

Statement &Statement::bind(int parameter, std::int64_t value)
{
    setBound(parameter);
    sqlite3_bind_int64(m_statement.get(), parameter, value);
    return *this;
}

Statement &Statement::bind(int parameter, std::string_view text)
{
    setBound(parameter);
    sqlite3_bind_text64(m_statement.get(), parameter, text.data() ? text.data() : "", text.size(), SQLITE_STATIC, SQLITE_UTF8);
    return *this;
}

Statement &Statement::bind(int parameter, std::optional<std::int64_t> value)
{
    return value ? bind(parameter, *value) : bindNull(parameter);
}

Statement &Statement::bind(int parameter, std::optional<Instant> instant)
{
    return instant ? bind(parameter, toMillis(*instant)) : bindNull(parameter);
}

Statement &Statement::bindBlob(int parameter, std::string_view bytes)
{
    setBound(parameter);
    sqlite3_bind_blob64(m_statement.get(), parameter, bytes.data(), bytes.size(), SQLITE_STATIC);
    return *this;
}

Statement &Statement::bindNull(int parameter)
{
    if (!leaveNull(parameter))
        sqlite3_bind_null(m_statement.get(), parameter);
    return *this;
}

Result<bool> Statement::step()
{
    if (!m_statement)
        return sqliteError(m_code, sqlite3_errmsg(m_database->handle()));
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    Error error;
    if (code != SQLITE_DONE)
        error = sqliteError(code, sqlite3_errmsg(m_database->handle()));
    sqlite3_reset(m_statement.get());
    if (code != SQLITE_DONE)
        return error;
    return false;
}

Result<void> Statement::run()
{
    for (;;) {
        const auto row = step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
    }
}

void Statement::reset()
{
    if (m_statement)
        sqlite3_reset(m_statement.get());
}

std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(m_statement.get(), column); }

std::optional<std::int64_t> Statement::optionalInteger(int column) const
{
    if (sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL)
        return {};
    return integer(column);
}

std::string_view Statement::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return bytes ? std::string_view(bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column)))
                 : std::string_view();
}

std::string_view Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return bytes ? std::string_view(bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column)))
                 : std::string_view();
}

std::optional<Instant> Statement::optionalInstant(int column) const
{
    const auto value = optionalInteger(column);
    return value ? std::optional(fromMillis(*value)) : std::nullopt;
}

} // namespace attache
