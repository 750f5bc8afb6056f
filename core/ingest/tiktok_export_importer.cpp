#include "core/ingest/tiktok_export_importer.h"

#include "core/ingest/bundle.h"
#include "core/ingest/json_reader.h"
#include "core/ingest/made_row_id.h"
#include "core/ingest/platform_sink.h"
#include "core/ingest/record_notes.h"

#include <algorithm>
#include <array>

namespace attache {

namespace {

// Names of the parts changed over the years; what they hold did not. An export also holds everything that was watched, so that
// its parts are read one after the other and never the whole of it.
constexpr std::string_view kProfile = "Profile And Settings|Profile/Profile Info|Profile Information/ProfileMap{}";
constexpr std::string_view kComments = "Comment/Comments/CommentsList|commentsList";
constexpr std::string_view kVideos = "Post|Video/Posts|Videos/VideoList|PostList";

// The longest run of digits of a link: videos are numbered by 64 bits.
std::string idIn(std::string_view link)
{
    constexpr std::size_t kShortestId = 15;
    std::string_view best;
    for (std::size_t at = 0; at < link.size();) {
        const auto from = link.find_first_of("0123456789", at);
        if (from == std::string_view::npos)
            break;
        const auto end = std::min(link.find_first_not_of("0123456789", from), link.size());
        if (end - from > best.size())
            best = link.substr(from, end - from);
        at = end;
    }
    return best.size() >= kShortestId ? std::string(best) : std::string();
}

class TiktokForm final : public JsonForm {
public:
    TiktokForm(RecordSink &sink, Receipt &receipt)
        : m_sink(sink),
          m_receipt(receipt),
          m_notes(receipt),
          m_rule{TimeReading::Iso, Zone()}
    {}

    void expect(std::string_view part) { m_part = part; }

    void record(const JsonItem &root, std::int64_t line) override
    {
        m_line = line;
        if (m_part == kProfile)
            takeProfile(root);
        else if (m_part == kComments)
            takeComment(root);
        else
            takeVideo(root);
    }

    void tellGaps()
    {
        if (m_receipt.read == 0)
            return;
        m_receipt.warn(Warning::OwnPostsOnly, 0);
        m_receipt.gaps.push_back({m_handle, m_notes.from(), m_notes.to(), {"replies", "mentions"}});
    }

private:
    void takeProfile(const JsonItem &profile)
    {
        m_handle = sanitise(profile["userName"].text());
        m_name = sanitise(profile["displayName"].text());
        if (!m_handle.empty())
            m_sink.ownAccount({"tiktok", m_handle});
    }

    void takeComment(const JsonItem &comment)
    {
        m_notes.begin(m_line);
        Post post;
        const auto text = comment.any({"comment", "Comment"}).text();
        const auto time = comment.any({"date", "Date"}).text();
        if (!readFrame(time, post))
            return;
        if (text.empty()) {
            m_notes.refuse(Refusal::MissingField, "text");
            return;
        }
        post.key.id = madeRowId(m_handle, time, text);
        post.inReplyTo = "unknown-" + post.key.id; // a comment stands under something; the export does not say what
        const auto url = comment.any({"url", "Url"}).text();
        hand(std::move(post), text, url == "N/A" ? std::string_view() : url);
    }

    void takeVideo(const JsonItem &video)
    {
        m_notes.begin(m_line);
        Post post;
        const auto link = video.any({"Link", "link"}).text();
        const auto time = video.any({"Date", "date"}).text();
        const auto text = video.any({"Title", "title", "Description"}).text();
        if (!readFrame(time, post))
            return;
        const auto id = idIn(link);
        post.key.id = id.empty() ? madeRowId(m_handle, time, text.empty() ? link : text) : id;
        post.counts.likes = m_notes.count(video.any({"Likes", "likes"}));
        hand(std::move(post), text, link);
    }

    bool readFrame(std::string_view time, Post &post)
    {
        post.key.platform = "tiktok";
        post.authorName = m_notes.word(m_name);
        return m_notes.required(m_handle, "author", post.author) && m_notes.created(time, m_rule, post);
    }

    void hand(Post &&post, std::string_view text, std::string_view url)
    {
        post.text = m_notes.text(text);
        post.mentions = handlesInText(post.text, handleFormOf("tiktok"));
        post.mentionsFromText = true;
        post.url = m_notes.word(url);
        m_notes.settle(post);
        m_sink.post(std::move(post));
    }

    RecordSink &m_sink;
    Receipt &m_receipt;
    RecordNotes m_notes;
    TimeRule m_rule;
    std::int64_t m_line = 0;
    std::string m_handle, m_name;
    std::string_view m_part = kProfile;
};

bool isTiktok(const HeadClues &head)
{
    return head.hasAnyKey({"Comment.Comments.CommentsList", "Video.Videos.VideoList", "Post.Posts.VideoList",
                           "Profile.Profile Information", "Profile And Settings.Profile Info", "Activity.Video Browsing History",
                           "Your Activity.Watch History"});
}

constexpr std::array<std::string_view, 2> kNames{"user_data_tiktok.json", "user_data.json"};

class TiktokExportImporter final : public Importer {
public:
    std::string_view format() const override { return "tiktok-export"; }

    Status read(const std::string &path, const ImportOptions &options, RecordSink &sink, Receipt &receipt,
                StopToken stop) override
    {
        receipt.format = format();
        const auto bundle = Bundle::open(path);
        if (!bundle)
            return bundle.error();
        const auto *member = memberOf(*bundle);
        if (member == nullptr)
            return Error{Errc::UnknownKind, Place{path, 0, {}}, "archive"};
        PlatformSink named(sink, options);
        TiktokForm form(named, receipt);
        Status status;
        for (const auto part : {kProfile, kComments, kVideos}) {
            auto done = readPart(*bundle, *member, part, {form, named, receipt, stop});
            if (status)
                status = std::move(done);
            if (!status && status.error().code != Errc::FileCutOff) // what stands before a cut is kept, of every part
                break;
        }
        form.tellGaps();
        receipt.kind = receipt.read > 0 ? "posts" : "no-posts";
        return status;
    }

private:
    struct Reading {
        TiktokForm &form;
        RecordSink &sink;
        Receipt &receipt;
        const StopToken &stop;
    };

    static Status readPart(const Bundle &bundle, const Member &member, std::string_view part, const Reading &reading)
    {
        auto source = bundle.read(member);
        if (!source)
            return source.error();
        NoSink silent; // progress is told of one part: all of them go through the whole file
        reading.form.expect(part);
        JsonReader reader(part == kComments ? reading.sink : silent, reading.receipt);
        return reader.read(*source, {JsonShape::Documents, std::string(part), reading.stop}, reading.form);
    }

    static const Member *memberOf(const Bundle &bundle)
    {
        if (bundle.kind() == Bundle::Kind::File)
            return &bundle.members().front();
        const auto *member = bundle.find(kNames[0]);
        return member == nullptr ? bundle.find(kNames[1]) : member;
    }
};

} // namespace

bool looksLikeTiktokExport(const Clues &clues)
{
    if (clues.isFile())
        return clues.file().kind == "json" && isTiktok(clues.file());
    return isTiktok(clues.member(kNames[0])) || isTiktok(clues.member(kNames[1]));
}

std::unique_ptr<Importer> tiktokExportImporter() { return std::make_unique<TiktokExportImporter>(); }

} // namespace attache
