#pragma once

#include "core/ingest/json.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace attache {

bool isMastodonStatus(const JsonItem &item);

// Every status of an answer, in its order, with what it boosts and quotes behind it: take(status). False where the answer
// is of another kind.
template <class Take>
bool eachMastodonStatus(const JsonItem &root, Take take)
{
    if (isMastodonStatus(root)) {
        take(root);
        eachMastodonStatus(root["reblog"], take);
        eachMastodonStatus(root["quote"]["quoted_status"], take);
        return true;
    }
    bool known = false;
    for (const std::string_view list : {"ancestors", "descendants", "statuses"}) {
        known = known || root[list].isArray();
        for (const auto status : root[list].elements())
            eachMastodonStatus(status, take);
    }
    return (root["status"] && eachMastodonStatus(root["status"], take)) || known;
}

// The addresses of the statuses of a file by the number that their server gave them.
class MastodonAddresses {
public:
    void add(const JsonItem &status);
    // The address of the post that `status` answers; empty: it answers none.
    std::string parentOf(const JsonItem &status) const;

private:
    std::string guessed(const JsonItem &status, const std::string &parent) const;

    std::unordered_map<std::string, std::string> m_byNumber;
    std::string m_server; // the host that was asked, once a status of its own was seen
};

} // namespace attache
