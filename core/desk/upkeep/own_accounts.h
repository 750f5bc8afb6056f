#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace attache {

class Database;

// Which handles are ours. Handles compare folded, on their own platform.
class OwnAccounts {
public:
    static Result<OwnAccounts> load(Database &database);

    // Row id of our account; 0 where the folded handle is not ours.
    std::int64_t find(std::int64_t platform, std::string_view folded) const;
    // Our accounts among blank-separated folded handles, ascending, without duplicates.
    std::vector<std::int64_t> mentioned(std::int64_t platform, std::string_view mentions) const;
    bool empty() const { return m_byPlatform.empty(); }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    using Handles = std::unordered_map<std::string, std::int64_t, Hash, std::equal_to<>>;
    std::unordered_map<std::int64_t, Handles> m_byPlatform;
};

} // namespace attache
