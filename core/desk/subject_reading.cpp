#include "core/desk/subject_reading.h"

#include "core/base/digest.h"
#include "core/base/text.h"
#include "core/desk/decisions.h"
#include "core/desk/keyed_posts.h"
#include "core/desk/scoped_reader.h"
#include "core/domain/subject.h"
#include "core/store/database.h"
#include "core/store/decision_store.h"
#include "core/store/fact_scan.h"
#include "core/store/post_reader.h"
#include "core/store/record_store.h"
#include "core/store/statement.h"

#include <algorithm>
#include <map>
#include <random>

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

// Row ids of what may be drawn: posts of ours that are there and no reposts, first posts of messages.
Result<std::vector<std::int64_t>> drawable(const ScopedReader &reader)
{
    std::vector<std::int64_t> ids;
    auto ours = scanSelected(reader.database(), FactKind::Reaction, reader.selection(), [&](const Fact &fact) {
        const auto reaction = decodeReaction(fact);
        if (reaction.postClass != 0 && reaction.postClass != int(PostClass::Repost))
            ids.push_back(reaction.post);
    });
    auto theirs = scanSelected(reader.database(), FactKind::Message, reader.selection(),
                               [&](const Fact &fact) { ids.push_back(decodeMessage(fact).fact.ref); });
    if (!ours || !theirs)
        return ours ? theirs.error() : ours.error();
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

std::uint64_t seedOf(const std::string &name) { return std::stoull(sha256(name).substr(0, 15), nullptr, 16); }

void shuffle(std::vector<std::int64_t> &ids, std::uint64_t seed)
{
    std::mt19937_64 random(seed); // the same numbers with every library, unlike std::shuffle
    for (std::size_t i = ids.size(); i > 1; --i)
        std::swap(ids[i - 1], ids[std::size_t(random() % i)]);
}

// Said by all readers of a post alike; nothing where they differ.
std::map<PostKey, std::string> agreedCodes(const std::vector<Reading> &readings)
{
    std::map<PostKey, std::string> codes;
    for (const auto &reading : readings) {
        const auto [entry, isNew] = codes.emplace(reading.post, reading.code);
        if (!isNew && entry->second != reading.code)
            entry->second.clear();
    }
    return codes;
}

} // namespace

Result<CodeBook> codeBookOf(Database &reader)
{
    const auto kept = RecordStore(reader).find(kCodeBookRecord, kCodeBookKey);
    if (!kept)
        return kept.error();
    return *kept ? codeBookFrom((*kept)->key, (*kept)->content) : Result<CodeBook>(firstCodeBook());
}

Result<void> putCodeBook(Database &writer, const Deed &deed, const CodeBook &book)
{
    const auto standing = codeBookOf(writer);
    if (!standing)
        return standing.error();
    auto next = book;
    next.version = standing->version + 1;
    const bool offers = std::any_of(next.rules.begin(), next.rules.end(), [](const SubjectRule &rule) { return rule.offered; });
    if (!offers || !codeBookFrom({}, contentOf(next)))
        return unusable("code");
    return putRecord(writer, deed, kCodeBookRecord, std::string(kCodeBookKey), contentOf(next));
}

Result<std::vector<ReadingSample>> samplesOf(Database &reader)
{
    const auto records = RecordStore(reader).all(kSampleRecord);
    if (!records)
        return records.error();
    std::vector<ReadingSample> samples;
    for (const auto &record : *records) {
        auto sample = sampleFrom(record.key, record.content);
        if (!sample)
            return sample.error();
        if (!sample->retired)
            samples.push_back(std::move(*sample));
    }
    return samples;
}

Result<ReadingSample> drawSample(const ScopedReader &reader, const std::string &wished, std::size_t size, Instant at)
{
    const std::string name = sanitise(trimmed(wished));
    const auto taken = RecordStore(reader.database()).find(kSampleRecord, name);
    const auto book = codeBookOf(reader.database());
    auto ids = drawable(reader);
    if (!taken || !book || !ids)
        return !taken ? taken.error() : !book ? book.error() : ids.error();
    if (name.empty() || *taken)
        return unusable("name");
    shuffle(*ids, seedOf(name));
    ReadingSample sample{name, at, book->version, {}, false};
    PostReader posts(reader.database());
    for (std::size_t i = 0; i < ids->size() && sample.posts.size() < size; ++i) {
        const auto found = posts.posts({(*ids)[i]});
        if (!found)
            return found.error();
        if (!found->empty() && !trimmed(found->front().text).empty())
            sample.posts.push_back(found->front().key);
    }
    if (sample.posts.empty())
        return unusable("posts");
    return sample;
}

Result<void> putSample(Database &writer, const Deed &deed, const ReadingSample &sample)
{
    return putRecord(writer, deed, kSampleRecord, sample.name, contentOf(sample));
}

Result<std::vector<ReadingPost>> readingPostsOf(Database &reader, const ReadingSample &sample)
{
    PostReader finder(reader);
    std::vector<ReadingPost> posts;
    for (const auto &key : sample.posts) {
        const auto id = finder.find(key);
        const auto found = id && *id ? finder.posts({**id}) : Result<std::vector<Post>>(std::vector<Post>{});
        if (!id || !found)
            return id ? found.error() : id.error();
        posts.push_back(found->empty() ? ReadingPost{key, {}, {}} : ReadingPost{key, found->front().text, found->front().lang});
    }
    return posts;
}

Result<std::vector<Reading>> readingsOf(Database &reader, const std::string &sample)
{
    const auto records = RecordStore(reader).all(kReadingRecord);
    if (!records)
        return records.error();
    std::vector<Reading> readings;
    for (const auto &record : *records) {
        auto reading = readingFrom(record.key, record.content);
        if (!reading)
            return reading.error();
        if (sample.empty() || reading->sample == sample)
            readings.push_back(std::move(*reading));
    }
    return readings;
}

Result<void> putReading(Database &writer, const Deed &deed, const Reading &reading)
{
    const auto book = codeBookOf(writer);
    if (!book)
        return book.error();
    if (trimmed(reading.reader).empty())
        return unusable("reader");
    if (!subjectOf(reading.code))
        return unusable("code");
    auto one = reading;
    one.codeBook = book->version;
    return putRecord(writer, deed, kReadingRecord, readingKey(one), contentOf(one));
}

Result<SubjectCodes> subjectCodesOf(Database &reader)
{
    const auto readings = readingsOf(reader, {});
    auto said = DecisionStore(reader).valuesOf(Facet::Coding);
    if (!readings || !said)
        return readings ? said.error() : readings.error();
    SubjectCodes codes;
    PostReader finder(reader);
    for (const auto &[post, code] : agreedCodes(*readings)) {
        const auto id = finder.find(post);
        if (!id)
            return id.error();
        if (*id && !code.empty())
            codes.emplace(**id, code);
    }
    for (const auto &[id, value] : *said)
        codes.insert_or_assign(id, std::string(primarySubject(value)));
    return codes;
}

} // namespace attache
