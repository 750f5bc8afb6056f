#include "core/ingest/unpack.h"

#include <zlib.h>
#include <zstd.h>

#include <utility>
#include <vector>

namespace attache {

namespace {

constexpr std::size_t kPackedPiece = 128 * 1024;

// The part that both have in common: packed bytes come in pieces, unpacked ones are counted.
class Unpacker : public ByteStream {
public:
    explicit Unpacker(std::unique_ptr<ByteStream> packed) : m_packed(std::move(packed)), m_bytes(kPackedPiece) {}

    Result<std::size_t> read(char *to, std::size_t room) final
    {
        while (room > 0) {
            if (m_used == m_filled)
                if (auto filled = fill(); !filled)
                    return filled.error();
            const bool ended = m_filled == 0;
            if (ended && atBoundary())
                return std::size_t{0};
            const auto made = unpack(to, room);
            if (!made)
                return made;
            m_made += static_cast<std::int64_t>(*made);
            if (auto fine = checkGrowth(m_packed->taken(), m_made); !fine)
                return fine.error();
            if (*made > 0)
                return *made;
            if (ended)
                return failure(Errc::ArchiveDamaged, "it is cut off");
        }
        return std::size_t{0};
    }

    std::int64_t taken() const final { return m_packed->taken(); }

protected:
    // Unpacks from waiting() to `to`; takes what it used by use().
    virtual Result<std::size_t> unpack(char *to, std::size_t room) = 0;
    // Between two streams: here the file may end.
    virtual bool atBoundary() const = 0;

    char *waiting() { return m_bytes.data() + m_used; }
    std::size_t waitingBytes() const { return m_filled - m_used; }
    void use(std::size_t bytes) { m_used += bytes; }

private:
    Status fill()
    {
        const auto used = m_packed->read(m_bytes.data(), m_bytes.size());
        if (!used)
            return used.error();
        m_filled = *used;
        m_used = 0;
        return {};
    }

    std::unique_ptr<ByteStream> m_packed;
    std::vector<char> m_bytes;
    std::size_t m_used = 0, m_filled = 0;
    std::int64_t m_made = 0;
};

class Gunzip final : public Unpacker {
public:
    using Unpacker::Unpacker;
    ~Gunzip() override
    {
        if (m_begun)
            inflateEnd(&m_state);
    }
    Gunzip(const Gunzip &) = delete;
    Gunzip &operator=(const Gunzip &) = delete;

    bool begin()
    {
        constexpr int kGzipOnly = 16 + MAX_WBITS;
        m_begun = inflateInit2(&m_state, kGzipOnly) == Z_OK;
        return m_begun;
    }

protected:
    Result<std::size_t> unpack(char *to, std::size_t room) override
    {
        if (std::exchange(m_betweenStreams, false))
            inflateReset(&m_state);
        m_state.next_in = reinterpret_cast<Bytef *>(waiting());
        m_state.avail_in = static_cast<uInt>(waitingBytes());
        m_state.next_out = reinterpret_cast<Bytef *>(to);
        m_state.avail_out = static_cast<uInt>(room);
        const int done = inflate(&m_state, Z_NO_FLUSH);
        use(waitingBytes() - m_state.avail_in);
        if (done != Z_OK && done != Z_STREAM_END && done != Z_BUF_ERROR)
            return failure(Errc::ArchiveDamaged, "its bytes do not unpack");
        m_betweenStreams = done == Z_STREAM_END;
        return room - m_state.avail_out;
    }

    bool atBoundary() const override { return m_betweenStreams; }

private:
    z_stream m_state{};
    bool m_begun = false, m_betweenStreams = false;
};

class Unzstd final : public Unpacker {
public:
    using Unpacker::Unpacker;
    ~Unzstd() override { ZSTD_freeDStream(m_state); }
    Unzstd(const Unzstd &) = delete;
    Unzstd &operator=(const Unzstd &) = delete;

    bool begin() { return m_state != nullptr && ZSTD_isError(ZSTD_initDStream(m_state)) == 0; }

protected:
    Result<std::size_t> unpack(char *to, std::size_t room) override
    {
        ZSTD_inBuffer in{waiting(), waitingBytes(), 0};
        ZSTD_outBuffer out{to, room, 0};
        const auto wanted = ZSTD_decompressStream(m_state, &out, &in);
        if (ZSTD_isError(wanted) != 0)
            return failure(Errc::ArchiveDamaged, "its bytes do not unpack");
        use(in.pos);
        m_betweenStreams = wanted == 0;
        return out.pos;
    }

    bool atBoundary() const override { return m_betweenStreams; }

private:
    ZSTD_DStream *m_state = ZSTD_createDStream();
    bool m_betweenStreams = false;
};

template <class Kind>
Result<std::unique_ptr<ByteStream>> begun(std::unique_ptr<ByteStream> packed)
{
    auto unpacker = std::make_unique<Kind>(std::move(packed));
    if (!unpacker->begin())
        return failure(Errc::Internal, "no room for unpacking");
    return std::unique_ptr<ByteStream>(std::move(unpacker));
}

} // namespace

Result<std::unique_ptr<ByteStream>> gunzip(std::unique_ptr<ByteStream> packed) { return begun<Gunzip>(std::move(packed)); }

Result<std::unique_ptr<ByteStream>> unzstd(std::unique_ptr<ByteStream> packed) { return begun<Unzstd>(std::move(packed)); }

} // namespace attache
