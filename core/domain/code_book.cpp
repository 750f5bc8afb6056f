#include "core/domain/code_book.h"

#include "core/base/digest.h"
#include "core/domain/json_text.h"
#include "core/domain/subject.h"

#include <algorithm>
#include <set>

namespace attache {

namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t kKeyDigits = 24;

QJsonObject ruleJson(const SubjectRule &rule)
{
    QJsonObject object{{u"code"_s, qtText(rule.code)}, {u"offered"_s, rule.offered}, {u"substance"_s, rule.substance}};
    putText(object, u"name"_s, rule.name);
    putText(object, u"include"_s, rule.include);
    putText(object, u"exclude"_s, rule.exclude);
    return object;
}

SubjectRule ruleFrom(const QJsonObject &object)
{
    return {textOf(object, u"code"_s),
            textOf(object, u"name"_s),
            textOf(object, u"include"_s),
            textOf(object, u"exclude"_s),
            object.value(u"substance"_s).toBool(),
            object.value(u"offered"_s).toBool(true)};
}

Error damaged(const char *what) { return failure(Errc::WorkspaceDamaged, what); }

} // namespace

const SubjectRule *CodeBook::rule(std::string_view code) const
{
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const SubjectRule &rule) { return rule.code == code; });
    return found == rules.end() ? nullptr : &*found;
}

int CodeBook::place(std::string_view code) const
{
    const auto *found = rule(code);
    return found ? int(found - rules.data()) : -1;
}

CodeBook firstCodeBook()
{
    CodeBook book;
    for (const auto &subject : subjects())
        book.rules.push_back(
            {std::string(subject.code), {}, std::string(subject.include), std::string(subject.exclude), subject.substance, true});
    return book;
}

std::string readingKey(const Reading &reading)
{
    return sha256(reading.sample + '\n' + reading.reader + '\n' + reading.post.platform + ' ' + reading.post.id)
        .substr(0, kKeyDigits);
}

std::string contentOf(const CodeBook &book)
{
    QJsonArray rules;
    for (const auto &rule : book.rules)
        rules.append(ruleJson(rule));
    return compactJson({{u"rules"_s, rules}, {u"version"_s, book.version}});
}

Result<CodeBook> codeBookFrom(const std::string &, std::string_view content)
{
    const auto object = objectFrom(content, "code book");
    if (!object)
        return object.error();
    CodeBook book;
    book.version = object->value(u"version"_s).toInt();
    std::set<std::string> seen;
    const auto rules = object->value(u"rules"_s).toArray();
    for (const auto &entry : rules) {
        auto rule = ruleFrom(entry.toObject());
        if (!subjectOf(rule.code) || !seen.insert(rule.code).second)
            return damaged("code book");
        book.rules.push_back(std::move(rule));
    }
    return book.version < 1 || book.rules.empty() ? Result<CodeBook>(damaged("code book")) : Result<CodeBook>(std::move(book));
}

std::string contentOf(const ReadingSample &sample)
{
    QJsonArray posts;
    for (const auto &post : sample.posts)
        posts.append(QJsonArray{qtText(post.platform), qtText(post.id)});
    return compactJson({{u"code_book"_s, sample.codeBook},
                        {u"drawn_at"_s, qtText(toIso(sample.drawnAt))},
                        {u"posts"_s, posts},
                        {u"retired"_s, sample.retired}});
}

Result<ReadingSample> sampleFrom(const std::string &key, std::string_view content)
{
    const auto object = objectFrom(content, "sample");
    if (!object)
        return object.error();
    const auto drawn = parseIso(textOf(*object, u"drawn_at"_s));
    if (!drawn)
        return damaged("sample");
    ReadingSample sample{key, *drawn, object->value(u"code_book"_s).toInt(), {}, object->value(u"retired"_s).toBool()};
    const auto posts = object->value(u"posts"_s).toArray();
    for (const auto &entry : posts) {
        const auto pair = entry.toArray();
        sample.posts.push_back({pair.at(0).toString().toStdString(), pair.at(1).toString().toStdString()});
    }
    return sample;
}

std::string contentOf(const Reading &reading)
{
    return compactJson({{u"code"_s, qtText(reading.code)},
                        {u"code_book"_s, reading.codeBook},
                        {u"id"_s, qtText(reading.post.id)},
                        {u"platform"_s, qtText(reading.post.platform)},
                        {u"reader"_s, qtText(reading.reader)},
                        {u"sample"_s, qtText(reading.sample)}});
}

Result<Reading> readingFrom(const std::string &, std::string_view content)
{
    const auto object = objectFrom(content, "reading");
    if (!object)
        return object.error();
    Reading reading{textOf(*object, u"sample"_s),
                    textOf(*object, u"reader"_s),
                    {textOf(*object, u"platform"_s), textOf(*object, u"id"_s)},
                    textOf(*object, u"code"_s),
                    object->value(u"code_book"_s).toInt()};
    if (reading.sample.empty() || reading.reader.empty() || !subjectOf(reading.code))
        return damaged("reading");
    return reading;
}

} // namespace attache
