#pragma once

#include "core/base/result.h"
#include "core/store/node_reader.h"
#include "core/store/statement.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace attache {

class Database;

// Posts that must be derived together. The name is the smallest row id.
struct Cluster {
    std::int64_t name = 0;
    std::vector<std::int64_t> posts; // ascending
};

// Joins one batch of new and changed posts to what stands, touching nothing else. Inside the caller's transaction.
class BatchLinker {
public:
    explicit BatchLinker(Database &database);

    // Posts with a row id above `upto`, and those in the table dirty. Gives every cluster that must be derived anew, by name;
    // ghosts are up to date, nodes are not.
    Result<std::vector<Cluster>> link(std::int64_t upto);

private:
    std::int64_t find(std::int64_t member);
    void join(std::int64_t a, std::int64_t b);
    Result<std::int64_t> clusterOf(std::int64_t post);
    Result<void> addPosts(std::int64_t upto);
    Result<void> joinNames(std::int64_t upto);
    Result<void> joinNamed(std::int64_t self, std::int64_t platform, std::string_view pid);
    Result<void> meetGhosts(std::int64_t upto);
    Result<std::vector<Cluster>> gather();
    Result<void> writeGhosts();

    Database &m_database;
    NodeReader m_nodes;
    Statement m_find, m_ghost;
    std::unordered_map<std::int64_t, std::int64_t> m_up;    // members are names of clusters, or new posts
    std::unordered_map<std::string, std::int64_t> m_ghosts;  // named in this batch: any member of their cluster
    std::vector<std::int64_t> m_fresh;
};

// Takes away ghosts of a cluster that none of its posts names any more: changed posts may name another parent than before.
class GhostCleaner {
public:
    explicit GhostCleaner(Database &database);
    // `named`: 'platform blank id' of everything that the cluster's posts name.
    Result<void> clean(std::int64_t cluster, const std::vector<std::string> &named);

private:
    Statement m_ghosts, m_remove;
};

std::string ghostKey(std::int64_t platform, std::string_view pid);

} // namespace attache
