#pragma once

#include <cstdint>
#include <string>

namespace attache {

// Own: one of ours (all of them are one side). Official: another institution. Everyone else is the public.
enum class AccountKind { Own = 1, Official = 2 };

struct AccountKey {
    std::string platform;
    std::string handle; // as written, without '@'
    bool operator==(const AccountKey &) const = default;
    auto operator<=>(const AccountKey &) const = default;
};

struct Account {
    std::int64_t id = 0; // row id, 0 before it is stored
    AccountKey key;
    AccountKind kind = AccountKind::Own;
    std::string name;
    std::string country; // ISO 3166 alpha-2 or empty
};

} // namespace attache
