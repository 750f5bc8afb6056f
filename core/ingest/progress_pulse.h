#pragma once

#include "core/ingest/importer.h"

#include <chrono>

namespace attache {

// Tells how far a file was read, not more often than the eye can follow.
class ProgressPulse {
public:
    explicit ProgressPulse(RecordSink &sink) : m_sink(sink) {}

    void beat(std::int64_t bytes, std::int64_t rows)
    {
        constexpr std::int64_t kRowsBetween = 64 * 1024;
        constexpr std::chrono::milliseconds kTimeBetween{100};
        const auto now = std::chrono::steady_clock::now();
        if (rows - m_rows >= kRowsBetween || now - m_at >= kTimeBetween)
            tell(bytes, rows);
    }

    void tell(std::int64_t bytes, std::int64_t rows)
    {
        m_rows = rows;
        m_at = std::chrono::steady_clock::now();
        m_sink.progress(bytes, rows);
    }

private:
    RecordSink &m_sink;
    std::int64_t m_rows = 0;
    std::chrono::steady_clock::time_point m_at = std::chrono::steady_clock::now();
};

} // namespace attache
