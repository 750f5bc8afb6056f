#pragma once

#include "core/ingest/importer.h"

#include <string>

namespace attache::test {

// Takes what an importer hands over and ends the process, loudly, where a promise is broken: what a store may rely on.
class CheckedSink final : public RecordSink {
public:
    void post(Post &&post) override;
    void ownAccount(AccountKey account) override;
    void progress(std::int64_t bytesRead, std::int64_t rows) override;

    // After the import: the sums hold, every refusal has its count and no more lines than promised.
    void verify(const Receipt &receipt) const;

private:
    std::int64_t m_posts = 0;
};

// Ends the process where `holds` is not true.
void promise(bool holds, const char *what);

} // namespace attache::test
