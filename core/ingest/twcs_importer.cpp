#include "core/ingest/twcs_importer.h"

#include "core/base/text.h"
#include "core/domain/platform.h"
#include "core/ingest/cell.h"
#include "core/ingest/post_rows.h"
#include "core/ingest/table_head.h"
#include "core/ingest/table_reader.h"

#include <unordered_set>

namespace attache {

namespace {

class TwcsForm final : public TableForm {
public:
    TwcsForm(std::string platform, RecordSink &sink, Receipt &receipt)
        : m_platform(std::move(platform)), m_sink(sink), m_receipt(receipt)
    {
    }

    Status header(std::span<const std::string_view> names) override
    {
        auto map = twcsColumns(names);
        if (!map)
            return failure(Errc::NeedsMapping, "missing: the columns of the twcs form");
        if (!m_platform.empty())
            map->platform = m_platform;
        m_inbound = *map->at(Column::Inbound);
        m_rows.emplace(std::move(*map), m_receipt);
        return {};
    }

    void row(const CsvRow &row) override
    {
        const auto inbound = flagCell(row.fields[m_inbound]);
        if (!inbound) {
            m_receipt.refuse(Refusal::MissingField, columnName(Column::Inbound), row.line);
            return;
        }
        auto post = m_rows->read(row);
        if (!post)
            return;
        if (!*inbound)
            noteOwn(*post);
        m_sink.post(std::move(*post));
    }

    std::string_view nameOf(std::size_t column) const override { return m_rows->nameOf(column); }

private:
    // An institution writes thousands of rows: the writing that was seen before costs one look-up.
    void noteOwn(const Post &post)
    {
        if (!m_seen.insert(post.author).second)
            return;
        if (m_own.insert(foldHandle(post.author)).second)
            m_sink.ownAccount({post.key.platform, post.author});
    }

    std::string m_platform;
    RecordSink &m_sink;
    Receipt &m_receipt;
    std::optional<PostRows> m_rows;
    std::size_t m_inbound = 0;
    std::unordered_set<std::string> m_seen, m_own;
};

class TwcsImporter final : public Importer {
public:
    std::string_view format() const override { return "twcs"; }

    Status read(const std::string &path, const ImportOptions &options, RecordSink &sink, Receipt &receipt,
                StopToken stop) override
    {
        receipt.format = format();
        const auto head = readTableHead(path);
        if (!head)
            return head.error();
        TwcsForm form(platformKey(sanitise(options.platform)), sink, receipt);
        return readTable({path, head->delimiter, ByteSource::kPiece, stop}, form, sink, receipt);
    }
};

} // namespace

bool looksLikeTwcs(const Clues &clues)
{
    const auto &header = clues.file().header;
    const std::vector<std::string_view> names(header.begin(), header.end());
    return !names.empty() && twcsColumns(names).has_value();
}

std::unique_ptr<Importer> twcsImporter() { return std::make_unique<TwcsImporter>(); }

} // namespace attache
