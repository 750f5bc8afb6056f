#include "core/connect/token_vault.h"

namespace attache {

TokenVault::Kept SessionVault::put(const std::string &key, const Secret &secret)
{
    const std::lock_guard lock(m_mutex);
    m_secrets[key] = secret;
    return Kept::ForThisRun;
}

Secret SessionVault::get(const std::string &key)
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_secrets.find(key);
    return it == m_secrets.end() ? Secret() : it->second;
}

void SessionVault::forget(const std::string &key)
{
    const std::lock_guard lock(m_mutex);
    m_secrets.erase(key);
}

} // namespace attache
