#pragma once

#include "core/base/result.h"
#include "core/domain/account.h"
#include "core/domain/calendar.h"
#include "core/domain/post.h"
#include "core/domain/scope.h"

#include <QJsonArray>
#include <QJsonObject>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace attache {

struct GoldenPost {
    Post post;
    bool noReplyNeeded = false; // set by an officer
    std::string copyOf;         // the post whose text it copies without a link, where the case says so; or empty
    bool operator==(const GoldenPost &) const = default;
};

// Settings of a golden case with the defaults of its schema.
struct GoldenSettings {
    std::vector<AccountKey> monitored; // handles folded
    Instant now;
    Window window;
    std::optional<Calendar> calendar;
    Millis skewTolerance{120'000};
    bool repliesAnswer = true, quotesAnswer = false;
    bool quotesAwaitAnswer = false;
    bool deletedRepliesCount = false;
    Millis horizon{std::chrono::hours{168}}, idle{std::chrono::hours{168}};
    std::vector<PostClass> classes{PostClass::Original, PostClass::Quote};
    bool excludeOwnReplies = true;
};

struct GoldenAccount {
    std::string id; // as written
    std::optional<std::int64_t> followers;
};

// One reference case: everything but what is expected of it.
struct GoldenCase {
    std::string metric;
    GoldenSettings settings;
    std::vector<GoldenPost> posts; // in input order
    std::vector<GoldenAccount> accounts;
    QJsonObject inputs, rawSettings;
};

// Posts that stand in the inputs of a case. Error BadCase.
Result<std::vector<GoldenPost>> readGoldenPosts(const QJsonArray &array);

// Errors: BadCase, with the member that cannot be understood in place.field; UnknownZone is found later, where it is used.
Result<GoldenCase> readGoldenCase(const QJsonObject &document);

// A calendar as golden cases and `attache calendar` write it: members tz, working_hours ("1".."7" -> [[from, to], …]),
// holidays. Error BadCalendar.
Result<Calendar> calendarFromJson(const QJsonObject &object);

} // namespace attache
