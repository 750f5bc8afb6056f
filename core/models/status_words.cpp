#include "core/models/status_words.h"

#include <QCoreApplication>

#include <array>

namespace attache {

namespace {

struct Named {
    std::string_view stable;
    const char *shown;
};

constexpr std::array kStatuses{
    Named{"answered", QT_TRANSLATE_NOOP("StatusWords", "answered")},
    Named{"left-on-purpose", QT_TRANSLATE_NOOP("StatusWords", "left on purpose")},
    Named{"deleted-unanswered", QT_TRANSLATE_NOOP("StatusWords", "withdrawn by author")},
    Named{"too-late", QT_TRANSLATE_NOOP("StatusWords", "too late")},
    Named{"open", QT_TRANSLATE_NOOP("StatusWords", "waiting")},
    Named{"ended-by-us", QT_TRANSLATE_NOOP("StatusWords", "we fell silent")},
    Named{"ended-by-them", QT_TRANSLATE_NOOP("StatusWords", "they fell silent")},
    Named{"ended-closed", QT_TRANSLATE_NOOP("StatusWords", "closed")},
    Named{"ended-open", QT_TRANSLATE_NOOP("StatusWords", "still open")},
    Named{"continued", QT_TRANSLATE_NOOP("StatusWords", "went on")},
    Named{"not-continued", QT_TRANSLATE_NOOP("StatusWords", "went no further")},
    Named{"counted", QT_TRANSLATE_NOOP("StatusWords", "counted")},
    Named{"spam", QT_TRANSLATE_NOOP("StatusWords", "spam")},
    Named{"duplicate", QT_TRANSLATE_NOOP("StatusWords", "duplicate")},
    Named{"closing-courtesy", QT_TRANSLATE_NOOP("StatusWords", "closing thanks")},
    Named{"marked-answered-unseen", QT_TRANSLATE_NOOP("StatusWords", "marked answered, not yet seen")},
    Named{"no-reply-needed", QT_TRANSLATE_NOOP("StatusWords", "needed no reply")},
    Named{"unripe", QT_TRANSLATE_NOOP("StatusWords", "too recent to judge")},
    Named{"unanswered", QT_TRANSLATE_NOOP("StatusWords", "without an answer")},
    Named{"invalid-time", QT_TRANSLATE_NOOP("StatusWords", "at an impossible time")},
    Named{"withdrawn-before-1h", QT_TRANSLATE_NOOP("StatusWords", "withdrawn within the hour")},
    Named{"withdrawn-before-4h", QT_TRANSLATE_NOOP("StatusWords", "withdrawn within 4 hours")},
    Named{"withdrawn-before-24h", QT_TRANSLATE_NOOP("StatusWords", "withdrawn within 24 hours")},
    Named{"withdrawn-before-limit", QT_TRANSLATE_NOOP("StatusWords", "withdrawn in time")},
    Named{"deleted", QT_TRANSLATE_NOOP("StatusWords", "deleted")},
    Named{"no-counts", QT_TRANSLATE_NOOP("StatusWords", "counts unknown")},
    Named{"no-followers", QT_TRANSLATE_NOOP("StatusWords", "followers unknown")},
    Named{"no-impressions", QT_TRANSLATE_NOOP("StatusWords", "impressions unknown")},
    Named{"no-reach", QT_TRANSLATE_NOOP("StatusWords", "reach unknown")},
};

} // namespace

QString statusWords(std::string_view stable)
{
    for (const Named &named : kStatuses)
        if (named.stable == stable)
            return QCoreApplication::translate("StatusWords", named.shown);
    return QString::fromUtf8(stable.data(), qsizetype(stable.size()));
}

QString statusWords(MessageStatus status) { return statusWords(statusName(status)); }

QString endingWords(Ending ending)
{
    switch (ending) {
    case Ending::ByUs: return statusWords("ended-by-us");
    case Ending::ByThem: return statusWords("ended-by-them");
    case Ending::Closed: return statusWords("ended-closed");
    case Ending::Open: return statusWords("ended-open");
    }
    return {};
}

} // namespace attache
