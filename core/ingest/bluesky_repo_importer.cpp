#include "core/ingest/bluesky_repo_importer.h"

#include "core/ingest/bluesky_record.h"
#include "core/ingest/car_reader.h"
#include "core/ingest/dag_cbor.h"
#include "core/ingest/platform_sink.h"
#include "core/ingest/progress_pulse.h"
#include "core/ingest/repo_tree.h"

#include <functional>
#include <utility>

namespace attache {

namespace {

// Two readings of the file: the first for the names of the records, which stand in the tree, the second for the records.
class RepoRun {
public:
    RepoRun(std::string path, RecordSink &sink, Receipt &receipt, StopToken stop)
        : m_path(std::move(path)),
          m_sink(sink),
          m_receipt(receipt),
          m_stop(std::move(stop)),
          m_notes(receipt),
          m_pulse(sink)
    {}

    Status run()
    {
        auto done = eachBlock([this](const CarBlock &block) { note(block); });
        if (m_stop.raised() || (!done && done.error().code != Errc::FileCutOff))
            return done;
        if (m_author.did.empty())
            return done ? Error{Errc::ArchiveDamaged, Place{m_path, 0, {}}, "the repository's root is not in it"} : done;
        m_tree.walk(m_data);
        expect();
        auto again = eachBlock([this](const CarBlock &block) { take(block); });
        sayWhatIsMissing();
        return again;
    }

private:
    Status eachBlock(const std::function<void(const CarBlock &)> &take)
    {
        auto reader = CarReader::open(m_path);
        if (!reader)
            return reader.error();
        m_root = reader->root();
        while (!m_stop.raised()) {
            const auto block = reader->next();
            if (!block)
                return block.error();
            m_pulse.beat(reader->bytesRead(), m_receipt.read);
            if (block->number == 0) {
                m_pulse.tell(reader->bytesRead(), m_receipt.read);
                return {};
            }
            take(*block);
        }
        m_receipt.cancelled = true;
        return Error{Errc::Cancelled, Place{m_path, 0, {}}, {}};
    }

    void note(const CarBlock &block)
    {
        if (!block.sound)
            return;
        m_tree.add(block.link, block.bytes);
        if (block.link != m_root)
            return;
        auto json = jsonOfDagCbor(block.bytes);
        if (!json)
            return;
        const auto commit = parseWhole(m_parser, *json).root;
        m_author.did = commit["did"].text();
        m_data = commit["data"]["$link"].text();
    }

    void expect()
    {
        for (const auto &[link, names] : m_tree.wanted())
            m_expected += static_cast<std::int64_t>(names.size());
        if (m_tree.others() > 0)
            m_receipt.warn(Warning::OtherRecords, 0, m_tree.others());
    }

    // A block that stands in the file twice is one record.
    void take(const CarBlock &block)
    {
        const auto found = m_tree.wanted().find(block.link);
        if (block.link.empty() || found == m_tree.wanted().end())
            return;
        auto json = block.sound ? jsonOfDagCbor(block.bytes) : std::nullopt;
        const auto parsed = json ? parseWhole(m_parser, *json) : JsonParsed{{}, Refusal::BrokenJson, {}};
        for (const auto &name : found->second) {
            m_notes.begin(block.number);
            ++m_seen;
            if (parsed.fault)
                m_notes.refuse(block.sound ? *parsed.fault : Refusal::WrongCheckSum, {});
            else
                read("at://" + m_author.did + "/" + name, parsed.root);
        }
        m_tree.wanted().erase(found);
    }

    void read(const std::string &address, const JsonItem &record)
    {
        Post post;
        const bool repost = blueskyKind(address, {}) == BlueskyKind::Repost;
        if (!(repost ? readBlueskyRepost(address, m_author, record, m_notes, post)
                     : readBlueskyPost(address, m_author, record, m_notes, post)))
            return;
        if (!m_notes.from())
            m_sink.ownAccount({post.key.platform, post.author});
        m_notes.settle(post);
        m_sink.post(std::move(post));
    }

    void sayWhatIsMissing()
    {
        if (m_tree.missing() > 0)
            m_receipt.warn(Warning::PartMissing, 0, m_tree.missing(), "MST");
        if (m_seen < m_expected && !m_receipt.cancelled)
            m_receipt.warn(Warning::PartMissing, 0, m_expected - m_seen,
                           std::to_string(m_seen) + " / " + std::to_string(m_expected));
        if (!m_notes.from())
            return;
        m_receipt.warn(Warning::OwnPostsOnly, 0);
        m_receipt.warn(Warning::HandleUnknown, 0);
        m_receipt.gaps.push_back({m_author.did, m_notes.from(), m_notes.to(), {"replies", "mentions", "counts", "originals"}});
    }

    std::string m_path, m_root, m_data;
    RecordSink &m_sink;
    Receipt &m_receipt;
    StopToken m_stop;
    RecordNotes m_notes;
    ProgressPulse m_pulse;
    BlueskyAuthor m_author;
    RepoTree m_tree;
    JsonParser m_parser;
    std::int64_t m_expected = 0, m_seen = 0;
};

class BlueskyRepoImporter final : public Importer {
public:
    std::string_view format() const override { return "bluesky-repo"; }

    Status read(const std::string &path, const ImportOptions &options, RecordSink &sink, Receipt &receipt,
                StopToken stop) override
    {
        receipt.format = format();
        PlatformSink named(sink, options);
        auto done = RepoRun(path, named, receipt, stop).run();
        receipt.kind = receipt.read > 0 ? "posts" : "no-posts";
        return done;
    }
};

} // namespace

bool looksLikeBlueskyRepo(const Clues &clues) { return looksLikeCar(clues.file().head); }

std::unique_ptr<Importer> blueskyRepoImporter() { return std::make_unique<BlueskyRepoImporter>(); }

} // namespace attache
