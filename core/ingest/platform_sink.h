#pragma once

#include "core/base/text.h"
#include "core/domain/platform.h"
#include "core/ingest/importer.h"

#include <string>
#include <utility>

namespace attache {

// Hands everything on, under the platform that the user named for the file, if any.
class PlatformSink final : public RecordSink {
public:
    PlatformSink(RecordSink &sink, const ImportOptions &options)
        : m_sink(sink), m_platform(platformKey(sanitise(options.platform)))
    {
    }

    void post(Post &&post) override
    {
        if (!m_platform.empty())
            post.key.platform = m_platform;
        m_sink.post(std::move(post));
    }
    void ownAccount(AccountKey account) override
    {
        if (!m_platform.empty())
            account.platform = m_platform;
        m_sink.ownAccount(std::move(account));
    }
    void progress(std::int64_t bytesRead, std::int64_t rows) override { m_sink.progress(bytesRead, rows); }

private:
    RecordSink &m_sink;
    std::string m_platform;
};

} // namespace attache
