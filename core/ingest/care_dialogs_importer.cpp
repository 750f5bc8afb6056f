#include "core/ingest/care_dialogs_importer.h"

#include "core/ingest/json_file.h"
#include "core/ingest/plain_text.h"
#include "core/ingest/platform_sink.h"
#include "core/ingest/record_notes.h"

#include <charconv>
#include <set>

namespace attache {

namespace {

// The moment that an id of X bears: its upper 42 bits count milliseconds from 2010-11-04T01:42:54.657Z.
std::string momentOfId(std::string_view id)
{
    constexpr std::int64_t kFirst = 1'288'834'974'657;
    constexpr std::int64_t kSmallest = std::int64_t{1} << 40; // ids before that count otherwise
    std::int64_t value = 0;
    const auto [end, failed] = std::from_chars(id.data(), id.data() + id.size(), value);
    if (failed != std::errc{} || end != id.data() + id.size() || value < kSmallest)
        return {};
    return toIso(fromMillis((value >> 22) + kFirst));
}

struct Turn {
    JsonItem id, text;
    std::string_view author, time;
    bool institution = false;
};

Turn turnOf(const JsonItem &item)
{
    const auto agent = item["agent"];
    return {item["tweet_ID"], item["message"], agent ? agent.text() : item.any({"client", "client1", "client2"}).text(),
            item["datetime"].text(), static_cast<bool>(agent)};
}

class DialogForm final : public JsonForm {
public:
    DialogForm(RecordSink &sink, Receipt &receipt) : m_sink(sink), m_notes(receipt) {}

    void record(const JsonItem &root, std::int64_t line) override
    {
        m_line = line;
        m_first.clear();
        m_before.clear();
        if (!root["dialogContent"].isArray() && !root["agentURL"]) {
            m_notes.passOver(line);
            return;
        }
        for (const auto item : root["dialogContent"].elements())
            take(turnOf(item));
        const auto answer = root["agentURL"];
        const auto moment = momentOfId(answer["tweet_ID"].text());
        if (answer)
            take({answer["tweet_ID"], answer["url_utterance"], root["dialogHeader"]["company"].text(), moment, true});
    }

private:
    void take(const Turn &turn)
    {
        m_notes.begin(m_line);
        Post post;
        post.key.platform = "x";
        if (!m_notes.id(turn.id, "id", post.key.id) || !m_notes.required(turn.author, "author", post.author)
            || !m_notes.created(turn.time, {TimeReading::Iso, {}}, post))
            return;
        if (turn.text.text().empty()) {
            m_notes.refuse(Refusal::MissingField, "text");
            return;
        }
        post.text = m_notes.text(withoutEntities(turn.text.text()));
        post.mentions = handlesInText(post.text, HandleForm::Word);
        post.mentionsFromText = true;
        link(post);
        if (turn.institution && m_own.insert(foldHandle(post.author)).second)
            m_sink.ownAccount({post.key.platform, post.author});
        m_notes.settle(post);
        m_sink.post(std::move(post));
    }

    void link(Post &post)
    {
        if (m_first.empty())
            m_first = post.key.id;
        if (m_before != post.key.id)
            post.inReplyTo = m_before;
        post.conversationId = m_first;
        m_before = post.key.id;
    }

    RecordSink &m_sink;
    RecordNotes m_notes;
    std::int64_t m_line = 0;
    std::string m_first, m_before; // ids of this dialog
    std::set<std::string, std::less<>> m_own;
};

class CareDialogsImporter final : public Importer {
public:
    std::string_view format() const override { return "care-dialogs"; }

    Status read(const std::string &path, const ImportOptions &options, RecordSink &sink, Receipt &receipt,
                StopToken stop) override
    {
        receipt.format = format();
        PlatformSink named(sink, options);
        DialogForm form(named, receipt);
        return readJsonFile(path, {}, stop, form, named, receipt);
    }
};

} // namespace

bool looksLikeCareDialogs(const Clues &clues)
{
    return clues.file().hasAnyKey({"[].dialogContent[].tweet_ID", "[].agentURL.tweet_ID", "dialogContent[].tweet_ID"});
}

std::unique_ptr<Importer> careDialogsImporter() { return std::make_unique<CareDialogsImporter>(); }

} // namespace attache
