#include "tests/ingest/car_file.h"

#include <QCborStreamWriter>
#include <QCryptographicHash>

namespace attache::test {

namespace {

QByteArray bytesOf(const std::string &text) { return QByteArray(text.data(), static_cast<qsizetype>(text.size())); }

void text(QCborStreamWriter &out, const std::string &value)
{
    out.appendTextString(value.data(), static_cast<qsizetype>(value.size()));
}

void link(QCborStreamWriter &out, const std::string &to)
{
    out.append(QCborTag(42));
    out.append(QByteArray(1, '\0') + bytesOf(to));
}

void linkOrNull(QCborStreamWriter &out, const std::string &to)
{
    if (to.empty())
        out.append(nullptr);
    else
        link(out, to);
}

std::string varint(std::size_t value)
{
    std::string bytes;
    for (; value >= 0x80; value >>= 7)
        bytes += static_cast<char>((value & 0x7F) | 0x80);
    return bytes + static_cast<char>(value);
}

void uriMap(QCborStreamWriter &out, const std::string &name, const std::string &uri)
{
    text(out, name);
    out.startMap(1);
    text(out, "uri");
    text(out, uri);
    out.endMap();
}

} // namespace

std::string CarFile::linkTo(const std::string &bytes)
{
    using namespace std::string_literals;
    return "\x01\x71\x12\x20"s + QCryptographicHash::hash(bytesOf(bytes), QCryptographicHash::Sha256).toStdString();
}

std::string CarFile::block(const std::string &link, const std::string &bytes)
{
    return varint(link.size() + bytes.size()) + link + bytes;
}

std::string CarFile::addBlock(const std::string &bytes)
{
    auto to = linkTo(bytes);
    blocks.push_back(block(to, bytes));
    return to;
}

void CarFile::addPost(const std::string &name, const Fields &fields, const std::string &reply, const std::string &quote)
{
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    out.startMap(fields.size() + (reply.empty() ? 0 : 1) + (quote.empty() ? 0 : 1));
    for (const auto &[field, value] : fields) {
        text(out, field);
        text(out, value);
    }
    if (!reply.empty()) {
        text(out, "reply");
        out.startMap(2);
        uriMap(out, "root", reply);
        uriMap(out, "parent", reply);
        out.endMap();
    }
    if (!quote.empty()) {
        text(out, "embed");
        out.startMap(1);
        uriMap(out, "record", quote);
        out.endMap();
    }
    out.endMap();
    m_records.emplace_back("app.bsky.feed.post/" + name, addBlock(bytes.toStdString()));
}

void CarFile::addRecord(const std::string &collection, const std::string &name, const Fields &fields, const std::string &subject)
{
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    out.startMap(fields.size() + (subject.empty() ? 0 : 1));
    for (const auto &[field, value] : fields) {
        text(out, field);
        text(out, value);
    }
    if (!subject.empty())
        uriMap(out, "subject", subject);
    out.endMap();
    m_records.emplace_back(collection + "/" + name, addBlock(bytes.toStdString()));
}

std::string CarFile::header() const
{
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    out.startMap(2);
    text(out, "roots");
    out.startArray(1);
    link(out, m_root);
    out.endArray();
    text(out, "version");
    out.append(1);
    out.endMap();
    return varint(static_cast<std::size_t>(bytes.size())) + bytes.toStdString();
}

// One entry of a node: its name without what it has in common with the one before.
void CarFile::appendEntry(QCborStreamWriter &out, const Record &record, const std::string &before, const std::string &right)
{
    const auto &[key, to] = record;
    std::size_t common = 0;
    while (common < before.size() && common < key.size() && before[common] == key[common])
        ++common;
    out.startMap(4);
    text(out, "k");
    out.append(bytesOf(key.substr(common)));
    text(out, "p");
    out.append(static_cast<qint64>(common));
    text(out, "t");
    linkOrNull(out, right);
    text(out, "v");
    link(out, to);
    out.endMap();
}

std::string CarFile::node(std::size_t from, std::size_t end, const std::string &right) const
{
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    out.startMap(2);
    text(out, "e");
    out.startArray(end - from);
    for (auto i = from; i < end; ++i)
        appendEntry(out, m_records[i], i > from ? m_records[i - 1].first : std::string(), i + 1 == end ? right : std::string());
    out.endArray();
    text(out, "l");
    out.append(nullptr);
    out.endMap();
    return bytes.toStdString();
}

std::string CarFile::commit(const std::string &tree) const
{
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    out.startMap(3);
    text(out, "did");
    text(out, m_did);
    text(out, "data");
    linkOrNull(out, tree);
    text(out, "version");
    out.append(3);
    out.endMap();
    return bytes.toStdString();
}

// Nodes are built from the last to the first, each hanging to the right of the one before.
std::string CarFile::bytes(bool treeFirst)
{
    std::string nodes, below;
    for (std::size_t end = m_records.size(); end > 0;) {
        const auto from = end % 2 == 0 ? end - 2 : end - 1;
        const auto bytes = node(from, end, below);
        below = linkTo(bytes);
        nodes += block(below, bytes);
        end = from;
    }
    const auto root = commit(below);
    m_root = linkTo(root);
    nodes = block(m_root, root) + nodes;
    std::string records;
    for (const auto &each : blocks)
        records += each;
    return header() + (treeFirst ? nodes + records : records + nodes);
}

} // namespace attache::test
