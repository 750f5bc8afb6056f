#include "core/desk/examples.h"

#include "core/base/text.h"
#include "core/desk/decisions.h"
#include "core/desk/keyed_posts.h"
#include "core/domain/subject.h"
#include "core/store/decision_store.h"
#include "core/store/record_store.h"

#include <algorithm>
#include <map>
#include <set>

namespace attache {

namespace {

Error unusable(const char *member) { return Error{Errc::Usage, {{}, 0, member}, "missing"}; }

Result<void> putRecord(Database &writer, const Deed &deed, std::string_view kind, const std::string &key,
                       const std::string &content)
{
    const auto step = asStep(writer, deed, kind, [&](std::int64_t id) -> Result<void> {
        const auto done = RecordStore(writer).put(id, {std::string(kind), key, sanitise(content), deed.at});
        return done ? Result<void>() : done.error();
    });
    return step ? Result<void>() : step.error();
}

template <class Value>
Result<std::vector<std::pair<Value, Instant>>> recordsOf(Database &reader, std::string_view kind,
                                                         Result<Value> (*read)(const std::string &, std::string_view))
{
    const auto records = RecordStore(reader).all(kind);
    if (!records)
        return records.error();
    std::vector<std::pair<Value, Instant>> values;
    for (const auto &record : *records) {
        auto value = read(record.key, record.content);
        if (!value)
            return value.error();
        values.emplace_back(std::move(*value), record.at);
    }
    return values;
}

// What the inbox marked: a mark stands on every post of a message, the earliest of which names the example.
class Marks {
public:
    explicit Marks(Database &reader) : m_reader(reader) {}

    Result<std::vector<std::pair<Example, Instant>>> examples()
    {
        const auto marks = DecisionStore(m_reader).allOf(Facet::Example);
        if (!marks)
            return marks.error();
        std::vector<std::pair<Example, Instant>> found;
        std::set<std::pair<Instant, std::string>> acts; // one act on one message is one example
        for (const auto &mark : *marks) {
            const auto placed = postsOf(m_reader, {mark.post});
            if (!placed)
                return placed.error();
            if (placed->empty() || !acts.insert({mark.at, placed->front().post.author}).second)
                continue;
            Example example;
            example.post = mark.post;
            example.key = exampleKey(mark.post);
            example.verdict = mark.value == "copy" ? Verdict::Copy : Verdict::Discuss;
            found.emplace_back(std::move(example), mark.at);
        }
        return found;
    }

private:
    Database &m_reader;
};

ExampleRow rowOfCase(Example example)
{
    ExampleRow row;
    const auto &own = *example.own;
    row.text = own.posts.front().text;
    row.language = own.language;
    row.platform = own.platform;
    row.subject = own.subject;
    row.example = std::move(example);
    return row;
}

Result<ExampleRow> rowOf(Database &reader, Example example)
{
    if (example.own)
        return rowOfCase(std::move(example));
    ExampleRow row;
    const auto placed = postsOf(reader, {*example.post});
    const auto said = DecisionStore(reader).of(*example.post);
    if (!placed || !said)
        return placed ? said.error() : placed.error();
    if (!placed->empty()) {
        const auto &post = placed->front().post;
        row.text = post.text;
        row.language = post.lang;
        row.at = post.createdAt;
        row.conversation = placed->front().conversation;
    }
    row.platform = example.post->platform;
    for (const auto &decision : *said)
        if (decision.kind == DecisionKind::Coded)
            row.subject = primarySubject(decision.value);
    row.example = std::move(example);
    return row;
}

// What is kept of an example stands before the mark that it began with.
Result<std::vector<std::pair<Example, Instant>>> allOf(Database &reader, std::set<std::string> &noted)
{
    auto kept = recordsOf<Example>(reader, kExampleRecord, exampleFrom);
    auto marked = Marks(reader).examples();
    if (!kept || !marked)
        return kept ? marked.error() : kept.error();
    for (const auto &[example, at] : *kept)
        noted.insert(example.key);
    for (auto &mark : *marked)
        if (!noted.contains(mark.first.key))
            kept->push_back(std::move(mark));
    std::stable_sort(kept->begin(), kept->end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    return kept;
}

} // namespace

Result<std::vector<ExampleRow>> examplesOf(Database &reader)
{
    std::set<std::string> noted;
    auto all = allOf(reader, noted);
    if (!all)
        return all.error();
    std::vector<ExampleRow> rows;
    for (auto &[example, at] : *all) {
        if (example.retired)
            continue;
        const bool known = noted.contains(example.key);
        auto row = rowOf(reader, std::move(example));
        if (!row)
            return row.error();
        row->noted = known;
        rows.push_back(std::move(*row));
    }
    return rows;
}

Result<std::optional<Example>> exampleOf(Database &reader, const std::string &key)
{
    std::set<std::string> noted;
    auto all = allOf(reader, noted);
    if (!all)
        return all.error();
    const auto found = std::find_if(all->begin(), all->end(), [&](const auto &entry) { return entry.first.key == key; });
    return found == all->end() ? std::nullopt : std::optional(std::move(found->first));
}

Result<void> putExample(Database &writer, const Deed &deed, const Example &example)
{
    if (!example.post && !example.own)
        return unusable("post");
    const auto key = !example.key.empty() ? example.key : example.post ? exampleKey(*example.post) : exampleKey(*example.own);
    return putRecord(writer, deed, kExampleRecord, key, contentOf(example));
}

Result<std::vector<Collection>> collectionsOf(Database &reader)
{
    auto all = recordsOf<Collection>(reader, kCollectionRecord, collectionFrom);
    if (!all)
        return all.error();
    std::vector<Collection> found;
    for (auto &[collection, at] : *all)
        if (!collection.retired)
            found.push_back(std::move(collection));
    return found;
}

Result<void> putCollection(Database &writer, const Deed &deed, const Collection &collection)
{
    const auto name = sanitise(trimmed(collection.name));
    if (name.empty())
        return unusable("name");
    return putRecord(writer, deed, kCollectionRecord, name, contentOf(collection));
}

Result<std::vector<LessonRecord>> lessonsOf(Database &reader)
{
    auto all = recordsOf<LessonRecord>(reader, kLessonRecord, lessonFrom);
    if (!all)
        return all.error();
    std::vector<LessonRecord> lessons;
    for (auto &[lesson, at] : *all)
        lessons.push_back(std::move(lesson));
    std::stable_sort(lessons.begin(), lessons.end(), [](const auto &a, const auto &b) { return a.at > b.at; });
    return lessons;
}

Result<void> putLesson(Database &writer, const Deed &deed, const LessonRecord &lesson)
{
    return putRecord(writer, deed, kLessonRecord, lesson.key.empty() ? toIso(lesson.at) : lesson.key, contentOf(lesson));
}

Result<std::vector<TeachingCase>> casesOf(Database &reader, const std::vector<std::string> &examples, const CaseOptions &options)
{
    PseudonymBook book;
    std::vector<TeachingCase> cases;
    for (const auto &key : examples) {
        const auto example = exampleOf(reader, key);
        if (!example)
            return example.error();
        if (!*example)
            return unusable("example");
        auto made = caseOf(reader, **example, book, options);
        if (!made)
            return made.error();
        cases.push_back(std::move(*made));
    }
    return cases;
}

Result<std::optional<CounterExample>> counterExampleOf(Database &reader, const std::string &key)
{
    std::set<std::string> noted;
    const auto all = allOf(reader, noted);
    if (!all)
        return all.error();
    const auto self = std::find_if(all->begin(), all->end(), [&](const auto &entry) { return entry.first.key == key; });
    if (self == all->end())
        return unusable("example");
    PseudonymBook book;
    const auto own = caseOf(reader, self->first, book);
    if (!own)
        return own.error();
    std::vector<CaseTraits> traits;
    std::vector<std::string> keys;
    for (const auto &[example, at] : *all) {
        if (example.retired || example.verdict == self->first.verdict)
            continue;
        if (const auto made = caseOf(reader, example, book)) { // one that is gone from the archive is left out
            traits.push_back(traitsOf(*made));
            keys.push_back(example.key);
        }
    }
    auto best = mostAlike(traitsOf(*own), traits);
    return best ? std::optional(CounterExample{keys[best->place], std::move(best->likeness)}) : std::nullopt;
}

} // namespace attache
