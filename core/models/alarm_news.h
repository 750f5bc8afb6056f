#pragma once

#include "core/desk/morning.h"
#include "core/desk/watch_board.h"

#include <QString>

#include <optional>
#include <set>
#include <string>

namespace attache {

class FigureWords;

// Which alarms have come since they were last looked at, in words that anybody may read over a shoulder: how many of which
// kind, and nothing of a post, a person, an account or a watch word.
class AlarmNews {
public:
    // Empty where nothing is new, and the first time: then somebody has just opened the window.
    QString take(const Morning &morning, const std::vector<WatchCount> &watched, const FigureWords &words);

private:
    std::optional<std::set<std::string>> m_known;
};

} // namespace attache
