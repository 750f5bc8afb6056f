#include "core/store/linked_post_file.h"

#include "core/store/varint.h"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

namespace attache {

namespace {

constexpr std::size_t kBufferBytes = 256 * 1024;

constexpr std::uint64_t kCaptured = 1, kRepost = 2, kAutomatic = 4, kDeleted = 8;

std::uint64_t flagsOf(const Post &post)
{
    return (post.observedAt ? kCaptured : 0) | (post.repostOf.empty() ? 0 : kRepost) | (post.automatic ? kAutomatic : 0)
           | (post.deletedAt ? kDeleted : 0);
}

void putText(std::string &out, std::string_view text)
{
    putVarint(out, text.size());
    out.append(text);
}

// Every text of a post in the order of the file; LinkedPost and Post name them alike.
template <class Record>
auto linksOf(Record &record)
{
    return std::array{&record.author, &record.inReplyTo, &record.conversationId, &record.quoteOf, &record.mentions};
}

} // namespace

std::unique_ptr<LinkedPostFile> LinkedPostFile::beside(const std::string &path)
{
    auto name = path + ".posts-XXXXXX";
    const int file = ::mkostemp(name.data(), O_CLOEXEC);
    if (file < 0)
        return nullptr;
    ::unlink(name.c_str());
    return std::unique_ptr<LinkedPostFile>(new LinkedPostFile(file));
}

LinkedPostFile::~LinkedPostFile() { ::close(m_file); }

// One record: its length, flags, row, platform, time, time of deletion if any, the post's id and its links.
void LinkedPostFile::add(std::int64_t row, std::int64_t platform, const Post &post)
{
    const auto created = toMillis(post.createdAt);
    const auto start = m_bytes.size();
    m_bytes.append(sizeof(std::uint32_t), '\0');
    putVarint(m_bytes, flagsOf(post));
    putSigned(m_bytes, row - m_row);
    putSigned(m_bytes, platform);
    putSigned(m_bytes, wrappingDifference(created, m_created));
    if (post.deletedAt)
        putSigned(m_bytes, toMillis(*post.deletedAt));
    putText(m_bytes, post.key.id);
    for (const auto *text : linksOf(post))
        putText(m_bytes, *text);
    const auto length = static_cast<std::uint32_t>(m_bytes.size() - start - sizeof(std::uint32_t));
    std::memcpy(m_bytes.data() + start, &length, sizeof length);
    m_row = row;
    m_created = created;
    if (m_bytes.size() >= kBufferBytes)
        flush();
}

void LinkedPostFile::flush()
{
    std::size_t written = 0;
    while (written < m_bytes.size() && !m_failed) {
        const auto count = ::write(m_file, m_bytes.data() + written, m_bytes.size() - written);
        if (count < 0 && errno == EINTR)
            continue;
        m_failed = count <= 0;
        written += m_failed ? 0 : static_cast<std::size_t>(count);
    }
    m_bytes.clear();
}

bool LinkedPostFile::complete()
{
    flush();
    m_row = m_created = 0;
    return !m_failed;
}

// Moves what is left to the front and reads on behind it.
Result<void> LinkedPostFile::fill()
{
    m_bytes.erase(0, m_at);
    m_at = 0;
    const auto kept = m_bytes.size();
    m_bytes.resize(kept + kBufferBytes);
    ssize_t count = 0;
    do
        count = ::pread(m_file, m_bytes.data() + kept, kBufferBytes, m_offset);
    while (count < 0 && errno == EINTR);
    if (count < 0)
        return failure(Errc::InputOutput, "read");
    m_bytes.resize(kept + static_cast<std::size_t>(count));
    m_offset += count;
    m_atEnd = count == 0;
    return {};
}

Result<bool> LinkedPostFile::next(LinkedPost &post)
{
    std::uint32_t length = 0;
    for (;;) {
        const auto there = m_bytes.size() - m_at;
        if (there >= sizeof length)
            std::memcpy(&length, m_bytes.data() + m_at, sizeof length);
        if (there >= sizeof length && there - sizeof length >= length)
            break;
        if (m_atEnd)
            return there == 0 ? Result<bool>(false) : failure(Errc::InputOutput, "short");
        if (auto done = fill(); !done)
            return done.error();
    }
    ByteReader bytes(std::string_view(m_bytes).substr(m_at + sizeof length, length));
    m_at += sizeof length + length;
    const auto flags = bytes.take();
    post.id = m_row += bytes.takeSigned();
    post.platform = bytes.takeSigned();
    post.createdAt = fromMillis(m_created = wrappingSum(m_created, bytes.takeSigned()));
    post.deletedAt = (flags & kDeleted) != 0 ? std::optional(fromMillis(bytes.takeSigned())) : std::nullopt;
    post.pid = bytes.takeBytes(bytes.take());
    for (auto *text : linksOf(post))
        *text = bytes.takeBytes(bytes.take());
    post.captured = (flags & kCaptured) != 0;
    post.automatic = (flags & kAutomatic) != 0;
    post.repost = (flags & kRepost) != 0;
    post.settleClass();
    return true;
}

} // namespace attache
