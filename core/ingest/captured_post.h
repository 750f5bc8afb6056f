#pragma once

#include "core/ingest/record_notes.h"

namespace attache {

// Posts as the web pages of the platforms themselves receive them: no published form, so every member may move or be
// missing. Each reader fills `post` but for observedAt; false where the notes refused it. Call RecordNotes::begin() before.

// A post in the answers of x.com (GraphQL), or the older 'adaptive' one.
bool readCapturedTweet(const JsonItem &tweet, RecordNotes &notes, Post &post);
// The post of that GraphQL result: it may stand one level deeper, and be a tombstone (absent then).
JsonItem tweetOf(const JsonItem &result);
JsonItem retweetedIn(const JsonItem &tweet);
JsonItem quotedIn(const JsonItem &tweet);

// A post of Instagram or Threads, old and new members. `platform` is 'instagram' or 'threads'.
bool readCapturedInstagram(const JsonItem &item, std::string_view platform, RecordNotes &notes, Post &post);

// A video of TikTok, or a comment below one.
bool readCapturedTiktok(const JsonItem &item, RecordNotes &notes, Post &post);
bool readCapturedTiktokComment(const JsonItem &item, RecordNotes &notes, Post &post);

// A whole number of seconds or milliseconds as text, for RecordNotes::created(). Empty where there is none.
std::string numberText(const JsonItem &item);

} // namespace attache
