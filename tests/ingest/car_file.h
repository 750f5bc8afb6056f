#pragma once

#include <string>
#include <utility>
#include <vector>

class QCborStreamWriter;

namespace attache::test {

// Builds the CAR file of an invented Bluesky repository, block after block.
class CarFile {
public:
    explicit CarFile(std::string did = "did:plc:embassy") : m_did(std::move(did)) {}

    using Fields = std::vector<std::pair<std::string, std::string>>;
    // A post; `reply` and `quote` are addresses, empty: none. Its key in the repository is 'app.bsky.feed.post/' + name.
    void addPost(const std::string &name, const Fields &fields, const std::string &reply = {}, const std::string &quote = {});
    void addRecord(const std::string &collection, const std::string &name, const Fields &fields, const std::string &subject = {});
    // Bytes under their own name, under no key.
    std::string addBlock(const std::string &bytes);

    // The whole file: the tree has one node for each two records, in the order in which they were added.
    std::string bytes(bool treeFirst = false);

    std::string header() const;
    static std::string block(const std::string &link, const std::string &bytes);
    static std::string linkTo(const std::string &bytes);
    std::vector<std::string> blocks; // of the records, as they will stand in the file

private:
    using Record = std::pair<std::string, std::string>; // key, link
    static void appendEntry(QCborStreamWriter &out, const Record &record, const std::string &before, const std::string &right);
    std::string node(std::size_t from, std::size_t end, const std::string &right) const;
    std::string commit(const std::string &tree) const;

    std::string m_did, m_root;
    std::vector<Record> m_records;
};

} // namespace attache::test
