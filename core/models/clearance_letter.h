#pragma once

#include "core/base/zone.h"
#include "core/desk/conversation_view.h"

#include <QString>

#include <vector>

namespace attache {

class FigureWords;

// What is sent for clearance, as plain text: the question, what was said before it, and what we propose to say.
// `conversation` in reading order; `question` is the key of a post in it; `draft` may be empty.
QString clearanceLetter(const std::vector<TreeRow> &conversation, const PostKey &question, const QString &draft, const Zone &zone,
                        const FigureWords &words);

} // namespace attache
