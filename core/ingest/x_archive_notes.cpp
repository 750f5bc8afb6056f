#include "core/ingest/x_archive_notes.h"

#include "core/base/text.h"

#include <utility>

namespace attache {

namespace {

std::int64_t secondOf(Instant at) { return toMillis(at) / 1000; }

// Public readers of the form disagree about where the text stands.
std::string_view textOf(const JsonItem &note)
{
    for (const auto &place :
         {note["core"], note["noteTweetResults"]["result"], note["noteTweetResults"], note["noteTweetContents"]})
        if (const auto text = place["text"].text(); !text.empty())
            return text;
    return note["text"].text();
}

class NotesForm final : public JsonForm {
public:
    explicit NotesForm(std::multimap<std::int64_t, std::string> &texts) : m_texts(texts) {}

    void record(const JsonItem &root, std::int64_t line) override
    {
        (void)line;
        const auto wrapped = root["noteTweet"];
        const auto &note = wrapped ? wrapped : root;
        const auto created = parseIso(note["createdAt"].text());
        if (const auto text = textOf(note); created && !text.empty())
            m_texts.emplace(secondOf(*created), text);
    }

private:
    std::multimap<std::int64_t, std::string> &m_texts;
};

// Without the link or the dots that stand for the rest.
std::string_view beginningOf(std::string_view cut)
{
    auto text = trimmed(cut);
    if (const auto link = text.rfind(" https://t.co/"); link != std::string_view::npos && text.find(' ', link + 1) == text.npos)
        text = trimmed(text.substr(0, link));
    for (const std::string_view dots : {"…", "..."})
        if (text.ends_with(dots))
            text.remove_suffix(dots.size());
    return trimmed(text);
}

} // namespace

Status XArchiveNotes::load(ByteSource &source, const StopToken &stop)
{
    NoSink sink;
    Receipt scratch;
    NotesForm form(m_texts);
    return JsonReader(sink, scratch).read(source, {JsonShape::Elements, {}, stop}, form);
}

std::string_view XArchiveNotes::wholeOf(Instant created, std::string_view cut) const
{
    const auto begins = beginningOf(cut);
    const auto [from, to] = m_texts.equal_range(secondOf(created));
    for (auto at = from; at != to; ++at)
        if (!begins.empty() && std::string_view(at->second).starts_with(begins))
            return at->second;
    return {};
}

} // namespace attache
