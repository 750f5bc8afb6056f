#pragma once

#include "core/ingest/json.h"
#include "core/ingest/record_notes.h"

#include <string>
#include <string_view>

namespace attache {

// The host of an http or https address, in lower case; empty for anything else.
std::string hostOfAddress(std::string_view address);

// 'name@host' of an account that is given as 'name', '@name' or 'name@host'; `address` is the account's own, for its host.
std::string mastodonHandle(std::string_view name, std::string_view address);

// 'name@host' by the account's address alone: https://host/users/name, https://host/@name. Empty where it has no name.
std::string mastodonHandle(std::string_view address);

// Who may read a post, by its recipients (ActivityPub): 'public', 'unlisted', 'private' (followers), 'direct'. Without
// recipients it is 'direct': nothing says that it is public.
std::string_view mastodonAudience(const JsonItem &to, const JsonItem &cc);

// True for the visibilities that everybody may read. Those that nobody knows are not among them.
bool isForEverybody(std::string_view visibility);

// The text of a post that may stand behind a notice.
std::string mastodonText(std::string_view notice, std::string_view html);

} // namespace attache
