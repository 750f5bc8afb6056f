#include "core/ingest/csv_importer.h"

#include "core/base/text.h"
#include "core/domain/platform.h"
#include "core/ingest/column_map.h"
#include "core/ingest/post_rows.h"
#include "core/ingest/table_head.h"
#include "core/ingest/table_reader.h"

namespace attache {

namespace {

class CsvForm final : public TableForm {
public:
    CsvForm(MapWish wish, bool platformForAll, RecordSink &sink, Receipt &receipt)
        : m_wish(std::move(wish)), m_platformForAll(platformForAll), m_sink(sink), m_receipt(receipt)
    {
    }

    Status header(std::span<const std::string_view> names) override
    {
        auto map = mapColumns(names, m_wish);
        if (!map)
            return map.error();
        map->platformForAll = m_platformForAll;
        m_rows.emplace(std::move(*map), m_receipt);
        return {};
    }

    void row(const CsvRow &row) override
    {
        if (auto post = m_rows->read(row))
            m_sink.post(std::move(*post));
    }

    std::string_view nameOf(std::size_t column) const override { return m_rows->nameOf(column); }

private:
    MapWish m_wish;
    bool m_platformForAll;
    RecordSink &m_sink;
    Receipt &m_receipt;
    std::optional<PostRows> m_rows;
};

class CsvImporter final : public Importer {
public:
    std::string_view format() const override { return "csv"; }

    Status read(const std::string &path, const ImportOptions &options, RecordSink &sink, Receipt &receipt,
                StopToken stop) override
    {
        receipt.format = format();
        const auto head = readTableHead(path);
        if (!head)
            return head.error();
        auto wish = options.columnMap ? parseMapWish(*options.columnMap) : Result<MapWish>(MapWish{});
        if (!wish)
            return wish.error();
        if (!wish->time.zone)
            wish->time.zone = options.zone;
        if (!options.platform.empty())
            wish->platform = platformKey(sanitise(options.platform));
        const char delimiter = wish->delimiter.value_or(head->delimiter);
        CsvForm form(std::move(*wish), !options.platform.empty(), sink, receipt);
        return readTable({path, delimiter, ByteSource::kPiece, stop}, form, sink, receipt);
    }
};

} // namespace

bool looksLikeCsv(const Clues &clues) { return clues.file().header.size() >= 2; }

std::unique_ptr<Importer> csvImporter() { return std::make_unique<CsvImporter>(); }

} // namespace attache
