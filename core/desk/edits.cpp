#include "core/desk/edits.h"

#include "core/base/text.h"
#include "core/desk/upkeep/upkeep.h"
#include "core/domain/platform.h"
#include "core/ingest/post_link.h"
#include "core/store/account_store.h"
#include "core/store/calendar_store.h"
#include "core/store/database.h"
#include "core/store/decision_store.h"
#include "core/store/list_reader.h"
#include "core/store/meta_store.h"
#include "core/store/post_reader.h"
#include "core/store/post_store.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace attache {

namespace {

// One transaction for the change, then the upkeep of what it touched.
template <class Change>
Result<void> change(Database &writer, Change apply)
{
    Transaction transaction(writer);
    if (!transaction.begun())
        return transaction.begun();
    if (Result<void> done = apply(); !done)
        return done;
    if (auto done = transaction.commit(); !done)
        return done;
    return Upkeep(writer).run();
}

Error unusable(std::string field, std::string detail) { return Error{Errc::Usage, {{}, 0, std::move(field)}, std::move(detail)}; }

// The posts of the message that `post` belongs to; the post alone where it is in none.
Result<std::vector<PostKey>> messageOf(Database &writer, const PostKey &key)
{
    PostReader posts(writer);
    const auto id = posts.find(key);
    if (!id)
        return id.error();
    if (!*id)
        return std::vector{key};
    ListReader reader(writer);
    const auto placed = reader.posts({**id});
    if (!placed)
        return placed.error();
    const auto ids = reader.messageIds(placed->front().conversation);
    if (!ids)
        return ids.error();
    const auto messages = reader.messages(*ids);
    if (!messages)
        return messages.error();
    std::vector<std::int64_t> members{**id};
    for (const auto &message : *messages) {
        std::vector<std::int64_t> all{message.record.fact.ref};
        all.insert(all.end(), message.record.morePosts.begin(), message.record.morePosts.end());
        if (std::find(all.begin(), all.end(), **id) != all.end())
            members = std::move(all);
    }
    const auto found = posts.posts(members);
    if (!found)
        return found.error();
    std::vector<PostKey> keys;
    for (const auto &post : *found)
        keys.push_back(post.key);
    return keys;
}

Result<void> decideOne(Database &writer, const Decision &decision)
{
    const auto keys = messageOf(writer, decision.post);
    if (!keys)
        return keys.error();
    const auto platform = AccountStore(writer).platform(decision.post.platform);
    if (!platform)
        return platform.error();
    for (const auto &key : *keys) {
        auto one = decision;
        one.post = key;
        if (auto done = DecisionStore(writer).add(one, *platform); !done)
            return done;
        if (auto done = Upkeep(writer).markPost(key); !done)
            return done;
    }
    return {};
}

Result<Post> postFrom(const ManualPost &manual)
{
    const auto link = parsePostLink(manual.link);
    if (!link)
        return unusable("link", link.error().detail);
    Post post;
    post.key = {manual.platform.empty() ? link->platform : platformKey(manual.platform), link->id};
    post.author = sanitise(manual.author.empty() ? link->author : manual.author);
    if (post.author.empty())
        return unusable("author", "missing");
    post.createdAt = manual.at;
    post.text = sanitise(manual.text);
    post.url = sanitise(manual.link);
    post.mentions = handlesInText(post.text, handleFormOf(post.key.platform));
    post.mentionsFromText = true;
    if (!manual.inReplyTo.empty()) {
        const auto parent = parsePostLink(manual.inReplyTo);
        if (!parent)
            return unusable("in_reply_to", parent.error().detail);
        post.inReplyTo = parent->id;
    }
    return post;
}

} // namespace

Result<void> addAccount(Database &writer, const Account &account)
{
    return change(writer, [&]() -> Result<void> {
        const auto changed = AccountStore(writer).put(account);
        if (!changed)
            return changed.error();
        return *changed ? Upkeep(writer).markEverything() : Result<void>();
    });
}

Result<void> setZone(Database &writer, const std::string &iana)
{
    const auto zone = Zone::named(iana);
    if (!zone)
        return zone.error();
    return change(writer, [&]() -> Result<void> {
        if (auto done = MetaStore(writer).setText("zone", iana); !done)
            return done;
        return Upkeep(writer).markEverything();
    });
}

Result<void> setCalendar(Database &writer, ClockKind clock, const Calendar &calendar)
{
    return change(writer, [&] { return CalendarStore(writer).put(clock, calendar); });
}

Result<void> decide(Database &writer, const std::vector<Decision> &decisions)
{
    return change(writer, [&]() -> Result<void> {
        for (const auto &decision : decisions)
            if (auto done = decideOne(writer, decision); !done)
                return done;
        return {};
    });
}

Result<void> addPost(Database &writer, const ManualPost &manual)
{
    const auto post = postFrom(manual);
    if (!post)
        return post.error();
    return change(writer, [&]() -> Result<void> {
        const auto put = PostStore(writer).put(*post);
        return put ? Result<void>() : Result<void>(put.error());
    });
}

} // namespace attache
