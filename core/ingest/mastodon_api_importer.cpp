#include "core/ingest/mastodon_api_importer.h"

#include "core/ingest/cell.h"
#include "core/ingest/json_file.h"
#include "core/ingest/json_reader.h"
#include "core/ingest/mastodon_names.h"
#include "core/ingest/mastodon_statuses.h"
#include "core/ingest/platform_sink.h"
#include "core/ingest/record_notes.h"

#include <algorithm>
#include <array>
#include <utility>

namespace attache {

namespace {

constexpr std::array<std::pair<std::string_view, std::optional<std::int64_t> Counts::*>, 4> kCounts{{
    {"favourites_count", &Counts::likes},
    {"reblogs_count", &Counts::reposts},
    {"quotes_count", &Counts::quotes},
    {"replies_count", &Counts::replies},
}};

std::string handleOf(const JsonItem &account)
{
    const auto address = account.any({"url", "uri"}).text();
    return mastodonHandle(account.any({"acct", "username"}).text(), address);
}

// The first reading: who is who in the file.
class AddressForm final : public JsonForm {
public:
    void record(const JsonItem &root, std::int64_t) override
    {
        eachMastodonStatus(root, [this](const JsonItem &status) { m_addresses.add(status); });
    }
    const MastodonAddresses &addresses() const { return m_addresses; }

private:
    MastodonAddresses m_addresses;
};

class StatusForm final : public JsonForm {
public:
    StatusForm(const MastodonAddresses &addresses, bool privatePosts, RecordSink &sink, Receipt &receipt)
        : m_addresses(addresses),
          m_privatePosts(privatePosts),
          m_sink(sink),
          m_receipt(receipt),
          m_notes(receipt)
    {}

    void record(const JsonItem &root, std::int64_t line) override
    {
        if (!eachMastodonStatus(root, [&](const JsonItem &status) { take(status, line); }))
            m_notes.passOver(line);
    }

private:
    void take(const JsonItem &status, std::int64_t line)
    {
        const auto visibility = status["visibility"].text();
        if (!m_privatePosts && !visibility.empty() && !isForEverybody(visibility)) {
            m_receipt.warn(Warning::PrivateLeftOut, line);
            return;
        }
        m_notes.begin(line);
        Post post;
        post.key.platform = "mastodon";
        if (!read(status, post))
            return;
        m_notes.settle(post);
        m_sink.post(std::move(post));
    }

    bool read(const JsonItem &status, Post &post)
    {
        if (!m_notes.id(status["uri"], "id", post.key.id) || !m_notes.required(handleOf(status["account"]), "author", post.author)
            || !m_notes.created(status["created_at"].text(), {TimeReading::Iso, {}}, post))
            return false;
        const auto original = status["reblog"];
        if (original && !m_notes.id(original["uri"], "repost_of", post.repostOf))
            return false;
        post.inReplyTo = m_notes.word(m_addresses.parentOf(status));
        post.quoteOf = m_notes.word(status["quote"]["quoted_status"]["uri"].text());
        if (!readText(original ? original : status, post))
            return false;
        readRest(status, post);
        return true;
    }

    bool readText(const JsonItem &status, Post &post)
    {
        post.text = m_notes.text(mastodonText(status["spoiler_text"].text(), status["content"].text()));
        if (post.text.empty() && !status["content"].isText()) {
            m_notes.refuse(Refusal::MissingField, "text");
            return false;
        }
        return true;
    }

    void readRest(const JsonItem &status, Post &post)
    {
        const auto account = status["account"];
        post.authorName = m_notes.word(account["display_name"].text());
        post.followersAtPost = m_notes.count(account["followers_count"]);
        post.editedAt = m_notes.moment(status["edited_at"].text(), {TimeReading::Iso, {}});
        post.lang = m_notes.word(status["language"].text());
        post.visibility = m_notes.word(status["visibility"].text());
        post.url = m_notes.word(status["url"].text());
        if (post.repostOf.empty())
            for (const auto &[name, member] : kCounts)
                post.counts.*member = m_notes.count(status[name]);
        post.mentionsFromText = !status["mentions"].isArray();
        post.mentions = post.mentionsFromText ? handlesInText(post.text, HandleForm::Dotted) : mentionsIn(status["mentions"]);
    }

    std::string mentionsIn(const JsonItem &mentions)
    {
        std::string handles;
        for (const auto mention : mentions.elements())
            handles += m_notes.word(handleOf(mention)) + ' ';
        return handleList(handles);
    }

    const MastodonAddresses &m_addresses;
    bool m_privatePosts;
    RecordSink &m_sink;
    Receipt &m_receipt;
    RecordNotes m_notes;
};

// Takes nothing: the first reading says nothing of its own.
class Nobody final : public RecordSink {
public:
    void post(Post &&) override {}
    void ownAccount(AccountKey) override {}
    void progress(std::int64_t, std::int64_t) override {}
};

class MastodonApiImporter final : public Importer {
public:
    std::string_view format() const override { return "mastodon"; }

    Status read(const std::string &path, const ImportOptions &options, RecordSink &sink, Receipt &receipt,
                StopToken stop) override
    {
        receipt.format = format();
        const auto clues = Clues::of(path);
        if (!clues)
            return clues.error();
        const JsonJob job{shapeOf(clues->file().head), {}, stop};
        Nobody nobody;
        Receipt unsaid;
        AddressForm first;
        (void)readOnce(path, job, first, nobody, unsaid); // what is wrong is said by the second reading
        PlatformSink named(sink, options);
        StatusForm form(first.addresses(), options.privatePosts, named, receipt);
        auto done = readOnce(path, job, form, named, receipt);
        receipt.kind = receipt.read > 0 || receipt.warned(Warning::PrivateLeftOut) ? "posts" : "no-posts";
        return done;
    }

    Status readPage(std::string page, const ImportOptions &options, RecordSink &sink, Receipt &receipt) override
    {
        Nobody nobody;
        Receipt unsaid;
        AddressForm first;
        if (auto known = readJsonText(page, "mastodon", first, nobody, unsaid); !known)
            return known;
        PlatformSink named(sink, options);
        StatusForm form(first.addresses(), options.privatePosts, named, receipt);
        return readJsonText(std::move(page), "mastodon", form, named, receipt);
    }

private:
    static Status readOnce(const std::string &path, const JsonJob &job, JsonForm &form, RecordSink &sink, Receipt &receipt)
    {
        auto source = ByteSource::open(path);
        return source ? JsonReader(sink, receipt).read(*source, job, form) : Status(source.error());
    }
};

} // namespace

bool looksLikeMastodonApi(const Clues &clues)
{
    const auto &file = clues.file();
    constexpr std::array<std::string_view, 8> kWays{
        "", "[].", "status.", "[].status.", "ancestors[].", "descendants[].", "statuses[].", "accounts[]."};
    const auto isThere = [&file](std::string_view way) {
        const std::string at(way);
        return file.hasKey(at + "account.acct") || (file.hasKey(at + "acct") && file.hasKey(at + "username"))
               || (file.hasKey(at + "in_reply_to_account_id") && file.hasKey(at + "reblogs_count"));
    };
    const bool context = file.hasKey("ancestors") && file.hasKey("descendants");
    const bool unreadCount = file.keys.size() == 1 && file.hasKey("count"); // of notifications
    return context || unreadCount || file.hasKey("notification_groups") || std::any_of(kWays.begin(), kWays.end(), isThere);
}

std::unique_ptr<Importer> mastodonApiImporter() { return std::make_unique<MastodonApiImporter>(); }

} // namespace attache
