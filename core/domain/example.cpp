#include "core/domain/example.h"

#include "core/base/digest.h"
#include "core/domain/case_json.h"
#include "core/domain/json_text.h"

namespace attache {

namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t kKeyDigits = 16;

QJsonObject answerJson(const TraineeAnswer &answer)
{
    QJsonObject object{{u"example"_s, answer.example}, {u"point"_s, answer.point}};
    putText(object, u"would"_s, answer.would);
    putText(object, u"expects"_s, answer.expects);
    QJsonArray given;
    for (const int points : answer.given)
        given.append(points);
    if (!given.isEmpty())
        object.insert(u"given"_s, given);
    return object;
}

TraineeAnswer answerFrom(const QJsonObject &object)
{
    TraineeAnswer answer;
    answer.example = object.value(u"example"_s).toInt();
    answer.point = object.value(u"point"_s).toInt();
    answer.would = textOf(object, u"would"_s);
    answer.expects = textOf(object, u"expects"_s);
    const auto given = object.value(u"given"_s).toArray();
    for (const auto &points : given)
        answer.given.push_back(points.toInt());
    return answer;
}

QJsonObject sheetJson(const TraineeSheet &sheet)
{
    QJsonArray answers;
    for (const auto &answer : sheet.answers)
        answers.append(answerJson(answer));
    return {{u"answers"_s, answers}, {u"trainee"_s, qtText(sheet.trainee)}};
}

TraineeSheet sheetFrom(const QJsonObject &object)
{
    TraineeSheet sheet{textOf(object, u"trainee"_s), {}};
    const auto answers = object.value(u"answers"_s).toArray();
    for (const auto &answer : answers)
        sheet.answers.push_back(answerFrom(answer.toObject()));
    return sheet;
}

QJsonObject wordingsJson(const std::map<std::string, std::string> &wordings)
{
    QJsonObject object;
    for (const auto &[post, words] : wordings)
        object.insert(qtText(post), qtText(words));
    return object;
}

std::map<std::string, std::string> wordingsFrom(const QJsonObject &object)
{
    std::map<std::string, std::string> wordings;
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        wordings.emplace(entry.key().toStdString(), entry.value().toString().toStdString());
    return wordings;
}

Error damaged(const char *what) { return failure(Errc::WorkspaceDamaged, what); }

// Where it stands: a post of the archive, or a case of its own.
Result<void> readPlace(Example &example, const QJsonObject &object)
{
    if (object.value(u"case"_s).isObject()) {
        auto own = caseFrom(object.value(u"case"_s).toObject());
        if (!own)
            return own.error();
        example.own = std::move(*own);
        return {};
    }
    const PostKey post{textOf(object, u"platform"_s), textOf(object, u"id"_s)};
    if (post.platform.empty() || post.id.empty())
        return damaged("example");
    example.post = post;
    return {};
}

} // namespace

std::string exampleKey(const PostKey &post) { return post.platform + ' ' + post.id; }

std::string exampleKey(const TeachingCase &teaching)
{
    return "case " + sha256(compactJson(caseJson(teaching))).substr(0, kKeyDigits);
}

Example exampleOfCase(TeachingCase teaching)
{
    Example example;
    example.key = exampleKey(teaching);
    example.verdict = teaching.verdict;
    example.kind = teaching.kind;
    example.title = teaching.title;
    example.point = teaching.point;
    example.notes = teaching.notes;
    example.tags = teaching.tags;
    example.learn = teaching.learn;
    example.own = std::move(teaching);
    return example;
}

std::string contentOf(const Example &example)
{
    QJsonObject object{{u"kind"_s, qtText(caseKindName(example.kind))}, {u"verdict"_s, qtText(verdictName(example.verdict))}};
    if (example.own)
        object.insert(u"case"_s, caseJson(*example.own));
    if (example.post) {
        object.insert(u"platform"_s, qtText(example.post->platform));
        object.insert(u"id"_s, qtText(example.post->id));
    }
    putText(object, u"title"_s, example.title);
    putText(object, u"point"_s, example.point);
    putText(object, u"notes"_s, example.notes);
    putTexts(object, u"tags"_s, example.tags);
    putTexts(object, u"learn"_s, example.learn);
    if (!example.wordings.empty())
        object.insert(u"wordings"_s, wordingsJson(example.wordings));
    if (!example.points.empty())
        object.insert(u"points"_s, pointsJson(example.points));
    if (example.retired)
        object.insert(u"retired"_s, true);
    return compactJson(object);
}

Result<Example> exampleFrom(const std::string &key, std::string_view content)
{
    const auto object = objectFrom(content, "example");
    if (!object)
        return object.error();
    const auto verdict = verdictNamed(textOf(*object, u"verdict"_s));
    const auto kind = caseKindNamed(textOf(*object, u"kind"_s));
    auto points = pointsFrom(object->value(u"points"_s).toArray());
    if (!verdict || !kind || !points)
        return damaged("example");
    Example example;
    example.key = key;
    if (auto placed = readPlace(example, *object); !placed)
        return placed.error();
    example.verdict = *verdict;
    example.kind = *kind;
    example.title = textOf(*object, u"title"_s);
    example.point = textOf(*object, u"point"_s);
    example.notes = textOf(*object, u"notes"_s);
    example.tags = textsOf(*object, u"tags"_s);
    example.learn = textsOf(*object, u"learn"_s);
    example.wordings = wordingsFrom(object->value(u"wordings"_s).toObject());
    example.points = std::move(*points);
    example.retired = object->value(u"retired"_s).toBool();
    return example;
}

std::string contentOf(const Collection &collection)
{
    return compactJson({{u"examples"_s, textsJson(collection.examples)}, {u"retired"_s, collection.retired}});
}

Result<Collection> collectionFrom(const std::string &key, std::string_view content)
{
    const auto object = objectFrom(content, "collection");
    if (!object)
        return object.error();
    return Collection{key, textsOf(*object, u"examples"_s), object->value(u"retired"_s).toBool()};
}

std::string contentOf(const LessonRecord &lesson)
{
    QJsonArray sheets;
    for (const auto &sheet : lesson.sheets)
        sheets.append(sheetJson(sheet));
    QJsonObject object{{u"at"_s, qtText(toIso(lesson.at))}, {u"examples"_s, textsJson(lesson.examples)}, {u"sheets"_s, sheets}};
    putText(object, u"collection"_s, lesson.collection);
    return compactJson(object);
}

Result<LessonRecord> lessonFrom(const std::string &key, std::string_view content)
{
    const auto object = objectFrom(content, "lesson");
    if (!object)
        return object.error();
    const auto at = parseIso(textOf(*object, u"at"_s));
    if (!at)
        return damaged("lesson");
    LessonRecord lesson{key, textOf(*object, u"collection"_s), textsOf(*object, u"examples"_s), *at, {}};
    const auto sheets = object->value(u"sheets"_s).toArray();
    for (const auto &sheet : sheets)
        lesson.sheets.push_back(sheetFrom(sheet.toObject()));
    return lesson;
}

} // namespace attache
