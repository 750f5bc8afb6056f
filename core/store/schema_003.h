#pragma once

namespace attache {

// Version 3: what people do at the desk. Nothing here is derived: none of it can be made again from posts.
// Never edited once a workspace of this version has left the house.
inline constexpr const char *kSchema003 = R"sql(
-- What a decision says beside its kind: a subject's code, an officer, the words of a note, a promise or a correction.
ALTER TABLE decision ADD COLUMN value TEXT;
-- The step that it was taken in; NULL for what came with an archive or a demonstration.
ALTER TABLE decision ADD COLUMN step INTEGER;
CREATE INDEX decision_step ON decision(step) WHERE step IS NOT NULL;
CREATE INDEX decision_standing ON decision(platform, pid) WHERE undone_at IS NULL;

-- One act of a person, undone and done again as a whole. undone_at: it is undone now; dropped: a new step has come since, so
-- that it is not done again.
CREATE TABLE step(
  id INTEGER PRIMARY KEY, at INTEGER NOT NULL, who TEXT, what TEXT NOT NULL, undone_at INTEGER, dropped INTEGER) STRICT;
CREATE INDEX step_undone ON step(id) WHERE undone_at IS NOT NULL AND dropped IS NULL;

-- Who did, undid or did again which step, and when. Only ever added to.
CREATE TABLE history(
  id INTEGER PRIMARY KEY, at INTEGER NOT NULL, who TEXT, act TEXT NOT NULL, step INTEGER NOT NULL REFERENCES step(id)) STRICT;
CREATE INDEX history_step ON history(step);

-- What the team keeps beside messages (domain/desk_record.h): cleared lines, watch words, officers, views, settings.
CREATE TABLE record(
  kind TEXT NOT NULL, key TEXT NOT NULL, content TEXT NOT NULL, at INTEGER NOT NULL,
  PRIMARY KEY(kind, key)) STRICT, WITHOUT ROWID;

-- Every change of a record with what stood before and after it; NULL: nothing. Only ever added to.
CREATE TABLE record_change(
  id INTEGER PRIMARY KEY, step INTEGER NOT NULL REFERENCES step(id), kind TEXT NOT NULL, key TEXT NOT NULL,
  before TEXT, before_at INTEGER, after TEXT, after_at INTEGER NOT NULL) STRICT;
CREATE INDEX record_change_step ON record_change(step);

-- One unfinished answer for each message. What was discarded keeps its row, so that a late save does not bring it back.
CREATE TABLE draft(
  platform INTEGER NOT NULL REFERENCES platform(id), pid TEXT NOT NULL, text TEXT NOT NULL, saved_at INTEGER NOT NULL,
  discarded_at INTEGER, PRIMARY KEY(platform, pid)) STRICT, WITHOUT ROWID;

-- People who were removed: a digest of the handle, so that the name itself is not kept, and the alias that stands for it.
-- wiped: their words go too.
CREATE TABLE removed(
  platform INTEGER NOT NULL REFERENCES platform(id), digest TEXT NOT NULL, alias TEXT NOT NULL, wiped INTEGER NOT NULL,
  at INTEGER NOT NULL, who TEXT, PRIMARY KEY(platform, digest)) STRICT, WITHOUT ROWID;

-- The few posts of an archive that many pass on: whose questions are urgent because others watch them.
CREATE INDEX post_quoted ON post(quotes) WHERE quotes >= 10;
)sql";

} // namespace attache
