#pragma once

#include "core/ingest/importer.h"

#include <QTemporaryDir>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace attache::test {

// Everything an importer hands over.
class Collected final : public RecordSink {
public:
    void post(Post &&post) override;
    void ownAccount(AccountKey account) override { own.push_back(std::move(account)); }
    void progress(std::int64_t bytes, std::int64_t) override { bytesRead = bytes; }

    std::vector<Post> posts;
    std::vector<AccountKey> own;
    std::int64_t bytesRead = 0;
    StopToken stop;
    std::size_t stopAfter = 0; // raises `stop` with this post; 0: never
};

// One file written, recognised and read.
struct ImportRun {
    Collected sink;
    Receipt receipt;
    std::string format; // empty where no importer took the file
    Status status;

    std::map<std::string, std::int64_t> refusals() const; // 'mangled-id id' to its count
    std::map<std::string, std::int64_t> warnings() const;
};

class Files {
public:
    std::string write(std::string_view bytes);
    ImportRun import(std::string_view bytes, const ImportOptions &options = {}, std::string_view format = {});

private:
    QTemporaryDir m_folder;
    int m_written = 0;
};

ImportRun importFile(const std::string &path, const ImportOptions &options = {}, std::string_view format = {});

} // namespace attache::test
