#pragma once

namespace attache {

// Version 2: derived facts stand in blocks (fact_section.h), so that a window costs what it shows and an import writes few
// rows. Never edited once a workspace of this version has left the house.
inline constexpr const char *kDropTables001 = R"sql(
DROP TABLE node; DROP TABLE ghost; DROP TABLE account_set; DROP TABLE conversation; DROP TABLE message; DROP TABLE exchange;
DROP TABLE reaction; DROP TABLE day;
DROP INDEX post_created;
INSERT OR REPLACE INTO meta SELECT 'derived-stale', '1' WHERE EXISTS (SELECT 1 FROM post);
)sql";

// The full-text index (search_index.h), by searchKey(). It keeps no text of its own; what it still holds of posts that have
// changed since is kept until it is taken out.
inline constexpr const char *kSearchTables = R"sql(
CREATE VIRTUAL TABLE search USING fts5(document, content='', columnsize=0, tokenize='attache');
CREATE TABLE search_stale(post INTEGER PRIMARY KEY, key INTEGER NOT NULL, document TEXT NOT NULL) STRICT;
)sql";

// The derived tables: thrown away and rebuilt with the same result. %1 is empty, or TEMP for a view as of another moment.
// block: the facts of one kind (FactKind) of 256 row ids, and the earliest and latest of their times.
// ghost: what is named but not collected. account_set: accounts of ours that records belong to.
inline constexpr const char *kDerivedTables = R"sql(
CREATE %1 TABLE block(
  id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, first_at INTEGER NOT NULL, last_at INTEGER NOT NULL, facts BLOB NOT NULL) STRICT;
CREATE %1 TABLE ghost(
  platform INTEGER NOT NULL, pid TEXT NOT NULL, cluster INTEGER NOT NULL, PRIMARY KEY(platform, pid)) STRICT, WITHOUT ROWID;
CREATE %1 TABLE account_set(id INTEGER NOT NULL, account INTEGER NOT NULL, PRIMARY KEY(id, account)) STRICT, WITHOUT ROWID;
)sql";

// %1 is empty, or 'temp.'.
inline constexpr const char *kDerivedIndices = R"sql(
CREATE INDEX %1block_time ON block(kind, first_at, last_at);
CREATE INDEX %1ghost_cluster ON ghost(cluster);
)sql";

} // namespace attache
