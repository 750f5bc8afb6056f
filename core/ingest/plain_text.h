#pragma once

#include <string>
#include <string_view>

namespace attache {

// HTML as Mastodon and others write posts, to the text that a reader sees: paragraphs parted by an empty line, <br> and
// list items by a line break, entities decoded, everything else of the markup gone. Links keep the text between their
// tags, so mentions stay '@handle'; what stands in script and style does not. Nothing is fetched or run, and the result
// is text: it may hold '<' again and is shown as text.
std::string textOfHtml(std::string_view html);

// '&amp;', '&lt;', '&#39;', '&#x27;' and their kin to characters, in text that is no HTML otherwise (X escapes three of
// them). Names that are not known stay as they are.
std::string withoutEntities(std::string_view text);

} // namespace attache
