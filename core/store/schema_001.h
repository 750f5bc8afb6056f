#pragma once

namespace attache {

// Version 1. Never edited once a workspace of this version has left the house.
// Times are UTC milliseconds. Unknown counts are NULL, never 0. Ids from platforms are text.
inline constexpr const char *kSchema001 = R"sql(
CREATE TABLE meta(name TEXT PRIMARY KEY, value TEXT) STRICT, WITHOUT ROWID;

CREATE TABLE platform(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;

-- Ours (kind 1) and officials (kind 2). People are retired, never deleted: their posts stay.
CREATE TABLE account(
  id INTEGER PRIMARY KEY, platform INTEGER NOT NULL REFERENCES platform(id), handle TEXT NOT NULL, folded TEXT NOT NULL,
  kind INTEGER NOT NULL, name TEXT, country TEXT, UNIQUE(platform, folded)) STRICT;

CREATE TABLE import(
  id INTEGER PRIMARY KEY, path TEXT NOT NULL, format TEXT, kind TEXT, started_at INTEGER NOT NULL, finished_at INTEGER NOT NULL,
  read INTEGER NOT NULL, stored INTEGER NOT NULL, updated INTEGER NOT NULL, duplicate INTEGER NOT NULL,
  refused INTEGER NOT NULL, remarks TEXT NOT NULL, outcome TEXT NOT NULL) STRICT;

-- Posts as sources told them. time_text is kept only where form and offset do not give the source's text back.
-- mentions_from: 1 a field of the source, 2 read from the text.
CREATE TABLE post(
  id INTEGER PRIMARY KEY, platform INTEGER NOT NULL REFERENCES platform(id), pid TEXT NOT NULL, author TEXT NOT NULL,
  created_at INTEGER NOT NULL, text TEXT NOT NULL, in_reply_to TEXT, conversation_id TEXT, mentions TEXT, mentions_from INTEGER,
  repost_of TEXT, quote_of TEXT, deleted_at INTEGER, automatic INTEGER,
  likes INTEGER, reposts INTEGER, quotes INTEGER, replies INTEGER, impressions INTEGER, reach INTEGER, views INTEGER,
  followers INTEGER, edited_at INTEGER, observed_at INTEGER, author_name TEXT, lang TEXT, url TEXT, visibility TEXT,
  time_form INTEGER NOT NULL, time_offset INTEGER NOT NULL, time_text TEXT) STRICT;
CREATE UNIQUE INDEX post_key ON post(platform, pid);
CREATE INDEX post_created ON post(created_at);
CREATE INDEX post_deleted ON post(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX post_observed ON post(observed_at) WHERE observed_at IS NOT NULL;

-- Every distinct observation of a post that sources told differently, as domain/post_merge writes it.
CREATE TABLE post_version(
  post INTEGER NOT NULL REFERENCES post(id), content TEXT NOT NULL, PRIMARY KEY(post, content)) STRICT, WITHOUT ROWID;

-- What a platform counted at one moment.
CREATE TABLE snapshot(
  post INTEGER NOT NULL REFERENCES post(id), at INTEGER NOT NULL,
  likes INTEGER, reposts INTEGER, quotes INTEGER, replies INTEGER, impressions INTEGER, reach INTEGER, views INTEGER,
  PRIMARY KEY(post, at)) STRICT, WITHOUT ROWID;

-- What a person said of a message, on each of its posts. In force: the latest one of a post that is not undone.
CREATE TABLE decision(
  id INTEGER PRIMARY KEY, platform INTEGER NOT NULL REFERENCES platform(id), pid TEXT NOT NULL, kind TEXT NOT NULL, reason TEXT,
  decider TEXT, at INTEGER NOT NULL, review_at INTEGER, undone_at INTEGER) STRICT;
CREATE INDEX decision_post ON decision(platform, pid);

CREATE TABLE gap(
  id INTEGER PRIMARY KEY, platform INTEGER NOT NULL REFERENCES platform(id), handle TEXT NOT NULL, from_at INTEGER NOT NULL,
  to_at INTEGER NOT NULL, kinds TEXT NOT NULL) STRICT;

-- Every version of the two calendars; the largest version of a clock is in force.
CREATE TABLE calendar(
  clock TEXT NOT NULL, version INTEGER NOT NULL, content TEXT NOT NULL, PRIMARY KEY(clock, version)) STRICT, WITHOUT ROWID;

-- Posts whose derived records are out of date, beside those that are newer than meta 'derived-upto'.
CREATE TABLE dirty(post INTEGER PRIMARY KEY) STRICT;
)sql";

// The derived tables of version 1, replaced by version 2. A message, an exchange and a conversation are named by the row id
// of their first collected post.
inline constexpr const char *kDerivedTables001 = R"sql(
CREATE TABLE node(
  post INTEGER PRIMARY KEY, cluster INTEGER NOT NULL, conversation INTEGER,
  depth INTEGER NOT NULL, flags INTEGER NOT NULL) STRICT;
CREATE TABLE ghost(
  platform INTEGER NOT NULL, pid TEXT NOT NULL, cluster INTEGER NOT NULL, PRIMARY KEY(platform, pid)) STRICT, WITHOUT ROWID;
CREATE TABLE account_set(id INTEGER NOT NULL, account INTEGER NOT NULL, PRIMARY KEY(id, account)) STRICT, WITHOUT ROWID;
CREATE TABLE conversation(
  id INTEGER PRIMARY KEY, root TEXT NOT NULL, root_collected INTEGER NOT NULL,
  opened_at INTEGER NOT NULL, last_at INTEGER NOT NULL,
  posts INTEGER NOT NULL, ours INTEGER NOT NULL, ghosts INTEGER NOT NULL, depth INTEGER NOT NULL, people INTEGER NOT NULL,
  accounts INTEGER NOT NULL, flags INTEGER NOT NULL,
  turns INTEGER NOT NULL, waiting INTEGER NOT NULL, waiting_since INTEGER) STRICT;
CREATE TABLE message(
  id INTEGER PRIMARY KEY, conversation INTEGER NOT NULL, author INTEGER NOT NULL,
  anchor_at INTEGER NOT NULL, status INTEGER NOT NULL,
  answer INTEGER, answered_at INTEGER, invalid INTEGER NOT NULL, withdrawn_at INTEGER, marked INTEGER NOT NULL, decision TEXT,
  accounts INTEGER NOT NULL, more_posts BLOB) STRICT;
CREATE TABLE exchange(
  id INTEGER PRIMARY KEY, conversation INTEGER NOT NULL, author INTEGER NOT NULL,
  opened_at INTEGER NOT NULL, accounts INTEGER NOT NULL, turns BLOB NOT NULL) STRICT;
CREATE TABLE reaction(
  post INTEGER PRIMARY KEY, account INTEGER NOT NULL, at INTEGER NOT NULL, class INTEGER NOT NULL,
  own_replies INTEGER NOT NULL) STRICT;
CREATE TABLE day(
  day INTEGER NOT NULL, account INTEGER NOT NULL,
  posts INTEGER NOT NULL, counted INTEGER NOT NULL, engagement INTEGER NOT NULL,
  positive INTEGER NOT NULL, talkback INTEGER NOT NULL, messages INTEGER NOT NULL,
  PRIMARY KEY(day, account)) STRICT, WITHOUT ROWID;
)sql";

inline constexpr const char *kDerivedIndices001 = R"sql(
CREATE INDEX node_cluster ON node(cluster);
CREATE INDEX node_invisible ON node(post) WHERE conversation IS NULL;
CREATE INDEX ghost_cluster ON ghost(cluster);
CREATE INDEX conversation_opened ON conversation(opened_at);
CREATE INDEX message_anchor ON message(anchor_at);
CREATE INDEX message_waiting ON message(anchor_at) WHERE status = 5;
CREATE INDEX exchange_opened ON exchange(opened_at);
CREATE INDEX reaction_at ON reaction(at);
)sql";

} // namespace attache
