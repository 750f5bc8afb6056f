#include "core/desk/golden/golden_case.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr Instant kEndOfTime{Millis{253'370'764'800'000}}; // 9999-01-01, for cases without `now`

std::string textOf(const QJsonValue &value) { return value.toString().toStdString(); }

Error badCase(std::string field) { return Error{Errc::BadCase, {{}, 0, std::move(field)}, "not a golden case"}; }

std::optional<Instant> instantOf(const QJsonValue &value) { return parseIso(textOf(value)); }

std::optional<std::int64_t> countOf(const QJsonValue &value)
{
    if (!value.isDouble())
        return {};
    return value.toInteger();
}

Counts countsOf(const QJsonObject &object)
{
    return {countOf(object["likes"_L1]),   countOf(object["reposts"_L1]),     countOf(object["quotes"_L1]),
            countOf(object["replies"_L1]), countOf(object["impressions"_L1]), countOf(object["reach"_L1]),
            countOf(object["views"_L1])};
}

std::string mentionsOf(const QJsonArray &array)
{
    std::string list;
    for (const auto &mention : array) {
        list += list.empty() ? "" : " ";
        list += foldHandle(textOf(mention));
    }
    return list;
}

Result<GoldenPost> postOf(const QJsonObject &object)
{
    GoldenPost result;
    Post &post = result.post;
    post.key = {textOf(object["platform"_L1]), textOf(object["id"_L1])};
    post.author = textOf(object["author"_L1]);
    const auto created = instantOf(object["created_at"_L1]);
    if (!created)
        return badCase("created_at");
    post.createdAt = *created;
    post.text = textOf(object["text"_L1]);
    post.inReplyTo = textOf(object["in_reply_to"_L1]);
    post.repostOf = textOf(object["repost_of"_L1]);
    post.quoteOf = textOf(object["quote_of"_L1]);
    post.conversationId = textOf(object["conversation_id"_L1]);
    post.mentions = mentionsOf(object["mentions"_L1].toArray());
    post.counts = countsOf(object["counts"_L1].toObject());
    post.followersAtPost = countOf(object["followers_at_post"_L1]);
    post.deletedAt = instantOf(object["deleted_at"_L1]);
    post.editedAt = instantOf(object["edited_at"_L1]);
    post.automatic = object["automatic"_L1].toBool();
    for (const auto &entry : object["snapshots"_L1].toArray()) {
        const auto at = instantOf(entry.toObject()["at"_L1]);
        if (!at)
            return badCase("snapshots");
        post.snapshots.push_back({*at, countsOf(entry.toObject()["counts"_L1].toObject())});
    }
    result.noReplyNeeded = object["no_reply_needed"_L1].toBool();
    result.copyOf = textOf(object["copy_of"_L1]);
    return result;
}

AccountKey accountOf(const QJsonObject &object)
{
    return {textOf(object["platform"_L1]), foldHandle(textOf(object["account"_L1]))};
}

Millis hoursOf(const QJsonValue &value, Millis otherwise)
{
    return value.isDouble() ? Millis{std::llround(value.toDouble() * 3'600'000)} : otherwise;
}

bool holds(const QJsonArray &array, QLatin1StringView word)
{
    return std::any_of(array.begin(), array.end(), [&](const QJsonValue &value) { return value.toString() == word; });
}

std::vector<PostClass> classesOf(const QJsonArray &array)
{
    std::vector<PostClass> classes;
    for (const auto &[word, kind] : {std::pair{"original"_L1, PostClass::Original}, std::pair{"quote"_L1, PostClass::Quote},
                                     std::pair{"reply"_L1, PostClass::Reply}, std::pair{"repost"_L1, PostClass::Repost}})
        if (holds(array, word))
            classes.push_back(kind);
    return classes;
}

void readMessageRules(const QJsonObject &object, GoldenSettings &settings)
{
    settings.skewTolerance = Millis{std::llround(object["skew_tolerance_s"_L1].toDouble(120) * 1000)};
    if (object.contains("response_kinds"_L1)) {
        settings.repliesAnswer = holds(object["response_kinds"_L1].toArray(), "reply"_L1);
        settings.quotesAnswer = holds(object["response_kinds"_L1].toArray(), "quote"_L1);
    }
    settings.quotesAwaitAnswer = object["include_quotes"_L1].toBool();
    settings.deletedRepliesCount = object["count_deleted_replies"_L1].toBool();
}

Result<GoldenSettings> settingsOf(const QJsonObject &object)
{
    GoldenSettings settings;
    for (const auto &entry : object["monitored"_L1].toArray())
        settings.monitored.push_back(accountOf(entry.toObject()));
    settings.now = instantOf(object["now"_L1]).value_or(kEndOfTime);
    const auto window = object["window"_L1].toObject();
    settings.window = {instantOf(window["start"_L1]), instantOf(window["end"_L1])};
    if (object.contains("working_hours"_L1)) {
        const auto calendar = calendarFromJson(object);
        if (!calendar)
            return calendar.error();
        settings.calendar = *calendar;
    }
    readMessageRules(object, settings);
    settings.horizon = hoursOf(object["horizon_h"_L1], settings.horizon);
    settings.idle = hoursOf(object["idle_h"_L1], settings.idle);
    if (object.contains("post_classes"_L1))
        settings.classes = classesOf(object["post_classes"_L1].toArray());
    settings.excludeOwnReplies = object["exclude_own_replies"_L1].toBool(true);
    return settings;
}

std::optional<int> minutesOf(const QString &text)
{
    const auto parts = text.split(u':');
    if (parts.size() < 2)
        return {};
    bool hoursFine = false;
    bool minutesFine = false;
    const int minutes = parts[0].toInt(&hoursFine) * 60 + parts[1].toInt(&minutesFine);
    if (!hoursFine || !minutesFine || minutes < 0 || minutes > 24 * 60)
        return {};
    return minutes;
}

Error badCalendar(std::string field) { return Error{Errc::BadCalendar, {{}, 0, std::move(field)}, "not a calendar"}; }

} // namespace

Result<Calendar> calendarFromJson(const QJsonObject &object)
{
    Calendar calendar;
    calendar.zone = textOf(object["tz"_L1]);
    const auto week = object["working_hours"_L1].toObject();
    for (auto day = week.begin(); day != week.end(); ++day) {
        const int number = day.key().toInt();
        if (number < 1 || number > 7)
            return badCalendar("working_hours");
        for (const auto &span : day.value().toArray()) {
            const auto from = minutesOf(span.toArray().at(0).toString());
            const auto to = minutesOf(span.toArray().at(1).toString());
            if (!from || !to)
                return badCalendar("working_hours");
            calendar.week[static_cast<std::size_t>(number - 1)].push_back({*from, *to});
        }
    }
    for (const auto &text : object["holidays"_L1].toArray()) {
        const auto day = parseIsoDay(textOf(text));
        if (!day)
            return badCalendar("holidays");
        calendar.holidays.push_back(*day);
    }
    std::sort(calendar.holidays.begin(), calendar.holidays.end());
    return calendar;
}

Result<std::vector<GoldenPost>> readGoldenPosts(const QJsonArray &array)
{
    std::vector<GoldenPost> posts;
    for (const auto &entry : array) {
        const auto post = postOf(entry.toObject());
        if (!post)
            return post.error();
        posts.push_back(*post);
    }
    return posts;
}

Result<GoldenCase> readGoldenCase(const QJsonObject &document)
{
    GoldenCase result;
    result.metric = textOf(document["metric"_L1]);
    result.inputs = document["inputs"_L1].toObject();
    result.rawSettings = document["settings"_L1].toObject();
    if (result.metric.empty())
        return badCase("metric");
    const auto settings = settingsOf(result.rawSettings);
    if (!settings)
        return settings.error();
    result.settings = *settings;
    const auto posts = readGoldenPosts(document["posts"_L1].toArray());
    if (!posts)
        return posts.error();
    result.posts = *posts;
    for (const auto &entry : document["accounts"_L1].toArray())
        result.accounts.push_back({textOf(entry["id"_L1]), countOf(entry["followers"_L1])});
    return result;
}

} // namespace attache
