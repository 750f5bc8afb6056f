#pragma once

#include "core/base/result.h"

namespace attache {

class Database;

// Rolls back unless committed. Inside another transaction it is a part of that one, which it can take back alone. A failure
// to begin shows at commit() and at begun().
class Transaction {
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    const Result<void> &begun() const { return m_begun; }
    Result<void> commit();

private:
    Database &m_database;
    bool m_inner; // of another transaction
    Result<void> m_begun;
    bool m_open = false;
};

} // namespace attache
