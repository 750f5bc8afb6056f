#include "core/desk/demo_writer.h"

#include "core/desk/demo_connections.h"
#include "core/desk/demo/demonstration.h"
#include "core/desk/starter_pack.h"
#include "core/desk/upkeep/upkeep.h"
#include "core/store/account_store.h"
#include "core/store/calendar_store.h"
#include "core/store/database.h"
#include "core/store/decision_store.h"
#include "core/store/draft_store.h"
#include "core/store/import_store.h"
#include "core/store/meta_store.h"
#include "core/store/post_store.h"
#include "core/store/record_store.h"
#include "core/store/step_store.h"
#include "core/store/transaction.h"

namespace attache {

namespace {

Result<void> writePosts(Database &writer, const Demonstration &demo)
{
    PostStore store(writer);
    std::vector<PostStore::Put> done(demo.posts.size());
    return store.put(demo.posts, done);
}

Result<void> writeAround(Database &writer, const Demonstration &demo)
{
    AccountStore accounts(writer);
    for (const auto &account : demo.accounts)
        if (const auto put = accounts.put(account); !put)
            return put.error();
    CalendarStore calendars(writer);
    if (auto put = calendars.put(ClockKind::Host, demo.host); !put)
        return put;
    if (auto put = calendars.put(ClockKind::Duty, demo.duty); !put)
        return put;
    for (const auto &gap : demo.gaps) {
        const auto platform = accounts.platform(gap.account.platform);
        if (!platform)
            return platform.error();
        if (auto put = calendars.addGap(gap, *platform); !put)
            return put;
    }
    DecisionStore decisions(writer);
    for (const auto &decision : demo.decisions) {
        const auto platform = accounts.platform(decision.post.platform);
        if (!platform)
            return platform.error();
        if (auto put = decisions.add(decision, *platform); !put)
            return put;
    }
    return {};
}

// What the invented team keeps for classes, and its reading of subjects; dated after the cases that the program brings along.
std::vector<Record> trainingRecords(const Demonstration &demo)
{
    std::vector<Record> all;
    const auto at = demo.samples.front().drawnAt;
    for (const auto &example : demo.examples)
        all.push_back({std::string(kExampleRecord), example.key, contentOf(example), at});
    for (const auto &collection : demo.collections)
        all.push_back({std::string(kCollectionRecord), collection.name, contentOf(collection), at});
    for (const auto &sample : demo.samples)
        all.push_back({std::string(kSampleRecord), sample.name, contentOf(sample), at});
    for (const auto &reading : demo.readings)
        all.push_back({std::string(kReadingRecord), readingKey(reading), contentOf(reading), at});
    return all;
}

// One step of the day on which the first officer began: too old to be taken back by whoever tries the demonstration.
Result<void> writeRecords(Database &writer, const Demonstration &demo)
{
    const auto &first = demo.officers.front();
    const auto step = StepStore(writer).begin({first.name, first.since}, kLineRecord);
    if (!step)
        return step.error();
    std::vector<Record> all;
    for (const auto &line : demo.lines)
        all.push_back({std::string(kLineRecord), line.key, contentOf(line), line.clearedAt});
    for (const auto &officer : demo.officers)
        all.push_back({std::string(kOfficerRecord), officer.name, contentOf(officer), officer.since});
    for (auto &record : trainingRecords(demo))
        all.push_back(std::move(record));
    const auto pack = starterPack();
    if (!pack)
        return pack.error();
    for (const auto &teaching : pack->cases) {
        const auto example = exampleOfCase(teaching);
        all.push_back({std::string(kExampleRecord), example.key, contentOf(example), first.since});
    }
    RecordStore records(writer);
    for (const auto &record : all)
        if (const auto put = records.put(*step, record); !put)
            return put.error();
    DraftStore drafts(writer);
    for (const auto &draft : demo.drafts) {
        const auto platform = AccountStore(writer).platform(draft.post.platform);
        if (!platform)
            return platform.error();
        if (const auto saved = drafts.save({draft.post, draft.text, draft.savedAt}, *platform); !saved)
            return saved.error();
    }
    return {};
}

Result<void> writeMeta(Database &writer, const Demonstration &demo, Instant now)
{
    MetaStore meta(writer);
    if (auto put = meta.setText("zone", demo.zone); !put)
        return put;
    if (auto put = meta.setNumber("demonstration", 1); !put)
        return put;
    if (auto put = meta.setNow({now, NowSource::Demonstration}); !put)
        return put;
    Receipt receipt;
    receipt.path = "demonstration";
    receipt.format = "demonstration";
    receipt.kind = "posts";
    receipt.startedAt = receipt.finishedAt = now;
    receipt.read = receipt.stored = static_cast<std::int64_t>(demo.posts.size());
    return ImportStore(writer).put(receipt);
}

} // namespace

Result<void> writeDemonstration(Database &writer, Instant now, std::uint64_t seed)
{
    const auto demo = makeDemonstration(now, seed);
    Transaction transaction(writer);
    if (!transaction.begun())
        return transaction.begun();
    if (auto done = writeAround(writer, demo); !done)
        return done;
    if (auto done = writePosts(writer, demo); !done)
        return done;
    if (auto done = writeRecords(writer, demo); !done)
        return done;
    if (auto done = writeDemoConnections(writer, demo.accounts, now); !done)
        return done;
    if (auto done = writeMeta(writer, demo, now); !done)
        return done;
    if (auto done = transaction.commit(); !done)
        return done;
    return Upkeep(writer).run();
}

} // namespace attache
