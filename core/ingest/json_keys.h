#pragma once

#include <set>
#include <string>
#include <string_view>

namespace attache {

// The names of the members that the beginning of a JSON file shows, with their way from the root of a record:
// 'data.author_id', with '[]' for the elements of an array ('includes.users[].id'). All records together. What stands
// before the first bracket is no matter ('window.YTD.tweets.part0 = '), and the text may end anywhere.
std::set<std::string, std::less<>> keysIn(std::string_view head);

} // namespace attache
