#include "core/ingest/meta_download_entry.h"

#include "core/ingest/meta_text.h"

namespace attache {

namespace {

// The name of an owner whom nothing in the download names.
constexpr std::string_view kNameless = "archive-owner";

// What a file says of one post, in whichever of its shapes.
struct Said {
    std::string text, author;
    JsonItem time, edited; // seconds since 1970
    std::string isoTime;   // the oldest shape
    bool media = false;
};

JsonItem firstOf(const JsonItem &list)
{
    for (const auto item : list.elements())
        return item;
    return {};
}

void addLine(std::string_view line, std::string &text)
{
    if (line.empty())
        return;
    text += (text.empty() ? "" : "\n") + repairedText(line);
}

Said facebookPost(const JsonItem &entry)
{
    Said said;
    said.time = entry["timestamp"];
    for (const auto part : entry["data"].elements()) {
        addLine(part["post"].text(), said.text);
        if (part["update_timestamp"])
            said.edited = part["update_timestamp"];
    }
    for (const auto attachment : entry["attachments"].elements())
        for (const auto part : attachment["data"].elements()) {
            said.media = true;
            if (said.text.empty())
                addLine(part["media"]["description"].text(), said.text);
        }
    return said;
}

Said facebookComment(const JsonItem &entry)
{
    Said said;
    said.time = entry["timestamp"];
    for (const auto part : entry["data"].elements())
        if (const auto comment = part["comment"]) {
            addLine(comment["comment"].text(), said.text);
            said.author = repairedText(comment["author"].text());
            if (!said.time)
                said.time = comment["timestamp"];
        }
    said.media = !entry["attachments"].elements().empty();
    return said;
}

// The words stand with the only picture, or with the whole album.
Said instagramPost(const JsonItem &entry)
{
    Said said;
    const auto first = firstOf(entry["media"]);
    const auto title = entry["title"].text();
    addLine(title.empty() ? first["title"].text() : title, said.text);
    said.time = entry["creation_timestamp"] ? entry["creation_timestamp"] : first["creation_timestamp"];
    said.media = static_cast<bool>(first);
    return said;
}

// Names of members are translated: the time is the one with a time, the words are called 'Comment' or come first.
Said instagramComment(const JsonItem &entry)
{
    Said said;
    if (entry.isArray()) { // [time, text, owner of the picture]
        std::size_t place = 0;
        for (const auto part : entry.elements()) {
            if (place == 0)
                said.isoTime = part.text();
            else if (place == 1)
                addLine(part.text(), said.text);
            ++place;
        }
        return said;
    }
    const auto values = entry["string_map_data"];
    addLine(values["Comment"]["value"].text(), said.text);
    for (const auto &[name, value] : values.members()) {
        if (value["timestamp"] && !said.time)
            said.time = value["timestamp"];
        else if (said.text.empty())
            addLine(value["value"].text(), said.text);
    }
    return said;
}

Said saidBy(MetaEntry kind, const JsonItem &entry)
{
    switch (kind) {
    case MetaEntry::FacebookPost: return facebookPost(entry);
    case MetaEntry::FacebookComment: return facebookComment(entry);
    case MetaEntry::InstagramPost: return instagramPost(entry);
    case MetaEntry::InstagramComment: return instagramComment(entry);
    case MetaEntry::Other: break;
    }
    return {};
}

std::string seconds(const JsonItem &time)
{
    const auto value = time.integer();
    return value ? std::to_string(*value) : std::string(time.text());
}

bool readTimes(const Said &said, RecordNotes &notes, Post &post)
{
    const TimeRule rule{TimeReading::EpochSeconds, {}};
    if (!(said.isoTime.empty() ? notes.created(seconds(said.time), rule, post)
                               : notes.created(said.isoTime, {TimeReading::Iso, Zone()}, post)))
        return false;
    post.editedAt = notes.moment(seconds(said.edited), rule);
    if (post.editedAt == post.createdAt)
        post.editedAt.reset();
    return true;
}

bool isFacebook(MetaEntry kind) { return kind == MetaEntry::FacebookPost || kind == MetaEntry::FacebookComment; }

bool isComment(MetaEntry kind) { return kind == MetaEntry::FacebookComment || kind == MetaEntry::InstagramComment; }

// 'https://www.facebook.com/embassy.x' to 'embassy.x'; numbered addresses name nobody.
std::string vanityName(std::string_view address)
{
    const auto name = address.substr(address.rfind('/') + 1);
    return name.find_first_of("?=") == std::string_view::npos ? std::string(name) : std::string();
}

} // namespace

MetaEntry metaEntry(const JsonItem &entry)
{
    if (entry.isArray())
        return firstOf(entry).isText() ? MetaEntry::InstagramComment : MetaEntry::Other;
    const auto values = entry["string_map_data"];
    if (values["Comment"] || (values && !entry["title"].isText()))
        return MetaEntry::InstagramComment;
    if (entry["media"].isArray())
        return MetaEntry::InstagramPost;
    for (const auto part : entry["data"].elements())
        if (part["comment"].isObject())
            return MetaEntry::FacebookComment;
    return entry["data"].isArray() || entry["attachments"].isArray() ? MetaEntry::FacebookPost : MetaEntry::Other;
}

bool readMetaEntry(MetaEntry kind, const JsonItem &entry, const MetaOwner &owner, RecordNotes &notes, Post &post)
{
    const auto said = saidBy(kind, entry);
    post.key.platform = isFacebook(kind) ? "facebook" : "instagram";
    const auto named = owner.handle.empty() ? said.author : owner.handle;
    if (!notes.required(named.empty() ? kNameless : std::string_view(named), "author", post.author)
        || !readTimes(said, notes, post))
        return false;
    if (said.text.empty() && !said.media) {
        notes.refuse(Refusal::MissingField, "text");
        return false;
    }
    post.text = notes.text(said.text);
    post.authorName = notes.word(owner.name);
    post.key.id = madeId(post.author, toMillis(post.createdAt), post.text);
    post.mentions = handlesInText(post.text, handleFormOf(post.key.platform));
    post.mentionsFromText = true;
    if (isComment(kind))
        post.inReplyTo = "unknown-" + post.key.id;
    return true;
}

MetaOwner metaOwner(const JsonItem &profile)
{
    const auto facebook = profile.any({"profile_v2", "profile"});
    if (facebook) {
        const auto name = repairedText(facebook["name"]["full_name"].text());
        const auto vanity = vanityName(facebook["profile_uri"].text());
        return {vanity.empty() ? name : vanity, name};
    }
    const auto values = firstOf(profile["profile_user"])["string_map_data"];
    return {repairedText(values["Username"]["value"].text()), repairedText(values["Name"]["value"].text())};
}

} // namespace attache
