#include "core/desk/person_removal.h"

#include "core/base/text.h"
#include "core/desk/settled_change.h"
#include "core/desk/team_settings.h"
#include "core/desk/upkeep/own_accounts.h"
#include "core/store/account_store.h"
#include "core/store/database.h"
#include "core/store/meta_store.h"
#include "core/store/rows.h"
#include "core/store/search_index.h"

#include <set>

namespace attache {

namespace {

Result<void> markDirty(Database &writer, const std::vector<std::int64_t> &posts)
{
    Statement mark(writer, "INSERT OR IGNORE INTO dirty VALUES (?1)");
    for (const auto post : posts)
        if (auto done = mark.bind(1, post).run(); !done)
            return done;
    return {};
}

bool nothing(const ErasedCounts &counts) { return counts.posts + counts.mentions == 0 && !counts.account; }

Result<RemovalReport> erase(Database &writer, const Deed &deed, const AccountKey &person, std::int64_t platform, Removal how)
{
    auto removals = Removals::load(writer);
    if (!removals)
        return removals.error();
    const auto alias = removals->add(writer, platform, foldHandle(person.handle), how == Removal::Delete, deed.who, deed.at);
    if (!alias)
        return alias.error();
    PersonEraser eraser(writer, *removals, platform, person);
    const auto counts = eraser.run();
    if (!counts)
        return counts.error();
    if (nothing(*counts))
        return Error{Errc::NoSuchAccount, {{}, 0, person.handle}, {}};
    if (auto marked = markDirty(writer, eraser.changedPosts()); !marked)
        return marked.error();
    return RemovalReport{*alias, *counts};
}

struct OldPost {
    std::int64_t id = 0;
    std::string folded;
};

// Posts of others that are older than the limit and still have words, names or a link.
Result<std::vector<OldPost>> oldPosts(Database &writer, std::int64_t platform, Instant limit, const OwnAccounts &own,
                                      std::set<std::string> &gone)
{
    std::vector<OldPost> found;
    std::set<std::string> recent;
    Statement rows(writer, "SELECT id, author, created_at, text <> '' OR author_name IS NOT NULL OR url IS NOT NULL FROM post "
                           "WHERE platform = ?1");
    rows.bind(1, platform);
    auto done = forEachRow(rows, [&](Statement &row) {
        auto folded = foldHandle(row.text(1));
        if (own.find(platform, folded) != 0)
            return;
        if (row.instant(2) >= limit) {
            recent.insert(std::move(folded));
            return;
        }
        gone.insert(folded);
        if (row.integer(3) == 1)
            found.push_back({row.integer(0), std::move(folded)});
    });
    if (!done)
        return done.error();
    std::erase_if(gone, [&](const std::string &author) { return recent.contains(author) || author.starts_with("removed_"); });
    return found;
}

Result<void> wipe(Database &writer, const std::vector<OldPost> &posts)
{
    Statement words(writer, "UPDATE post SET text = '', author_name = NULL, url = NULL WHERE id = ?1");
    Statement versions(writer, "DELETE FROM post_version WHERE post = ?1");
    for (const auto &post : posts) {
        if (auto done = words.bind(1, post.id).run(); !done)
            return done;
        if (auto done = versions.bind(1, post.id).run(); !done)
            return done;
    }
    return {};
}

// Many at once, in one pass over the posts, and for what is here alone: whoever writes again is a person with a name.
Result<void> eraseOnce(Database &writer, const AccountKey &platform, std::int64_t number, const std::set<std::string> &authors)
{
    auto removals = Removals::load(writer);
    if (!removals)
        return removals.error();
    for (const auto &author : authors)
        if (const auto alias = removals->addOnce(writer, number, author); !alias)
            return alias.error();
    PersonEraser eraser(writer, *removals, number, platform);
    if (const auto counts = eraser.run(); !counts)
        return counts.error();
    return markDirty(writer, eraser.changedPosts());
}

// The index holds the words that were taken; it is made anew whenever there is time.
Result<void> forgetSearched(Database &writer) { return SearchIndex(writer).clear(); }

} // namespace

Result<RemovalReport> removePerson(Database &writer, const Deed &deed, const AccountKey &person, Removal how)
{
    if (person.handle.empty() || person.platform.empty())
        return Error{Errc::Usage, {{}, 0, "handle"}, "needed"};
    RemovalReport report;
    auto done = settledChange(writer, [&]() -> Result<void> {
        const auto platform = AccountStore(writer).platform(person.platform);
        const auto own = OwnAccounts::load(writer);
        if (!platform || !own)
            return platform ? own.error() : platform.error();
        if (own->find(*platform, foldHandle(person.handle)) != 0)
            return Error{Errc::Usage, {{}, 0, "handle"}, "is one of ours"};
        auto erased = erase(writer, deed, person, *platform, how);
        if (!erased)
            return erased.error();
        report = std::move(*erased);
        return forgetSearched(writer);
    });
    if (!done)
        return done.error();
    return report;
}

Result<std::int64_t> applyRetention(Database &writer, const std::string &platform)
{
    const auto days = retentionDays(writer, platform);
    const auto now = MetaStore(writer).now();
    if (!days || !now)
        return days ? now.error() : days.error();
    if (!*days)
        return std::int64_t{0};
    const auto limit = now->at - std::chrono::duration_cast<Millis>(std::chrono::duration<double, std::ratio<86'400>>(**days));
    std::int64_t wiped = 0;
    auto done = settledChange(writer, [&]() -> Result<void> {
        const auto number = AccountStore(writer).platform(platform);
        const auto own = OwnAccounts::load(writer);
        if (!number || !own)
            return number ? own.error() : number.error();
        std::set<std::string> gone;
        const auto posts = oldPosts(writer, *number, limit, *own, gone);
        if (!posts)
            return posts.error();
        wiped = static_cast<std::int64_t>(posts->size());
        if (auto cleared = wipe(writer, *posts); !cleared)
            return cleared;
        if (auto erased = eraseOnce(writer, {platform, {}}, *number, gone); !erased)
            return erased;
        return forgetSearched(writer);
    });
    if (!done)
        return done.error();
    return wiped;
}

} // namespace attache
