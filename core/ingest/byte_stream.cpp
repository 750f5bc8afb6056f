#include "core/ingest/byte_stream.h"

#include "core/ingest/unpack.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <string_view>

namespace attache {

namespace {

std::string systemWords(int number)
{
    return std::string(std::strerror(number)); // NOLINT(concurrency-mt-unsafe): the text is copied at once
}

struct Closer {
    void operator()(std::FILE *file) const { std::fclose(file); }
};

class PlainFile final : public ByteStream {
public:
    static Result<std::unique_ptr<PlainFile>> open(const std::string &path)
    {
        auto file = std::unique_ptr<PlainFile>(new PlainFile);
        file->m_file.reset(std::fopen(path.c_str(), "rb"));
        if (!file->m_file)
            return failure(errno == ENOENT || errno == ENOTDIR ? Errc::FileMissing : Errc::FileUnreadable, systemWords(errno));
        std::setvbuf(file->m_file.get(), nullptr, _IONBF, 0);
        const auto used = file->take(file->m_first, sizeof file->m_first);
        if (!used)
            return used.error();
        file->m_waiting = std::string_view(file->m_first, *used);
        file->m_taken = 0;
        return file;
    }

    // What the file begins with, not yet read.
    std::string_view first() const { return m_waiting; }

    Result<std::size_t> read(char *to, std::size_t room) override
    {
        const auto kept = std::min(room, m_waiting.size());
        std::copy_n(m_waiting.data(), kept, to);
        m_waiting.remove_prefix(kept);
        m_taken += static_cast<std::int64_t>(kept);
        if (kept > 0 && m_waiting.empty() && kept < room) {
            const auto rest = take(to + kept, room - kept);
            return rest ? Result<std::size_t>(kept + *rest) : rest;
        }
        return kept > 0 ? Result<std::size_t>(kept) : take(to, room);
    }

    std::int64_t taken() const override { return m_taken; }

private:
    PlainFile() = default;

    Result<std::size_t> take(char *to, std::size_t room)
    {
        const auto used = std::fread(to, 1, room, m_file.get());
        if (used < room && std::ferror(m_file.get()) != 0)
            return failure(Errc::FileUnreadable, systemWords(errno));
        m_taken += static_cast<std::int64_t>(used);
        return used;
    }

    std::unique_ptr<std::FILE, Closer> m_file;
    char m_first[4] = {};
    std::string_view m_waiting; // of m_first
    std::int64_t m_taken = 0;
};

} // namespace

Result<std::unique_ptr<ByteStream>> openPlain(const std::string &path)
{
    auto file = PlainFile::open(path);
    if (!file)
        return file.error();
    return std::unique_ptr<ByteStream>(std::move(*file));
}

Result<std::unique_ptr<ByteStream>> openUnpacked(const std::string &path)
{
    using namespace std::string_view_literals;
    auto file = PlainFile::open(path);
    if (!file)
        return file.error();
    const auto first = file.value()->first();
    if (first.starts_with("\x1F\x8B"sv))
        return gunzip(std::move(*file));
    if (first.starts_with("\x28\xB5\x2F\xFD"sv))
        return unzstd(std::move(*file));
    return std::unique_ptr<ByteStream>(std::move(*file));
}

Status checkGrowth(std::int64_t packed, std::int64_t unpacked)
{
    constexpr std::int64_t kAlwaysFine = 64LL * 1024 * 1024;
    constexpr std::int64_t kLargestRatio = 200;
    if (unpacked <= kAlwaysFine || unpacked / kLargestRatio <= packed)
        return {};
    return failure(Errc::ArchiveTooLarge, "it grows more than 200 times");
}

Result<std::size_t> readFully(ByteStream &stream, char *to, std::size_t room)
{
    std::size_t used = 0;
    while (used < room) {
        const auto more = stream.read(to + used, room - used);
        if (!more)
            return more;
        if (*more == 0)
            break;
        used += *more;
    }
    return used;
}

} // namespace attache
