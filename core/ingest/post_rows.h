#pragma once

#include "core/base/text.h"
#include "core/domain/post.h"
#include "core/domain/receipt.h"
#include "core/ingest/column_map.h"
#include "core/ingest/csv_reader.h"

#include <optional>
#include <string>
#include <string_view>

namespace attache {

// Rows of a mapped table to posts. A row without a required value, or with one that is damaged, is refused; an optional
// value that cannot be read is unknown. Both are noted in the receipt. Every text passes the sanitiser once.
class PostRows {
public:
    PostRows(ColumnMap map, Receipt &receipt) : m_map(std::move(map)), m_receipt(receipt) {}

    // Nothing where the row was refused.
    std::optional<Post> read(const CsvRow &row);
    // Our name of that column of the file; empty for one that is not read.
    std::string_view nameOf(std::size_t place) const { return nameOfPlace(m_map, place); }

private:
    struct PlatformOf {
        std::string written, key;
        HandleForm form = HandleForm::Word;
    };
    std::string_view field(Column column) const;
    void refuse(Refusal why, Column column);
    std::string text(Column column);
    bool readKey(Post &post);
    bool readAuthor(Post &post);
    bool readTimes(Post &post);
    bool readText(Post &post);
    bool readLinks(Post &post);
    bool readFlags(Post &post);
    void readMentions(Post &post);
    void readCounts(Post &post);
    void readRest(Post &post);
    bool readId(Column column, std::string &id);
    std::optional<Instant> optionalTime(Column column);
    std::optional<std::int64_t> count(Column column);
    const PlatformOf &platformOf(std::string_view written);
    void noteRemarks();

    ColumnMap m_map;
    Receipt &m_receipt;
    const CsvRow *m_row = nullptr;
    PlatformOf m_platform;
    Cleaning m_cleaning; // of this row, as the two that follow
    std::int64_t m_badCounts = 0, m_badTimes = 0;
};

} // namespace attache
