#pragma once

namespace attache {

// Version 5: where we are let in, and how far asking has come. No token stands here, ever.
// Never edited once a workspace of this version has left the house.
inline constexpr const char *kSchema005 = R"sql(
-- As domain/connection.h; options: JSON. import: its receipt among the imports, once there is one.
CREATE TABLE connection(
  id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, platform TEXT NOT NULL, host TEXT NOT NULL, handle TEXT NOT NULL,
  account TEXT NOT NULL, display_name TEXT, options TEXT NOT NULL, created_at INTEGER NOT NULL, state INTEGER NOT NULL,
  fault INTEGER NOT NULL, until_at INTEGER, last_success INTEGER, import INTEGER) STRICT;

-- Questions that a connection asks, page by page. cursor: where to go on; pages: read since the beginning;
-- complete: it has been read to its end once.
CREATE TABLE sync_task(
  connection INTEGER NOT NULL REFERENCES connection(id), source TEXT NOT NULL, subject TEXT NOT NULL, note TEXT,
  depth INTEGER NOT NULL, cursor TEXT, pages INTEGER NOT NULL, complete INTEGER NOT NULL, due_at INTEGER,
  PRIMARY KEY(connection, source, subject)) STRICT, WITHOUT ROWID;

-- Posts that a connection asks for again. native: what the platform calls it; standing: 0 wanted, 1 seen, 2 unseen, 3 gone.
CREATE TABLE sync_post(
  connection INTEGER NOT NULL REFERENCES connection(id), pid TEXT NOT NULL, native TEXT NOT NULL, depth INTEGER NOT NULL,
  standing INTEGER NOT NULL, first_at INTEGER NOT NULL, checked_at INTEGER, due_at INTEGER NOT NULL,
  PRIMARY KEY(connection, pid)) STRICT, WITHOUT ROWID;
CREATE INDEX sync_post_native ON sync_post(connection, native);
CREATE INDEX sync_post_due ON sync_post(connection, due_at);

-- What a run asked and got; receipt: JSON.
CREATE TABLE sync_run(
  id INTEGER PRIMARY KEY, connection INTEGER NOT NULL REFERENCES connection(id), started_at INTEGER NOT NULL,
  finished_at INTEGER NOT NULL, receipt TEXT NOT NULL) STRICT;
CREATE INDEX sync_run_connection ON sync_run(connection, started_at);
)sql";

} // namespace attache
