#include "core/models/figure_words.h"

#include "core/models/fill.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace attache {

namespace {

struct Words {
    std::string_view reason; // Excluded::reason
    const char *words;
};

constexpr std::array kExcluded{
    Words{"left-on-purpose", QT_TRANSLATE_N_NOOP("FigureWords", "%1 left unanswered on purpose")},
    Words{"spam", QT_TRANSLATE_N_NOOP("FigureWords", "%1 spam")},
    Words{"duplicate", QT_TRANSLATE_N_NOOP("FigureWords", "%1 duplicate(s)")},
    Words{"closing-courtesy", QT_TRANSLATE_N_NOOP("FigureWords", "%1 closing with thanks")},
    Words{"no-reply-needed", QT_TRANSLATE_N_NOOP("FigureWords", "%1 that needed no reply")},
    Words{"unripe", QT_TRANSLATE_N_NOOP("FigureWords", "%1 too recent to judge")},
    Words{"unanswered", QT_TRANSLATE_N_NOOP("FigureWords", "%1 without an answer")},
    Words{"invalid-time", QT_TRANSLATE_N_NOOP("FigureWords", "%1 with an impossible time")},
    Words{"marked-answered-unseen", QT_TRANSLATE_N_NOOP("FigureWords", "%1 marked answered, not yet seen")},
    Words{"withdrawn-before-1h", QT_TRANSLATE_N_NOOP("FigureWords", "%1 withdrawn by their author within the hour")},
    Words{"withdrawn-before-4h", QT_TRANSLATE_N_NOOP("FigureWords", "%1 withdrawn by their author within 4 hours")},
    Words{"withdrawn-before-24h", QT_TRANSLATE_N_NOOP("FigureWords", "%1 withdrawn by their author within 24 hours")},
    Words{"withdrawn-before-limit", QT_TRANSLATE_N_NOOP("FigureWords", "%1 withdrawn by their author in time")},
    Words{"deleted", QT_TRANSLATE_N_NOOP("FigureWords", "%1 deleted")},
    Words{"reposts", QT_TRANSLATE_N_NOOP("FigureWords", "%1 repost(s)")},
    Words{"replies", QT_TRANSLATE_N_NOOP("FigureWords", "%1 reply(ies) of ours")},
    Words{"no-counts", QT_TRANSLATE_N_NOOP("FigureWords", "%1 with unknown counts")},
    Words{"no-followers", QT_TRANSLATE_N_NOOP("FigureWords", "%1 with unknown followers")},
    Words{"no-impressions", QT_TRANSLATE_N_NOOP("FigureWords", "%1 with unknown impressions")},
    Words{"no-reach", QT_TRANSLATE_N_NOOP("FigureWords", "%1 with unknown reach")},
};

} // namespace

// A reason that has no words yet is shown as it is written: never hidden.
QString FigureWords::excluded(const Excluded &excluded) const
{
    const auto it = std::find_if(kExcluded.begin(), kExcluded.end(), [&](const Words &w) { return w.reason == excluded.reason; });
    if (it != kExcluded.end())
        return fill(tr(it->words, nullptr, pluralNumber(excluded.n)), {count(excluded.n)});
    return fill(tr("%1: %2", "reason and number"), {QString::fromStdString(excluded.reason), count(excluded.n)});
}

} // namespace attache
