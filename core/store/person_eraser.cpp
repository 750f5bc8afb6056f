#include "core/store/person_eraser.h"

#include "core/domain/post_merge.h"
#include "core/store/database.h"
#include "core/store/impact_store.h"
#include "core/store/post_reader.h"
#include "core/store/rows.h"

#include <algorithm>

namespace attache {

namespace {

// Shorter names are words that stand for other things too.
constexpr std::size_t kShortestName = 4;

std::string replaced(std::string text, std::string_view what, std::string_view with)
{
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
    return text;
}

} // namespace

PersonEraser::PersonEraser(Database &writer, const Removals &removals, std::int64_t platform, const AccountKey &person)
    : m_writer(writer),
      m_removals(removals),
      m_platform(platform),
      m_person(person),
      m_folded(foldHandle(person.handle))
{}

Result<ErasedCounts> PersonEraser::run()
{
    for (const auto part :
         {&PersonEraser::posts, &PersonEraser::decisions, &PersonEraser::drafts, &PersonEraser::records, &PersonEraser::account})
        if (auto done = (this->*part)(); !done)
            return done.error();
    return m_counts;
}

// Two passes: what officers wrote may hold names that only the person's own posts tell.
Result<void> PersonEraser::posts()
{
    std::vector<std::pair<std::int64_t, Post>> found;
    Statement rows(m_writer, "SELECT p.id, " + postColumns("p") + " FROM post p WHERE p.platform = ?1");
    rows.bind(1, m_platform);
    auto done = forEachRow(rows, [&](Statement &row) {
        auto post = readPost(row, 1, m_person.platform);
        const auto before = post;
        if (!m_removals.apply(m_platform, post))
            return;
        const bool theirs = foldHandle(before.author) == m_folded;
        ++(theirs ? m_counts.posts : m_counts.mentions);
        if (theirs && before.authorName.size() >= kShortestName
            && std::find(m_names.begin(), m_names.end(), before.authorName) == m_names.end())
            m_names.push_back(before.authorName);
        found.emplace_back(row.integer(0), std::move(post));
    });
    if (!done)
        return done;
    for (auto &[id, changed] : found)
        if (auto put = post(id, std::move(changed)); !put)
            return put;
    return {};
}

Result<void> PersonEraser::post(std::int64_t id, Post post)
{
    Statement update(m_writer, "UPDATE post SET author = ?2, author_name = ?3, url = ?4, text = ?5, mentions = ?6 WHERE id = ?1");
    update.bind(1, id).bind(2, post.author).bindText(3, post.authorName).bindText(4, post.url).bind(5, post.text);
    if (auto done = update.bindText(6, post.mentions).run(); !done)
        return done;
    m_changed.push_back(id);
    return versions(id, post.key);
}

Result<void> PersonEraser::versions(std::int64_t id, const PostKey &key)
{
    Statement rows(m_writer, "SELECT content FROM post_version WHERE post = ?1");
    rows.bind(1, id);
    const auto contents = readRows(rows, [](Statement &row) { return row.string(0); });
    if (!contents)
        return contents.error();
    Statement remove(m_writer, "DELETE FROM post_version WHERE post = ?1 AND content = ?2");
    Statement add(m_writer, "INSERT OR IGNORE INTO post_version VALUES (?1, ?2)");
    for (const auto &content : *contents) {
        auto version = postFromContent(key, content);
        if (version && !m_removals.apply(m_platform, *version))
            continue;
        if (auto done = remove.bind(1, id).bind(2, content).run(); !done)
            return done;
        ++m_counts.versions;
        if (!version) // cannot be read, so cannot be cleared: it goes as a whole
            continue;
        const auto cleared = contentOf(*version);
        if (auto done = add.bind(1, id).bind(2, cleared).run(); !done)
            return done;
    }
    return {};
}

std::string PersonEraser::without(std::string_view text) const
{
    auto out = m_removals.inText(m_platform, handleFormOf(m_person.platform), text);
    for (const auto &name : m_names)
        out = replaced(std::move(out), name, "…");
    return out;
}

Result<void> PersonEraser::decisions()
{
    Statement rows(m_writer, "SELECT id, reason, value FROM decision WHERE reason IS NOT NULL OR value IS NOT NULL");
    Statement update(m_writer, "UPDATE decision SET reason = ?2, value = ?3 WHERE id = ?1");
    struct Words {
        std::int64_t id;
        std::string reason, value;
    };
    const auto all = readRows(rows, [](Statement &row) { return Words{row.integer(0), row.string(1), row.string(2)}; });
    if (!all)
        return all.error();
    for (const auto &words : *all) {
        const auto reason = without(words.reason);
        const auto value = without(words.value);
        if (reason == words.reason && value == words.value)
            continue;
        ++m_counts.decisions;
        if (auto done = update.bind(1, words.id).bindText(2, reason).bindText(3, value).run(); !done)
            return done;
    }
    return {};
}

Result<void> PersonEraser::drafts()
{
    Statement rows(m_writer, "SELECT d.platform, d.pid, d.text, p.id FROM draft d LEFT JOIN post p ON p.platform = d.platform "
                             "AND p.pid = d.pid WHERE d.text <> ''");
    struct Row {
        std::int64_t platform, post;
        std::string pid, text;
    };
    const auto all = readRows(rows, [](Statement &row) {
        return Row{row.integer(0), row.integer(3), row.string(1), row.string(2)};
    });
    if (!all)
        return all.error();
    Statement update(m_writer, "UPDATE draft SET text = ?3 WHERE platform = ?1 AND pid = ?2");
    for (const auto &row : *all) {
        const auto text = without(row.text);
        if (text == row.text)
            continue;
        ++m_counts.drafts;
        if (auto done = update.bind(1, row.platform).bind(2, row.pid).bind(3, text).run(); !done)
            return done;
    }
    return {};
}

// The history of a record holds what stood before.
Result<void> PersonEraser::records()
{
    struct Row {
        std::string kind, key, content;
        std::int64_t id;
    };
    for (const auto &[select, change] :
         {std::pair("SELECT kind, key, content, 0 FROM record", "UPDATE record SET content = ?1 WHERE kind = ?2 AND key = ?3"),
          std::pair("SELECT kind, key, before, id FROM record_change WHERE before IS NOT NULL",
                    "UPDATE record_change SET before = ?1 WHERE kind = ?2 AND key = ?3 AND id = ?4"),
          std::pair("SELECT kind, key, after, id FROM record_change WHERE after IS NOT NULL",
                    "UPDATE record_change SET after = ?1 WHERE kind = ?2 AND key = ?3 AND id = ?4"),
          std::pair("SELECT 'definition', name, content, 0 FROM report_definition",
                    "UPDATE report_definition SET content = ?1 WHERE ?2 = 'definition' AND name = ?3"),
          std::pair("SELECT 'content', '', content, id FROM frozen_report",
                    "UPDATE frozen_report SET content = ?1 WHERE ?2 = 'content' AND ?3 = '' AND id = ?4"),
          std::pair("SELECT 'title', '', title, id FROM frozen_report",
                    "UPDATE frozen_report SET title = ?1 WHERE ?2 = 'title' AND ?3 = '' AND id = ?4"),
          std::pair("SELECT kind, key, content, id FROM impact_entry",
                    "UPDATE impact_entry SET content = ?1 WHERE kind = ?2 AND key = ?3 AND id = ?4")}) {
        Statement rows(m_writer, select);
        const auto all = readRows(rows, [](Statement &row) {
            return Row{row.string(0), row.string(1), row.string(2), row.integer(3)};
        });
        if (!all)
            return all.error();
        Statement update(m_writer, change);
        for (const auto &row : *all) {
            const auto content = without(row.content);
            if (content == row.content)
                continue;
            ++m_counts.records;
            update.bind(1, content).bind(2, row.kind).bind(3, row.key);
            if (row.id != 0)
                update.bind(4, row.id);
            if (auto done = update.run(); !done)
                return done;
        }
    }
    return ImpactStore(m_writer).digestAnew(); // the chain is of what stands
}

Result<void> PersonEraser::account()
{
    Statement remove(m_writer, "DELETE FROM account WHERE platform = ?1 AND folded = ?2 AND kind = 2");
    if (auto done = remove.bind(1, m_platform).bind(2, m_folded).run(); !done)
        return done;
    m_counts.account = m_writer.changes() > 0;
    Statement forget(m_writer, "DELETE FROM coverage WHERE platform = ?1 AND handle = ?2"); // a file of their posts alone
    return forget.bind(1, m_platform).bind(2, m_folded).run();
}

} // namespace attache
