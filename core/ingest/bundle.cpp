#include "core/ingest/bundle.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <system_error>
#include <unordered_set>

namespace attache {

namespace {

namespace fs = std::filesystem;

Error inFile(Error error, const std::string &path, std::string_view member = {})
{
    error.place.file = member.empty() ? path : path + "/" + std::string(member);
    return error;
}

// Zip by its first bytes; tar by its mark, behind gzip or zstd where it is packed.
Result<bool> isArchive(const std::string &path)
{
    using namespace std::string_view_literals;
    auto stream = openUnpacked(path);
    if (!stream)
        return stream.error();
    std::array<char, 512> first{};
    const auto used = readFully(**stream, first.data(), first.size());
    if (!used)
        return used.error();
    if (*used == 0)
        return failure(Errc::FileEmpty, "0 bytes");
    const std::string_view head(first.data(), *used);
    const bool zip = head.starts_with("PK\x03\x04"sv) || head.starts_with("PK\x05\x06"sv);
    return zip || (head.size() == first.size() && head.substr(257, 5) == "ustar"sv);
}

void addFile(const fs::path &root, const fs::directory_entry &entry, std::vector<Member> &members)
{
    std::error_code failed;
    if (entry.is_symlink(failed) || failed || !entry.is_regular_file(failed) || failed)
        return;
    const auto bytes = entry.file_size(failed);
    members.push_back({entry.path().lexically_relative(root).generic_string(), failed ? -1 : static_cast<std::int64_t>(bytes)});
}

} // namespace

Result<Bundle> Bundle::open(const std::string &path)
{
    Bundle bundle;
    bundle.m_path = path;
    std::error_code failed;
    if (fs::is_directory(path, failed)) {
        bundle.m_kind = Kind::Folder;
        if (auto listed = bundle.listFolder(); !listed)
            return inFile(listed.error(), path);
        return bundle;
    }
    const auto archive = isArchive(path);
    if (!archive)
        return inFile(archive.error(), path);
    bundle.m_bytes = bytesAt(path);
    bundle.m_kind = *archive ? Kind::Archive : Kind::File;
    if (!*archive)
        bundle.m_members.push_back({std::string(fileNameOf(path)), -1});
    else if (auto listed = bundle.listArchive(); !listed)
        return inFile(listed.error(), path);
    return bundle;
}

Status Bundle::listArchive()
{
    auto reader = ArchiveReader::open(m_path);
    if (!reader)
        return reader.error();
    std::unordered_set<std::string> names;
    for (;;) {
        const auto more = (*reader)->next();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        m_members.push_back((*reader)->member());
        if (!names.insert(m_members.back().name).second)
            return failure(Errc::ArchiveUnsafe, "two members of one name");
    }
}

Status Bundle::listFolder()
{
    std::error_code failed;
    fs::recursive_directory_iterator each(m_path, failed);
    for (; !failed && each != fs::recursive_directory_iterator(); each.increment(failed)) {
        addFile(m_path, *each, m_members);
        if (static_cast<std::int64_t>(m_members.size()) > ArchiveReader::kMostMembers)
            return failure(Errc::ArchiveTooLarge, "more than 100,000 files");
    }
    if (failed)
        return failure(Errc::FileUnreadable, failed.message());
    if (m_members.empty())
        return failure(Errc::FileEmpty, "a folder without files");
    std::sort(m_members.begin(), m_members.end(), [](const Member &a, const Member &b) { return a.name < b.name; });
    for (const auto &member : m_members)
        m_bytes += std::max<std::int64_t>(member.bytes, 0);
    return {};
}

const Member *Bundle::find(std::string_view name) const
{
    const Member *best = nullptr;
    for (const auto &member : m_members) {
        const std::string_view path(member.name);
        const bool same = path.ends_with(name) && (path.size() == name.size() || path[path.size() - name.size() - 1] == '/');
        if (same && (best == nullptr || path.size() < best->name.size()))
            best = &member;
    }
    return best;
}

Result<ByteSource> Bundle::read(const Member &member, std::size_t pieceBytes) const
{
    if (m_kind == Kind::File)
        return ByteSource::open(m_path, pieceBytes);
    if (m_kind == Kind::Folder)
        return ByteSource::open(m_path + "/" + member.name, pieceBytes);
    auto reader = ArchiveReader::open(m_path);
    if (!reader)
        return inFile(reader.error(), m_path);
    for (;;) {
        const auto more = (*reader)->next();
        if (!more)
            return inFile(more.error(), m_path);
        if (!*more)
            return inFile(failure(Errc::ArchiveDamaged, "a member is gone"), m_path, member.name);
        if ((*reader)->member().name == member.name)
            return ByteSource::ofMember(std::move(*reader), m_path + "/" + member.name, pieceBytes);
    }
}

Status Bundle::visit(const Choice &chosen, const Visit &visit) const
{
    if (m_kind == Kind::Archive)
        return visitArchive(chosen, visit);
    for (const auto &member : m_members) {
        if (!chosen(member))
            continue;
        const auto name = m_kind == Kind::File ? m_path : m_path + "/" + member.name;
        auto stream = openUnpacked(name);
        if (!stream)
            return inFile(stream.error(), name);
        auto source = ByteSource::ofMember(std::move(*stream), name);
        if (!source)
            return source.error();
        if (auto done = visit(member, *source); !done)
            return done;
    }
    return {};
}

Status Bundle::visitArchive(const Choice &chosen, const Visit &visit) const
{
    auto opened = ArchiveReader::open(m_path);
    if (!opened)
        return inFile(opened.error(), m_path);
    const std::shared_ptr<ArchiveReader> reader(std::move(*opened));
    for (;;) {
        const auto more = reader->next();
        if (!more)
            return inFile(more.error(), m_path);
        if (!*more)
            return {};
        const auto member = reader->member();
        if (!chosen(member))
            continue;
        auto source = ByteSource::ofMember(reader, m_path + "/" + member.name);
        if (!source)
            return source.error();
        if (auto done = visit(member, *source); !done)
            return done;
    }
}

std::int64_t bytesAt(const std::string &path)
{
    std::error_code failed;
    if (!fs::is_directory(path, failed)) {
        const auto bytes = fs::file_size(path, failed);
        return failed ? 0 : static_cast<std::int64_t>(bytes);
    }
    std::vector<Member> files;
    fs::recursive_directory_iterator each(path, failed);
    for (; !failed && each != fs::recursive_directory_iterator(); each.increment(failed))
        addFile(path, *each, files);
    std::int64_t bytes = 0;
    for (const auto &file : files)
        bytes += std::max<std::int64_t>(file.bytes, 0);
    return bytes;
}

std::string_view fileNameOf(std::string_view path)
{
    const auto slash = path.rfind('/');
    return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

} // namespace attache
