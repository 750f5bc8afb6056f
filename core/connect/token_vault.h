#pragma once

#include "core/connect/secret.h"

#include <map>
#include <memory>
#include <mutex>
#include <string>

namespace attache {

// Where tokens are kept: nowhere but in the system's keychain or, where there is none, in this process's memory.
class TokenVault {
public:
    enum class Kept { InKeychain, ForThisRun };
    virtual ~TokenVault() = default;
    // `key`: the workspace's id and the connection's name. Never fails: what the keychain does not take is kept for this run.
    virtual Kept put(const std::string &key, const Secret &secret) = 0;
    virtual Secret get(const std::string &key) = 0; // empty: none there
    virtual void forget(const std::string &key) = 0;
};

class SessionVault final : public TokenVault {
public:
    Kept put(const std::string &key, const Secret &secret) override;
    Secret get(const std::string &key) override;
    void forget(const std::string &key) override;

private:
    std::mutex m_mutex;
    std::map<std::string, Secret> m_secrets;
};

// The keychain of the desktop (Secret Service, KWallet, …). Asked only when a connection needs it.
std::unique_ptr<TokenVault> systemVault();

} // namespace attache
