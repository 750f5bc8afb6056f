#include "core/store/search_index.h"

#include "core/domain/post.h"
#include "core/store/database.h"
#include "core/store/meta_store.h"
#include "core/store/rows.h"
#include "core/store/search_document.h"
#include "core/store/search_tokens.h"
#include "core/store/transaction.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace attache {

namespace {

constexpr auto kUpto = "search-upto"; // the largest row id of a post that the index holds
constexpr auto kForm = "search-form"; // the tokens it is made of

struct Entry {
    std::int64_t key = 0, post = 0;
    std::string document;
};

// The index writes fastest in the order of its keys.
void sortByKey(std::vector<Entry> &entries)
{
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.key < b.key; });
}

constexpr auto kPostColumns = "id, created_at, author, lang, text, deleted_at IS NOT NULL";

Entry entryOf(const Statement &row)
{
    const auto post = row.integer(0);
    return {searchKey(row.instant(1), post), post, searchDocument(row.text(2), row.text(3), row.text(4), row.integer(5) != 0)};
}

Result<void> insertAll(Database &database, std::vector<Entry> &entries)
{
    sortByKey(entries);
    Statement insert(database, "INSERT INTO search(rowid, document) VALUES (?1, ?2)");
    for (const auto &entry : entries)
        if (!entry.document.empty())
            if (auto done = insert.bind(1, entry.key).bind(2, entry.document).run(); !done)
                return done;
    return {};
}

Result<void> removeAll(Database &database, std::vector<Entry> &entries)
{
    sortByKey(entries);
    Statement remove(database, "INSERT INTO search(search, rowid, document) VALUES ('delete', ?1, ?2)");
    Statement forget(database, "DELETE FROM search_stale WHERE post = ?1");
    for (const auto &entry : entries) {
        if (!entry.document.empty())
            if (auto done = remove.bind(1, entry.key).bind(2, entry.document).run(); !done)
                return done;
        if (auto done = forget.bind(1, entry.post).run(); !done)
            return done;
    }
    return {};
}

} // namespace

Result<std::int64_t> SearchIndex::upto()
{
    MetaStore meta(m_database);
    const auto form = meta.text(kForm);
    if (!form)
        return form.error();
    return *form == searchTokenForm() ? meta.number(kUpto, 0) : Result<std::int64_t>(0);
}

Result<SearchProgress> SearchIndex::progress()
{
    const auto upto = this->upto();
    const auto last = m_database.number("SELECT max(id) FROM post");
    const auto stale = m_database.number("SELECT count(*) FROM search_stale");
    for (const auto *failed : {&last, &stale})
        if (!*failed)
            return failed->error();
    if (!upto)
        return upto.error();
    const auto all = last->value_or(0);
    return SearchProgress{std::max<std::int64_t>(std::min(*upto, all) - stale->value_or(0), 0), all};
}

Result<void> SearchIndex::clear()
{
    MetaStore meta(m_database);
    if (auto done = m_database.run("INSERT INTO search(search) VALUES ('delete-all'); DELETE FROM search_stale;"); !done)
        return done;
    if (auto done = meta.setNumber(kUpto, 0); !done)
        return done;
    return meta.setText(kForm, searchTokenForm());
}

Result<std::size_t> SearchIndex::replaceStale(std::size_t most)
{
    Statement stale(m_database, "SELECT s.key, s.document, p.id, p.created_at, p.author, p.lang, p.text, "
                                "p.deleted_at IS NOT NULL FROM search_stale s LEFT JOIN post p ON p.id = s.post LIMIT ?1");
    std::vector<Entry> before, after;
    auto read = forEachRow(stale.bind(1, static_cast<std::int64_t>(most)), [&](Statement &row) {
        before.push_back({row.integer(0), postOfSearchKey(row.integer(0)), row.string(1)});
        if (const auto post = row.optionalInteger(2))
            after.push_back({searchKey(row.instant(3), *post), *post,
                             searchDocument(row.text(4), row.text(5), row.text(6), row.integer(7) != 0)});
    });
    if (!read)
        return read.error();
    const auto replaced = before.size();
    if (auto done = removeAll(m_database, before); !done)
        return done.error();
    if (auto done = insertAll(m_database, after); !done)
        return done.error();
    return replaced;
}

Result<void> SearchIndex::addBetween(std::int64_t after, std::int64_t last)
{
    Statement posts(m_database, std::string("SELECT ") + kPostColumns + " FROM post WHERE id > ?1 AND id <= ?2 ORDER BY id");
    auto entries = readRows(posts.bind(1, after).bind(2, last), [](Statement &row) { return entryOf(row); });
    if (!entries)
        return entries.error();
    return insertAll(m_database, *entries);
}

Result<bool> SearchIndex::step(std::size_t posts)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    MetaStore meta(m_database);
    const auto form = meta.text(kForm);
    if (!form)
        return form.error();
    if (*form != searchTokenForm())
        if (auto done = clear(); !done)
            return done.error();
    const auto replaced = replaceStale(posts);
    const auto upto = this->upto();
    const auto last = m_database.number("SELECT max(id) FROM post");
    if (!replaced || !upto || !last)
        return !replaced ? replaced.error() : !upto ? upto.error() : last.error();
    const auto all = last->value_or(0);
    const auto next = std::min(*upto + static_cast<std::int64_t>(posts - std::min(posts, *replaced)), all);
    if (auto done = addBetween(*upto, next); !done)
        return done.error();
    if (auto done = meta.setNumber(kUpto, next); !done)
        return done.error();
    if (auto done = transaction.commit(); !done)
        return done.error();
    return next < all || *replaced == posts;
}

Result<void> SearchIndex::rememberStale(std::int64_t row, const Post &before, const Post &after)
{
    const auto key = searchKey(before.createdAt, row);
    const auto document = searchDocument(before);
    if (document == searchDocument(after) && key == searchKey(after.createdAt, row))
        return {};
    const auto upto = this->upto();
    if (!upto || row > *upto)
        return upto ? Result<void>() : upto.error();
    // What was remembered first is what the index holds.
    Statement remember(m_database, "INSERT OR IGNORE INTO search_stale VALUES (?1, ?2, ?3)");
    return remember.bind(1, row).bind(2, key).bind(3, document).run();
}

} // namespace attache
