// What a user said of a table, in the first line of the input, and the header of the table in the others.

#include "core/base/text.h"
#include "core/ingest/column_map.h"
#include "core/ingest/csv_reader.h"
#include "core/ingest/table_head.h"
#include "tests/fuzz/checked_sink.h"

#include <algorithm>
#include <cstdint>

using namespace attache;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    const auto line = std::min(bytes.find('\n'), bytes.size());
    const auto wish = parseMapWish(bytes.substr(0, line));
    const auto head = bytes.substr(line);
    const auto names = firstRecord(head, guessDelimiter(head));
    const std::vector<std::string_view> views(names.begin(), names.end());
    const auto map = mapColumns(views, wish ? *wish : MapWish{});
    if (map)
        for (const auto &place : map->place)
            test::promise(!place || *place < names.size(), "a column stands inside the table");
    return 0;
}
