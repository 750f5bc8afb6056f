#include "core/ingest/meta_download_importer.h"

#include "core/ingest/json_reader.h"
#include "core/ingest/meta_download_entry.h"
#include "core/ingest/platform_sink.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace attache {

namespace {

class EntryForm final : public JsonForm {
public:
    EntryForm(MetaOwner owner, RecordSink &sink, Receipt &receipt)
        : m_owner(std::move(owner)),
          m_sink(sink),
          m_receipt(receipt),
          m_notes(receipt)
    {}

    void record(const JsonItem &root, std::int64_t line) override
    {
        const auto kind = metaEntry(root);
        if (kind == MetaEntry::Other) {
            m_notes.passOver(line);
            return;
        }
        m_notes.begin(line);
        Post post;
        if (!readMetaEntry(kind, root, m_owner, m_notes, post))
            return;
        if (m_own.insert({post.key.platform, post.author}).second)
            m_sink.ownAccount({post.key.platform, post.author});
        m_notes.settle(post);
        m_sink.post(std::move(post));
    }

    void sayWhatIsMissing()
    {
        if (!m_notes.from())
            return;
        m_receipt.warn(Warning::OwnPostsOnly, 0);
        const std::string account = m_own.size() == 1 ? m_own.begin()->handle : std::string();
        m_receipt.gaps.push_back({account, m_notes.from(), m_notes.to(), {"replies", "mentions", "counts", "originals"}});
    }

private:
    MetaOwner m_owner;
    RecordSink &m_sink;
    Receipt &m_receipt;
    RecordNotes m_notes;
    std::set<AccountKey> m_own;
};

// Names of files are those of Meta's English original everywhere; numbers follow them.
bool isPostsFile(std::string_view path)
{
    constexpr std::array<std::string_view, 9> kNames{"your_posts",    "posts_",         "comments",
                                                     "your_comments", "post_comments",  "reels",
                                                     "reel_comments", "archived_posts", "igtv_videos"};
    const auto name = fileNameOf(path);
    return name.ends_with(".json")
           && std::any_of(kNames.begin(), kNames.end(), [name](std::string_view begin) { return name.starts_with(begin); });
}

bool isHtmlChoice(std::string_view path)
{
    return path.ends_with(".html")
           && (path.find("your_facebook_activity/") != std::string_view::npos
               || path.find("your_instagram_activity/") != std::string_view::npos);
}

MetaOwner readOwner(const Bundle &bundle)
{
    for (const auto *name : {"profile_information.json", "personal_information.json"}) {
        const auto *member = bundle.kind() == Bundle::Kind::File ? nullptr : bundle.find(name);
        if (member == nullptr)
            continue;
        auto source = bundle.read(*member);
        auto text = source ? readSmall(*source) : Result<std::string>(source.error());
        if (!text)
            continue;
        JsonParser parser;
        const auto owner = metaOwner(parseWhole(parser, *text).root);
        if (!owner.handle.empty())
            return {sanitise(owner.handle), sanitise(owner.name)};
    }
    return {};
}

bool holdsPosts(const HeadClues &file)
{
    return file.hasAnyKey({"[].data[].post", "[].data[].comment", "[].attachments", "comments_v2", "group_comments_v2",
                           "[].media[].creation_timestamp", "[].media[].media_metadata", "[].string_map_data.Comment",
                           "[].string_map_data.Media Owner", "comments_media_comments", "comments_reels_comments",
                           "ig_reels_media", "ig_archived_post_media", "ig_igtv_media", "media_comments"})
           || (file.hasKey("[].timestamp") && file.hasKey("[].data"));
}

bool isOtherFile(const HeadClues &file)
{
    return file.hasAnyKey({"[].string_list_data", "relationships_following", "relationships_followers", "friends_v2",
                           "followers_v2", "following_v2", "profile_v2", "profile_user", "likes_media_likes",
                           "likes_comment_likes", "page_likes_v2", "reactions_v2", "ig_stories",
                           "impressions_history_posts_seen"});
}

class MetaDownloadImporter final : public Importer {
public:
    std::string_view format() const override { return "meta-download"; }

    Status read(const std::string &path, const ImportOptions &options, RecordSink &sink, Receipt &receipt,
                StopToken stop) override
    {
        receipt.format = format();
        receipt.kind = "no-posts";
        const auto clues = Clues::of(path);
        if (!clues)
            return clues.error();
        const auto &bundle = clues->bundle();
        if (clues->isFile() && !holdsPosts(clues->file()))
            return {};
        const auto isChosen = [&](const Member &member) { return clues->isFile() || isPostsFile(member.name); };
        if (std::none_of(bundle.members().begin(), bundle.members().end(), isChosen))
            return Error{Errc::UnknownKind, Place{path, 0, {}}, "html"}; // nothing else is recognised without
        PlatformSink named(sink, options);
        EntryForm form(readOwner(bundle), named, receipt);
        auto done = readAll(bundle, isChosen, stop, form, named, receipt);
        form.sayWhatIsMissing();
        receipt.kind = receipt.read > 0 ? "posts" : "no-posts";
        return done;
    }

private:
    // A file that is cut off harms no other.
    static Status readAll(const Bundle &bundle, const Bundle::Choice &chosen, const StopToken &stop, JsonForm &form,
                          RecordSink &sink, Receipt &receipt)
    {
        std::optional<Error> cutOff;
        auto done = bundle.visit(chosen, [&](const Member &, ByteSource &source) -> Status {
            auto one = JsonReader(sink, receipt).read(source, {JsonShape::Elements, {}, stop}, form);
            if (one || one.error().code != Errc::FileCutOff)
                return one;
            cutOff = cutOff ? cutOff : one.error();
            return {};
        });
        return done && cutOff ? Status(*cutOff) : done;
    }
};

} // namespace

bool looksLikeMetaDownload(const Clues &clues)
{
    if (clues.isFile())
        return holdsPosts(clues.file()) || isOtherFile(clues.file());
    const auto &members = clues.bundle().members();
    const auto posts =
        std::find_if(members.begin(), members.end(), [](const Member &member) { return isPostsFile(member.name); });
    if (posts != members.end())
        return holdsPosts(clues.member(posts->name));
    return std::any_of(members.begin(), members.end(), [](const Member &member) { return isHtmlChoice(member.name); });
}

std::unique_ptr<Importer> metaDownloadImporter() { return std::make_unique<MetaDownloadImporter>(); }

} // namespace attache
