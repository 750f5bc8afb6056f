#pragma once

#include "core/base/result.h"
#include "core/domain/search_query.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace attache {

class Database;

// A page of what was found, newest first.
struct SearchHits {
    std::vector<std::int64_t> posts;    // row ids
    std::optional<std::int64_t> before; // where the next page begins; nothing where this was the last one
};

// Asks the index. Nothing that a person can type is an error.
class SearchReader {
public:
    // `zone`: of the days that queries name.
    SearchReader(Database &database, const Zone &zone) : m_database(database), m_zone(zone) {}

    // At least `wanted` hits, and all of the hour of the last one, so that pages join in the order of time; fewer only at the
    // end. `before`: as the page before said. An empty query finds nothing.
    Result<SearchHits> page(const SearchQuery &query, std::size_t wanted, std::optional<std::int64_t> before = {});
    // How many there are, counted up to `most`.
    Result<std::int64_t> count(const SearchQuery &query, std::int64_t most);
    // Hits by local day, ascending, days without any left out.
    struct DayCount {
        LocalDay day;
        std::int64_t hits = 0;
    };
    Result<std::vector<DayCount>> byDay(const SearchQuery &query);

private:
    struct Range {
        std::int64_t from, to; // keys; `to` is outside
    };
    Range rangeOf(const SearchQuery &query) const;
    Result<std::vector<std::int64_t>> keys(const std::string &match, Range range, std::int64_t most);
    Result<std::vector<std::int64_t>> byTime(const std::vector<std::int64_t> &keys);

    Database &m_database;
    Zone m_zone;
};

// The query in the language of FTS5, every text of it quoted; empty where no term is wanted.
std::string matchExpression(const SearchQuery &query);

} // namespace attache
