#pragma once

#include "core/desk/search_view.h"

#include <QString>

namespace attache {

// "1,204 of 3,000 posts indexed; the rest cannot be found yet".
QString indexedWords(const SearchProgress &progress);
// The same for a narrow place: "Search: 1,204 of 3,000 posts".
QString indexedShortWords(const SearchProgress &progress);
// How many were found: "37 posts", "more than 10,000 posts", and what cannot be found yet.
QString foundWords(const SearchPage &page);
// Why nothing was found, in one sentence.
QString nothingFoundWords(const SearchPage &page);
// What can be typed, one line each.
QString searchHelp();
// A hit on one line of plain text: moment, key, author, text.
QString hitLine(const SearchHit &hit);

} // namespace attache
