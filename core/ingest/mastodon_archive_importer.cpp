#include "core/ingest/mastodon_archive_importer.h"

#include "core/ingest/cell.h"
#include "core/ingest/json_reader.h"
#include "core/ingest/mastodon_names.h"
#include "core/ingest/platform_sink.h"
#include "core/ingest/record_notes.h"

#include <utility>

namespace attache {

namespace {

struct Owner {
    std::string address, handle, name;
};

// Of actor.json.
Owner ownerOf(const JsonItem &actor)
{
    const auto address = actor["id"].text();
    return {std::string(address), sanitise(mastodonHandle(actor["preferredUsername"].text(), actor["url"].text())),
            sanitise(actor["name"].text())};
}

// A member that is given as an address or as an object with one.
JsonItem addressIn(const JsonItem &item) { return item.isObject() ? item["id"] : item; }

class OutboxForm final : public JsonForm {
public:
    OutboxForm(Owner owner, bool privatePosts, RecordSink &sink, Receipt &receipt)
        : m_owner(std::move(owner)),
          m_privatePosts(privatePosts),
          m_sink(sink),
          m_receipt(receipt),
          m_notes(receipt)
    {}

    void record(const JsonItem &root, std::int64_t line) override
    {
        const auto type = root["type"].text();
        if (type != "Create" && type != "Announce") {
            m_notes.passOver(line);
            return;
        }
        const auto what = root["object"];
        const auto visibility = audienceOf(root, what);
        if (!m_privatePosts && !isForEverybody(visibility)) {
            m_receipt.warn(Warning::PrivateLeftOut, line);
            return;
        }
        m_notes.begin(line);
        Post post;
        post.key.platform = "mastodon";
        post.visibility = visibility;
        if (type == "Create" ? readNote(root, what, post) : readBoost(root, what, post))
            hand(std::move(post));
    }

    void sayWhatIsMissing()
    {
        if (!m_notes.from())
            return;
        m_receipt.warn(Warning::OwnPostsOnly, 0);
        m_receipt.gaps.push_back({m_ownHandle, m_notes.from(), m_notes.to(), {"replies", "mentions", "originals"}});
        if (!m_counts)
            m_receipt.gaps.back().kinds.emplace_back("counts");
    }

private:
    static std::string_view audienceOf(const JsonItem &activity, const JsonItem &note)
    {
        const auto &said = note["to"] || note["cc"] ? note : activity;
        return mastodonAudience(said["to"], said["cc"]);
    }

    bool readNote(const JsonItem &activity, const JsonItem &note, Post &post)
    {
        const auto published = note["published"] ? note["published"] : activity["published"];
        if (!m_notes.id(note["id"], "id", post.key.id) || !readAuthor(activity, note, post)
            || !m_notes.created(published.text(), {TimeReading::Iso, {}}, post)
            || !m_notes.link(addressIn(note["inReplyTo"]), "in_reply_to", post.inReplyTo)
            || !m_notes.link(addressIn(note.any({"quote", "quoteUri", "quoteUrl", "_misskey_quote"})), "quote_of", post.quoteOf))
            return false;
        if (!readText(note, post))
            return false;
        post.editedAt = m_notes.moment(note["updated"].text(), {TimeReading::Iso, {}});
        post.mentions = mentionsIn(note["tag"]);
        post.url = m_notes.word(note["url"].text());
        post.counts.likes = m_notes.count(note["likes"]["totalItems"]);
        post.counts.reposts = m_notes.count(note["shares"]["totalItems"]);
        m_counts = m_counts || post.counts.known();
        return true;
    }

    // A picture alone has no text; a post without both is damaged.
    bool readText(const JsonItem &note, Post &post)
    {
        auto html = note["content"].text();
        for (const auto &[language, content] : note["contentMap"].members()) {
            post.lang = m_notes.word(language);
            html = html.empty() ? content.text() : html;
            break;
        }
        post.text = m_notes.text(mastodonText(note["summary"].text(), html));
        if (post.text.empty() && !note["content"] && note["attachment"].elements().empty()) {
            m_notes.refuse(Refusal::MissingField, "text");
            return false;
        }
        return true;
    }

    bool readBoost(const JsonItem &activity, const JsonItem &original, Post &post)
    {
        if (!m_notes.id(activity["id"], "id", post.key.id) || !readAuthor(activity, {}, post)
            || !m_notes.created(activity["published"].text(), {TimeReading::Iso, {}}, post))
            return false;
        return m_notes.id(addressIn(original), "repost_of", post.repostOf);
    }

    bool readAuthor(const JsonItem &activity, const JsonItem &note, Post &post)
    {
        const auto written = addressIn(note["attributedTo"]);
        const auto address = (written ? written : addressIn(activity["actor"])).text();
        const bool owner = !m_owner.handle.empty() && (address.empty() || address == m_owner.address);
        if (owner)
            post.authorName = m_owner.name;
        return m_notes.required(owner ? m_owner.handle : mastodonHandle(address), "author", post.author);
    }

    std::string mentionsIn(const JsonItem &tags)
    {
        std::string handles;
        for (const auto tag : tags.elements())
            if (tag["type"].text() == "Mention")
                handles += m_notes.word(mastodonHandle(tag["name"].text(), tag["href"].text())) + ' ';
        return handleList(handles);
    }

    void hand(Post post)
    {
        if (m_ownHandle.empty()) {
            m_ownHandle = post.author;
            m_sink.ownAccount({post.key.platform, m_ownHandle});
        }
        m_notes.settle(post);
        m_sink.post(std::move(post));
    }

    Owner m_owner;
    bool m_privatePosts;
    RecordSink &m_sink;
    Receipt &m_receipt;
    RecordNotes m_notes;
    std::string m_ownHandle;
    bool m_counts = false;
};

// Without actor.json, or with a damaged one, each post still names its author.
Owner readOwner(const Bundle &bundle)
{
    const auto *member = bundle.kind() == Bundle::Kind::File ? nullptr : bundle.find("actor.json");
    if (member == nullptr)
        return {};
    auto source = bundle.read(*member);
    if (!source)
        return {};
    auto text = readSmall(*source);
    if (!text)
        return {};
    JsonParser parser;
    return ownerOf(parseWhole(parser, *text).root);
}

class MastodonArchiveImporter final : public Importer {
public:
    std::string_view format() const override { return "mastodon-archive"; }

    Status read(const std::string &path, const ImportOptions &options, RecordSink &sink, Receipt &receipt,
                StopToken stop) override
    {
        receipt.format = format();
        const auto clues = Clues::of(path);
        if (!clues)
            return clues.error();
        receipt.kind = "no-posts";
        if (clues->isFile() && !clues->file().hasKey("orderedItems"))
            return {}; // actor.json
        const auto &bundle = clues->bundle();
        const auto *outbox = clues->isFile() ? &bundle.members().front() : bundle.find("outbox.json");
        if (outbox == nullptr)
            return Error{Errc::UnknownKind, Place{path, 0, {}}, "no outbox.json in it"};
        auto source = bundle.read(*outbox);
        if (!source)
            return source.error();
        PlatformSink named(sink, options);
        OutboxForm form(readOwner(bundle), options.privatePosts, named, receipt);
        auto done = JsonReader(named, receipt).read(*source, {JsonShape::Elements, "orderedItems", stop}, form);
        form.sayWhatIsMissing();
        if (receipt.read > 0 || receipt.warned(Warning::PrivateLeftOut))
            receipt.kind = "posts";
        return done;
    }
};

bool isCollection(const HeadClues &clues)
{
    return clues.hasKey("orderedItems[].object") || (clues.hasKey("orderedItems") && clues.hasAnyKey({"totalItems", "@context"}));
}

} // namespace

// Lists of liked and kept posts look like an outbox of addresses; actor.json is the owner alone.
bool looksLikeMastodonArchive(const Clues &clues)
{
    if (clues.isFile())
        return isCollection(clues.file()) || (clues.file().hasKey("preferredUsername") && clues.file().hasKey("outbox"));
    return clues.has("outbox.json") && isCollection(clues.member("outbox.json"));
}

std::unique_ptr<Importer> mastodonArchiveImporter() { return std::make_unique<MastodonArchiveImporter>(); }

} // namespace attache
