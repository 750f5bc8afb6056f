#pragma once

namespace attache {

// What the team decided about reports, what was printed, and what came of conversations. Nothing here is derived.
// Never edited once a workspace of this version has left the house.
inline constexpr const char *kSchema006 = R"sql(
-- How a report is made (domain/report_definition.h), as JSON.
CREATE TABLE report_definition(name TEXT PRIMARY KEY, content TEXT NOT NULL, at INTEGER NOT NULL, who TEXT) STRICT, WITHOUT ROWID;

-- A report as it was printed: its definition, its scope, its figures and their versions as JSON. last_post and last_decision: the
-- largest row ids that stood here then, so that what came later is known. Only ever added to.
CREATE TABLE frozen_report(
  id INTEGER PRIMARY KEY, at INTEGER NOT NULL, who TEXT, title TEXT NOT NULL, content TEXT NOT NULL,
  last_post INTEGER NOT NULL, last_decision INTEGER NOT NULL) STRICT;
-- The row ids that a figure of it counted, ascending, each as its distance from the one before (varint.h).
-- part 0: numerator, or the items counted; 1: the rest of the denominator.
CREATE TABLE frozen_ids(
  report INTEGER NOT NULL REFERENCES frozen_report(id), figure TEXT NOT NULL, part INTEGER NOT NULL, ids BLOB NOT NULL,
  PRIMARY KEY(report, figure, part)) STRICT, WITHOUT ROWID;

-- What was done inside the house after a conversation, and what came of that. Only ever added to; digest: of the entry and of the
-- digest before it, so that a change is found.
CREATE TABLE impact_entry(
  id INTEGER PRIMARY KEY, kind TEXT NOT NULL, key TEXT NOT NULL UNIQUE, at INTEGER NOT NULL, who TEXT NOT NULL,
  content TEXT NOT NULL, digest TEXT NOT NULL) STRICT;
)sql";

} // namespace attache
