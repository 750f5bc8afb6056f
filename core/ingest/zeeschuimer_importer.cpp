#include "core/ingest/zeeschuimer_importer.h"

#include "core/ingest/captured_post.h"
#include "core/ingest/json_file.h"
#include "core/ingest/platform_sink.h"

namespace attache {

namespace {

class ZeeschuimerForm final : public JsonForm {
public:
    ZeeschuimerForm(RecordSink &sink, Receipt &receipt) : m_sink(sink), m_receipt(receipt), m_notes(receipt) {}

    void record(const JsonItem &root, std::int64_t line) override
    {
        const auto copied = root["__import_meta"];
        const auto envelope = copied ? copied : root;
        const auto data = copied ? root : root["data"];
        const auto source = envelope["source_platform"].text();
        m_line = line;
        m_observed = numberText(envelope.any({"last_updated", "timestamp_collected"}));
        if (source.empty() || !data.isObject())
            take([](Post &) { return false; }, "source_platform");
        else if (source == "twitter.com" || source == "x.com")
            takeTweet(data);
        else
            takeOther(source, data);
    }

    // A browser shows a selection: nothing of it is complete.
    void tellGaps()
    {
        if (m_receipt.read > 0)
            m_receipt.gaps.push_back({{}, m_notes.from(), m_notes.to(), {"replies", "mentions"}});
    }

private:
    template <class Reader>
    void take(const Reader &reader, std::string_view missing = {})
    {
        m_notes.begin(m_line);
        if (!missing.empty())
            m_notes.refuse(Refusal::MissingField, missing);
        Post post;
        if (!reader(post))
            return;
        post.observedAt = m_notes.moment(m_observed, {TimeReading::EpochMillis, {}});
        m_notes.settle(post);
        m_sink.post(std::move(post));
    }

    void takeTweet(const JsonItem &data)
    {
        const auto tweet = data["tweet"]["rest_id"] ? data["tweet"] : data;
        if (tweet["promotedMetadata"]) {
            m_notes.passOver(m_line);
            return;
        }
        for (const auto &each : {tweet, retweetedIn(tweet), quotedIn(tweet)})
            if (each)
                take([&](Post &post) { return readCapturedTweet(each, m_notes, post); });
    }

    void takeOther(std::string_view source, const JsonItem &data)
    {
        if (source == "instagram.com" && data.any({"code", "shortcode", "taken_at"}))
            take([&](Post &post) { return readCapturedInstagram(data, "instagram", m_notes, post); });
        else if (source.starts_with("threads."))
            take([&](Post &post) { return readCapturedInstagram(data, "threads", m_notes, post); });
        else if (source == "tiktok.com")
            take([&](Post &post) { return readCapturedTiktok(data, m_notes, post); });
        else if (source == "tiktok-comments")
            take([&](Post &post) { return readCapturedTiktokComment(data, m_notes, post); });
        else
            m_notes.passOver(m_line);
    }

    RecordSink &m_sink;
    Receipt &m_receipt;
    RecordNotes m_notes;
    std::int64_t m_line = 0;
    std::string m_observed;
};

class ZeeschuimerImporter final : public Importer {
public:
    std::string_view format() const override { return "zeeschuimer"; }

    Status read(const std::string &path, const ImportOptions &options, RecordSink &sink, Receipt &receipt,
                StopToken stop) override
    {
        receipt.format = format();
        PlatformSink named(sink, options);
        ZeeschuimerForm form(named, receipt);
        auto status = readJsonFile(path, {}, stop, form, named, receipt);
        form.tellGaps();
        return status;
    }
};

} // namespace

bool looksLikeZeeschuimer(const Clues &clues)
{
    const auto &file = clues.file();
    return file.kind == "json"
           && (file.hasAnyKey({"__import_meta.source_platform", "[].__import_meta.source_platform"})
               || (file.hasKey("source_platform") && file.hasAnyKey({"timestamp_collected", "nav_index"})));
}

std::unique_ptr<Importer> zeeschuimerImporter() { return std::make_unique<ZeeschuimerImporter>(); }

} // namespace attache
