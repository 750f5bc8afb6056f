#pragma once

namespace attache {

// Version 4: what imports can speak of, and how tables with names of their own are read.
// Never edited once a workspace of this version has left the house.
inline constexpr const char *kSchema004 = R"sql(
-- What each import can speak of (domain/coverage.h). handle: folded; empty where it is every account of ours on the platform.
CREATE TABLE coverage(
  import INTEGER NOT NULL REFERENCES import(id), platform INTEGER NOT NULL REFERENCES platform(id), handle TEXT NOT NULL,
  kinds INTEGER NOT NULL, from_at INTEGER NOT NULL, to_at INTEGER NOT NULL, from_start INTEGER NOT NULL,
  quiet_days INTEGER NOT NULL, PRIMARY KEY(import, platform, handle)) STRICT, WITHOUT ROWID;

-- How a person reads tables of one header: its key (ingest/table_head.h) and the map as JSON (ingest/column_map.h).
CREATE TABLE column_map(header TEXT PRIMARY KEY, map TEXT NOT NULL) STRICT, WITHOUT ROWID;
)sql";

} // namespace attache
