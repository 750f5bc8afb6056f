#include "core/ingest/clues.h"

#include "core/ingest/csv_reader.h"
#include "core/ingest/file_kind.h"
#include "core/ingest/json_keys.h"
#include "core/ingest/table_head.h"

#include <algorithm>

namespace attache {

namespace {

constexpr std::size_t kHeadBytes = 64 * 1024;

Result<HeadClues> cluesOf(const Bundle &bundle, const Member &member)
{
    auto source = bundle.read(member, kHeadBytes);
    if (!source)
        return source.error();
    const auto head = source->next();
    if (!head)
        return head.error();
    HeadClues clues;
    clues.head = *head;
    if (clues.head.empty())
        return Error{Errc::FileEmpty, Place{source->name(), 0, {}}, "a byte order mark alone"};
    clues.kind = foreignKind(clues.head);
    if (clues.kind == "gzip" || clues.kind == "zstd") // it was unpacked once
        return Error{Errc::ArchiveUnsafe, Place{source->name(), 0, {}}, "an archive inside it"};
    if (clues.kind == "utf-16")
        return Error{Errc::UnknownEncoding, Place{source->name(), 0, {}}, std::string(clues.kind)};
    if (clues.kind.empty())
        clues.header = firstRecord(clues.head, guessDelimiter(clues.head));
    else if (clues.kind == "json" || clues.kind == "x-archive")
        clues.keys = keysIn(clues.head);
    return clues;
}

} // namespace

bool HeadClues::hasAnyKey(std::initializer_list<std::string_view> wanted) const
{
    return std::any_of(wanted.begin(), wanted.end(), [this](std::string_view key) { return hasKey(key); });
}

Result<Clues> Clues::of(const std::string &path)
{
    auto bundle = Bundle::open(path);
    if (!bundle)
        return bundle.error();
    Clues clues(std::move(*bundle));
    if (!clues.isFile())
        return clues;
    auto file = cluesOf(clues.m_bundle, clues.m_bundle.members().front());
    if (!file)
        return file.error();
    clues.m_file = std::move(*file);
    return clues;
}

HeadClues Clues::member(std::string_view name) const
{
    const auto *found = m_bundle.find(name);
    if (found == nullptr)
        return {};
    auto clues = cluesOf(m_bundle, *found);
    return clues ? std::move(*clues) : HeadClues{};
}

std::string Clues::looksLike() const
{
    if (!isFile())
        return m_bundle.kind() == Bundle::Kind::Folder ? "folder" : "archive";
    return m_file.kind.empty() ? "text" : std::string(m_file.kind);
}

} // namespace attache
