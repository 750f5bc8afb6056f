#include "core/ingest/table_head.h"

#include "core/base/digest.h"
#include "core/base/text.h"
#include "core/ingest/byte_source.h"
#include "core/ingest/csv_reader.h"
#include "core/ingest/file_kind.h"

#include <algorithm>

namespace attache {

namespace {

constexpr std::size_t kHeadBytes = 64 * 1024;

} // namespace

std::vector<std::string> firstRecord(std::string_view head, char delimiter)
{
    std::vector<std::string> header;
    CsvReader reader(delimiter, [&](const CsvRow &row) {
        if (header.empty() && !isDelimiterLine(row.fields))
            for (const auto field : row.fields)
                header.push_back(sanitise(field));
    });
    reader.feed(head);
    (void)reader.finish(); // the head may end inside a quoted field of a later record
    return header;
}

std::string headerKey(const std::vector<std::string> &header)
{
    std::vector<std::string> names;
    for (const auto &name : header)
        names.push_back(foldHandle(trimmed(name)));
    std::sort(names.begin(), names.end());
    std::string all;
    for (const auto &name : names)
        all += name + '\x1f';
    return sha256(all);
}

Result<TableHead> readTableHead(const std::string &path)
{
    auto source = ByteSource::open(path, kHeadBytes);
    if (!source)
        return source.error();
    const auto head = source->next();
    if (!head)
        return head.error();
    const Place place{path, 0, {}};
    if (head->empty())
        return Error{Errc::FileEmpty, place, "a byte order mark alone"};
    if (const auto kind = foreignKind(*head); !kind.empty())
        return Error{kind == "utf-16" ? Errc::UnknownEncoding : Errc::UnknownKind, place, std::string(kind)};
    const char delimiter = guessDelimiter(*head);
    return TableHead{delimiter, firstRecord(*head, delimiter)};
}

} // namespace attache
