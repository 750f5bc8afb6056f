#include "core/store/transaction.h"

#include "core/base/log.h"
#include "core/store/database.h"

namespace attache {

Transaction::Transaction(Database &database)
    : m_database(database),
      m_inner(database.inTransaction()),
      m_begun(database.run(m_inner ? "SAVEPOINT inner_part" : "BEGIN IMMEDIATE"))
{
    m_open = static_cast<bool>(m_begun);
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    if (const auto rolledBack = m_database.run(m_inner ? "ROLLBACK TO inner_part; RELEASE inner_part" : "ROLLBACK"); !rolledBack)
        logger("store")->error("rollback failed code={}", static_cast<int>(rolledBack.error().code));
}

Result<void> Transaction::commit()
{
    if (!m_begun)
        return m_begun;
    auto committed = m_database.run(m_inner ? "RELEASE inner_part" : "COMMIT");
    if (committed)
        m_open = false;
    return committed;
}

} // namespace attache
