#include "core/desk/batch_writer.h"

#include "core/desk/upkeep/upkeep.h"
#include "core/store/account_store.h"
#include "core/store/database.h"

namespace attache {

namespace {

constexpr std::size_t kTransactionPosts = 20'000;
// Beside the number of posts: what a transaction changes must find room in the page cache.
constexpr std::size_t kTransactionBytes = 8 * 1024 * 1024;

} // namespace

Result<void> BatchWriter::begin()
{
    m_transaction.emplace(m_database);
    m_store.emplace(m_database);
    m_posts = 0;
    m_bytes = 0;
    return m_transaction->begun();
}

Result<bool> BatchWriter::write(Batch &batch)
{
    if (!m_transaction)
        if (auto begun = begin(); !begun)
            return begun.error();
    for (const auto &key : batch.own)
        if (auto done = addOwn(key); !done)
            return done.error();
    batch.stored.resize(batch.posts.size());
    if (auto done = m_store->put(batch.posts, batch.stored); !done)
        return done.error();
    for (std::size_t i = 0; i < batch.posts.size(); ++i)
        count(batch.posts[i], batch.stored[i].outcome);
    m_posts += batch.posts.size();
    if (m_posts < kTransactionPosts && m_bytes < kTransactionBytes)
        return false;
    if (auto done = commit(); !done)
        return done.error();
    return true;
}

void BatchWriter::count(const Post &post, PostStore::Outcome outcome)
{
    m_bytes += post.text.size();
    switch (outcome) {
    case PostStore::Outcome::Stored: ++m_counted.stored; break;
    case PostStore::Outcome::Updated: ++m_counted.updated; break;
    case PostStore::Outcome::Duplicate: ++m_counted.duplicate; break;
    }
    if (m_platforms.empty() || post.key.platform != *m_platforms.begin())
        m_platforms.insert(post.key.platform);
    m_span.add(post);
}

Result<void> BatchWriter::commit()
{
    if (!m_transaction)
        return {};
    m_store.reset();
    auto done = m_transaction->commit();
    m_transaction.reset();
    if (done)
        m_committed = m_counted;
    return done;
}

// A new account of ours changes what earlier posts mean to us.
Result<void> BatchWriter::addOwn(const AccountKey &key)
{
    Account account;
    account.key = key;
    const auto changed = AccountStore(m_database).put(account);
    if (!changed)
        return changed.error();
    return *changed && m_before > 0 ? Upkeep(m_database).markEverything() : Result<void>();
}

} // namespace attache
