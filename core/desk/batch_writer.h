#pragma once

#include "core/base/result.h"
#include "core/desk/batch_queue.h"
#include "core/desk/capture_span.h"
#include "core/domain/receipt.h"
#include "core/store/post_store.h"
#include "core/store/transaction.h"

#include <cstddef>
#include <optional>
#include <set>
#include <string>

namespace attache {

class Database;

// Writes batches of posts in transactions of many batches each.
class BatchWriter {
public:
    // `before`: the largest row id before these batches.
    BatchWriter(Database &database, std::int64_t before) : m_database(database), m_before(before) {}

    // Fills `stored` of the batch. True where that ended a transaction.
    Result<bool> write(Batch &batch);
    Result<void> commit();

    // What the transactions that have ended hold.
    struct Counts {
        std::int64_t stored = 0, updated = 0, duplicate = 0;
        std::int64_t all() const { return stored + updated + duplicate; }
    };
    const Counts &committed() const { return m_committed; }
    const std::set<std::string> &platforms() const { return m_platforms; } // of the posts seen
    const CaptureSpan &span() const { return m_span; }

    // An account of ours, inside the caller's or the open transaction.
    Result<void> addOwn(const AccountKey &key);

private:
    Result<void> begin();
    void count(const Post &post, PostStore::Outcome outcome);

    Database &m_database;
    std::int64_t m_before;
    std::optional<Transaction> m_transaction;
    std::optional<PostStore> m_store; // of the open transaction
    std::size_t m_posts = 0;          // in it
    std::size_t m_bytes = 0;
    Counts m_counted, m_committed;
    std::set<std::string> m_platforms;
    CaptureSpan m_span;
};

} // namespace attache
