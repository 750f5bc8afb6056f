#include "core/desk/edits.h"

#include "core/base/text.h"
#include "core/desk/settled_change.h"
#include "core/domain/platform.h"
#include "core/ingest/post_link.h"
#include "core/store/account_store.h"
#include "core/store/calendar_store.h"
#include "core/store/database.h"
#include "core/store/meta_store.h"
#include "core/store/post_store.h"

namespace attache {

namespace {

Error unusable(std::string field, std::string detail) { return Error{Errc::Usage, {{}, 0, std::move(field)}, std::move(detail)}; }

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
    return settledChange(writer, [&]() -> Result<void> {
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
    return settledChange(writer, [&]() -> Result<void> {
        if (auto done = MetaStore(writer).setText("zone", iana); !done)
            return done;
        return Upkeep(writer).markEverything();
    });
}

Result<void> setCalendar(Database &writer, ClockKind clock, const Calendar &calendar)
{
    return settledChange(writer, [&] { return CalendarStore(writer).put(clock, calendar); });
}

Result<void> addPost(Database &writer, const ManualPost &manual)
{
    const auto post = postFrom(manual);
    if (!post)
        return post.error();
    return settledChange(writer, [&]() -> Result<void> {
        const auto put = PostStore(writer).put(*post);
        return put ? Result<void>() : Result<void>(put.error());
    });
}

} // namespace attache
