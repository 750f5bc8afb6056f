#pragma once

#include "core/domain/post.h"
#include "core/store/statement.h"

#include <cstdint>
#include <string>

namespace attache {

// The columns of the table post that sources fill, one bit each. Most posts fill a third of them, and a column that a
// statement does not name costs nothing.
using PostColumns = std::uint32_t;

inline constexpr PostColumns kEveryPostColumn = (PostColumns{1} << 30) - 1;

// Those that are not NULL for this post.
PostColumns columnsOf(const Post &post);
// "platform, pid, …" of these, in the order of their bits.
std::string namesOf(PostColumns columns);
int numberOf(PostColumns columns);
// Binds these, one parameter each in the order of their bits, from `first` on. The post must live until the step is done.
void bindPost(Statement &statement, int first, PostColumns columns, std::int64_t platform, const Post &post);

} // namespace attache
