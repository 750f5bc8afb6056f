#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace attache {

// Text of strangers for display: between bidi isolates (U+2068 … U+2069) it keeps its own direction and cannot turn
// what stands around it. Plain text; empty stays empty.
// UTF-8 from the store may hold anything: there, every character that would hide or reorder (bidi controls, zero-width)
// is shown as '[U+202E]', except joiners where a script or an emoji needs them; each line has isolates of its own.
QString isolated(const QString &text);
QString isolated(std::string_view utf8);

// The same on one line, at most `longest` characters, cut at a character boundary with an ellipsis.
QString oneLine(std::string_view utf8, qsizetype longest = 200);

// '@handle', or the name before it where there is one: 'Amina R. @amina'; each isolated.
QString personText(const std::string &name, const std::string &handle);
// The name alone, or '@handle' where there is none.
QString shortPersonText(const std::string &name, const std::string &handle);

} // namespace attache
