#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3_stmt;

namespace attache {

class Database;

// One prepared statement. A statement that could not be prepared says so at the first step. Texts are bound without
// copying: they must live until the step is done. Columns count from 0, parameters from 1.
class Statement {
public:
    Statement(Database &database, std::string_view sql);

    Statement &bind(int parameter, std::int64_t value);
    Statement &bind(int parameter, int value) { return bind(parameter, static_cast<std::int64_t>(value)); }
    Statement &bind(int parameter, std::string_view text);
    Statement &bind(int parameter, const std::string &text) { return bind(parameter, std::string_view(text)); }
    Statement &bind(int parameter, Instant instant) { return bind(parameter, toMillis(instant)); }
    Statement &bind(int parameter, std::optional<std::int64_t> value);
    Statement &bind(int parameter, std::optional<Instant> instant);
    Statement &bindBlob(int parameter, std::string_view bytes);
    Statement &bindNull(int parameter);
    // Empty texts are kept as NULL.
    Statement &bindText(int parameter, std::string_view text)
    {
        return text.empty() ? bindNull(parameter) : bind(parameter, text);
    }

    // True: a row stands ready. False: done; the statement is reset and may be bound and stepped again.
    Result<bool> step();
    // For statements without rows: steps to the end.
    Result<void> run();
    void reset();

    std::int64_t integer(int column) const;
    std::optional<std::int64_t> optionalInteger(int column) const;
    std::string_view text(int column) const; // empty for NULL; valid until the next step
    std::string string(int column) const { return std::string(text(column)); }
    std::string_view blob(int column) const;
    Instant instant(int column) const { return fromMillis(integer(column)); }
    std::optional<Instant> optionalInstant(int column) const;

private:
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };
    // Most columns of most posts are unknown: what is NULL already is not bound again.
    bool leaveNull(int parameter);
    void setBound(int parameter);

    Database *m_database;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    int m_code = 0;
    std::uint64_t m_bound = 0; // parameters that are not NULL, the first 64
};

} // namespace attache
