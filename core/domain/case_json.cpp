#include "core/domain/case_json.h"

#include "core/base/text.h"
#include "core/domain/json_text.h"

#include <algorithm>
#include <set>

namespace attache {

namespace {

using namespace Qt::StringLiterals;

constexpr CaseLimits kLimits;

Error wrong(const char *member) { return Error{Errc::UnknownKind, {{}, 0, member}, "no teaching case"}; }
Error tooMuch(const char *member) { return Error{Errc::ArchiveTooLarge, {{}, 0, member}, "more than a case may hold"}; }

// Reads members one after the other and keeps the first fault.
class Members {
public:
    explicit Members(const QJsonObject &object) : m_object(object) {}

    std::string text(const QString &name, const char *member)
    {
        auto found = sanitise(textOf(m_object, name));
        if (found.size() > kLimits.text)
            fail(tooMuch(member));
        return found;
    }
    std::vector<std::string> texts(const QString &name, const char *member)
    {
        auto found = textsOf(m_object, name);
        if (found.size() > kLimits.lines)
            fail(tooMuch(member));
        for (auto &text : found) {
            text = sanitise(text);
            if (text.size() > kLimits.text)
                fail(tooMuch(member));
        }
        return found;
    }
    // A short word of ASCII letters, digits, '-' and '_'; empty only where it may be.
    std::string id(const QString &name, const char *member, bool mayLack = false)
    {
        const auto found = textOf(m_object, name);
        const auto fits = [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
        };
        if (found.size() > kLimits.id || (found.empty() && !mayLack) || !std::all_of(found.begin(), found.end(), fits))
            fail(wrong(member));
        return found;
    }
    std::optional<std::int64_t> count(const QString &name, const char *member, std::int64_t most)
    {
        const auto value = m_object.value(name);
        if (value.isUndefined() || value.isNull())
            return {};
        const double number = value.toDouble(-1);
        if (!(number >= 0) || number > static_cast<double>(most)) {
            fail(wrong(member));
            return {};
        }
        return static_cast<std::int64_t>(number);
    }
    void fail(Error error)
    {
        if (!m_error)
            m_error = std::move(error);
    }
    template <class Value>
    Value known(const std::optional<Value> &value, const char *member)
    {
        if (!value)
            fail(wrong(member));
        return value.value_or(Value());
    }
    Result<void> done() const { return m_error ? Result<void>(*m_error) : Result<void>(); }

private:
    const QJsonObject &m_object;
    std::optional<Error> m_error;
};

QJsonObject personJson(const CasePerson &person)
{
    QJsonObject object{{u"id"_s, qtText(person.id)}, {u"role"_s, qtText(caseRoleName(person.role))}};
    putText(object, u"name"_s, person.name);
    return object;
}

QJsonObject postJson(const CasePost &post)
{
    QJsonObject object{
        {u"id"_s, qtText(post.id)}, {u"by"_s, qtText(post.by)}, {u"at"_s, double(post.at)}, {u"text"_s, qtText(post.text)}};
    putText(object, u"answers"_s, post.answers);
    putText(object, u"passes_on"_s, post.passesOn);
    putText(object, u"language"_s, post.language);
    if (post.withheld)
        object.insert(u"withheld"_s, true);
    if (post.reworded)
        object.insert(u"reworded"_s, true);
    if (post.likes)
        object.insert(u"likes"_s, double(*post.likes));
    if (post.reposts)
        object.insert(u"reposts"_s, double(*post.reposts));
    return object;
}

Result<CasePerson> personFrom(const QJsonObject &object)
{
    Members members(object);
    CasePerson person;
    person.id = members.id(u"id"_s, "people.id");
    person.name = members.text(u"name"_s, "people.name");
    person.role = members.known(caseRoleNamed(textOf(object, u"role"_s)), "people.role");
    const auto done = members.done();
    return done ? Result<CasePerson>(std::move(person)) : done.error();
}

Result<CasePost> postFrom(const QJsonObject &object)
{
    constexpr std::int64_t kMostReactions = 1'000'000'000'000;
    Members members(object);
    CasePost post;
    post.id = members.id(u"id"_s, "posts.id");
    post.by = members.id(u"by"_s, "posts.by");
    post.answers = members.id(u"answers"_s, "posts.answers", true);
    post.passesOn = members.id(u"passes_on"_s, "posts.passes_on", true);
    post.at = members.known(members.count(u"at"_s, "posts.at", kLimits.seconds), "posts.at");
    post.text = members.text(u"text"_s, "posts.text");
    post.language = members.id(u"language"_s, "posts.language", true);
    post.withheld = object.value(u"withheld"_s).toBool();
    post.reworded = object.value(u"reworded"_s).toBool();
    post.likes = members.count(u"likes"_s, "posts.likes", kMostReactions);
    post.reposts = members.count(u"reposts"_s, "posts.reposts", kMostReactions);
    const auto done = members.done();
    return done ? Result<CasePost>(std::move(post)) : done.error();
}

Result<DecisionPoint> pointFrom(const QJsonObject &object)
{
    constexpr int kMostPoints = 100;
    Members members(object);
    DecisionPoint point;
    point.after = members.text(u"after"_s, "points.after");
    point.reason = members.known(pointReasonNamed(textOf(object, u"reason"_s)), "points.reason");
    point.question = members.text(u"question"_s, "points.question");
    point.happened = members.text(u"happened"_s, "points.happened");
    point.choices = members.texts(u"choices"_s, "points.choices");
    const auto rubric = object.value(u"rubric"_s).toArray();
    if (rubric.size() > qsizetype(kLimits.lines))
        return tooMuch("points.rubric");
    for (const auto &entry : rubric) {
        const auto line = entry.toObject();
        Members ofLine(line);
        const auto most = ofLine.count(u"points"_s, "points.rubric", kMostPoints);
        point.rubric.push_back({ofLine.text(u"criterion"_s, "points.rubric"), int(most.value_or(1))});
        if (auto done = ofLine.done(); !done)
            return done.error();
    }
    const auto done = members.done();
    return done ? Result<DecisionPoint>(std::move(point)) : done.error();
}

// Every object of the array, read.
template <class Value>
Result<std::vector<Value>> listFrom(const QJsonArray &array, std::size_t most, const char *member,
                                    Result<Value> (*read)(const QJsonObject &))
{
    if (array.size() > qsizetype(most))
        return tooMuch(member);
    std::vector<Value> values;
    for (const auto &entry : array) {
        auto value = read(entry.toObject());
        if (!value)
            return value.error();
        values.push_back(std::move(*value));
    }
    return values;
}

// Ids are there once, whatever is named exists, and what is answered stands before the answer.
Result<void> connected(const TeachingCase &teaching)
{
    std::set<std::string_view> people, posts, stops;
    for (const auto &person : teaching.people)
        if (!people.insert(person.id).second)
            return wrong("people.id");
    for (const auto &post : teaching.posts) {
        const auto earlier = [&](const std::string &id) { return id.empty() || posts.contains(id); };
        if (!people.contains(post.by))
            return wrong("posts.by");
        if (!earlier(post.answers) || !earlier(post.passesOn))
            return wrong("posts.answers");
        if (!posts.insert(post.id).second)
            return wrong("posts.id");
    }
    for (const auto &point : teaching.points)
        if (!posts.contains(point.after) || !stops.insert(point.after).second)
            return wrong("points.after");
    return teaching.posts.empty() ? Result<void>(wrong("posts")) : Result<void>();
}

Result<void> readHead(TeachingCase &teaching, const QJsonObject &object)
{
    constexpr int kLastMinute = 24 * 60 - 1;
    Members members(object);
    teaching.title = members.text(u"title"_s, "title");
    teaching.language = members.id(u"language"_s, "language", true);
    teaching.summary = members.text(u"summary"_s, "summary");
    teaching.kind = members.known(caseKindNamed(textOf(object, u"kind"_s)), "kind");
    teaching.verdict = members.known(verdictNamed(textOf(object, u"verdict"_s)), "verdict");
    teaching.platform = members.id(u"platform"_s, "platform", true);
    teaching.subject = members.id(u"subject"_s, "subject", true);
    if (const auto minute = members.count(u"start_minute"_s, "start_minute", kLastMinute))
        teaching.startMinute = int(*minute);
    teaching.tags = members.texts(u"tags"_s, "tags");
    teaching.ended = members.text(u"ended"_s, "ended");
    teaching.point = members.text(u"point"_s, "point");
    teaching.notes = members.text(u"notes"_s, "notes");
    teaching.learn = members.texts(u"learn"_s, "learn");
    teaching.invented = object.value(u"invented"_s).toBool();
    if (object.value(u"behind"_s).isObject()) {
        const auto behind = object.value(u"behind"_s).toObject();
        Members ofBehind(behind);
        teaching.behind = {ofBehind.id(u"date"_s, "behind.date"), ofBehind.text(u"facts"_s, "behind.facts")};
        if (auto done = ofBehind.done(); !done)
            return done;
    }
    if (teaching.title.empty())
        members.fail(wrong("title"));
    return members.done();
}

void putBehind(QJsonObject &object, const TeachingCase &teaching)
{
    if (teaching.behind)
        object.insert(u"behind"_s,
                      QJsonObject{{u"date"_s, qtText(teaching.behind->date)}, {u"facts"_s, qtText(teaching.behind->facts)}});
    if (teaching.startMinute)
        object.insert(u"start_minute"_s, *teaching.startMinute);
    if (teaching.invented)
        object.insert(u"invented"_s, true);
}

} // namespace

QJsonArray pointsJson(const std::vector<DecisionPoint> &points)
{
    QJsonArray array;
    for (const auto &point : points) {
        QJsonObject object{{u"after"_s, qtText(point.after)}, {u"reason"_s, qtText(pointReasonName(point.reason))}};
        putText(object, u"question"_s, point.question);
        putText(object, u"happened"_s, point.happened);
        putTexts(object, u"choices"_s, point.choices);
        QJsonArray rubric;
        for (const auto &line : point.rubric)
            rubric.append(QJsonObject{{u"criterion"_s, qtText(line.criterion)}, {u"points"_s, line.points}});
        if (!rubric.isEmpty())
            object.insert(u"rubric"_s, rubric);
        array.append(object);
    }
    return array;
}

Result<std::vector<DecisionPoint>> pointsFrom(const QJsonArray &array)
{
    return listFrom<DecisionPoint>(array, kLimits.points, "points", pointFrom);
}

QJsonObject caseJson(const TeachingCase &teaching)
{
    QJsonObject object{{u"attache_case"_s, kCaseVersion},
                       {u"title"_s, qtText(teaching.title)},
                       {u"kind"_s, qtText(caseKindName(teaching.kind))},
                       {u"verdict"_s, qtText(verdictName(teaching.verdict))}};
    QJsonArray people, posts;
    for (const auto &person : teaching.people)
        people.append(personJson(person));
    for (const auto &post : teaching.posts)
        posts.append(postJson(post));
    object.insert(u"people"_s, people);
    object.insert(u"posts"_s, posts);
    object.insert(u"points"_s, pointsJson(teaching.points));
    for (const auto &[name, value] :
         {std::pair(u"language"_s, teaching.language), std::pair(u"summary"_s, teaching.summary),
          std::pair(u"platform"_s, teaching.platform), std::pair(u"subject"_s, teaching.subject),
          std::pair(u"ended"_s, teaching.ended), std::pair(u"point"_s, teaching.point), std::pair(u"notes"_s, teaching.notes)})
        putText(object, name, value);
    putTexts(object, u"tags"_s, teaching.tags);
    putTexts(object, u"learn"_s, teaching.learn);
    putBehind(object, teaching);
    return object;
}

Result<TeachingCase> caseFrom(const QJsonObject &object)
{
    const int version = object.value(u"attache_case"_s).toInt();
    if (version > kCaseVersion)
        return Error{Errc::WorkspaceNewer, {{}, 0, "attache_case"}, "case"};
    if (version != kCaseVersion)
        return wrong("attache_case");
    TeachingCase teaching;
    if (auto done = readHead(teaching, object); !done)
        return done.error();
    auto people = listFrom<CasePerson>(object.value(u"people"_s).toArray(), kLimits.people, "people", personFrom);
    auto posts = listFrom<CasePost>(object.value(u"posts"_s).toArray(), kLimits.posts, "posts", postFrom);
    auto points = pointsFrom(object.value(u"points"_s).toArray());
    if (!people || !posts || !points)
        return !people ? people.error() : !posts ? posts.error() : points.error();
    teaching.people = std::move(*people);
    teaching.posts = std::move(*posts);
    teaching.points = std::move(*points);
    std::stable_sort(teaching.posts.begin(), teaching.posts.end(),
                     [](const CasePost &a, const CasePost &b) { return a.at < b.at; });
    if (auto done = connected(teaching); !done)
        return done.error();
    return teaching;
}

} // namespace attache
