#include "core/models/alarm_news.h"

#include "core/models/figure_words.h"
#include "core/models/fill.h"

#include <QCoreApplication>

#include <map>

namespace attache {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(AlarmNews)
};

// The kinds, and what watch words raise beside them.
constexpr int kWatched = 1000;

std::string identity(const Need &need)
{
    return std::string(needName(need.kind)) + ' ' + need.post.platform + ':' + need.post.id + ' ' + toIso(need.at);
}

QString kindWords(int kind, std::int64_t count, const FigureWords &words)
{
    const auto said = [&](const QString &pattern) { return fill(pattern, {words.count(count)}); };
    const int number = pluralNumber(count);
    if (kind == kWatched)
        return said(Say::tr("%1 watch word(s) more said than usual", nullptr, number));
    switch (static_cast<NeedKind>(kind)) {
    case NeedKind::FlareUp: return said(Say::tr("%1 post(s) of ours met opposition", nullptr, number));
    case NeedKind::Spike: return said(Say::tr("%1 hour(s) with more messages than usual", nullptr, number));
    case NeedKind::OfficialWaits: return said(Say::tr("%1 official(s) waiting", nullptr, number));
    case NeedKind::PromiseBroken: return said(Say::tr("%1 promise(s) overdue", nullptr, number));
    case NeedKind::PromiseDue: return said(Say::tr("%1 promise(s) due today", nullptr, number));
    case NeedKind::ReviewDue: return said(Say::tr("%1 silence(s) to look at again", nullptr, number));
    case NeedKind::CaptureGap: return said(Say::tr("%1 gap(s) in what is known", nullptr, number));
    }
    return said(Say::tr("%1 alarm(s)", nullptr, number));
}

} // namespace

QString AlarmNews::take(const Morning &morning, const std::vector<WatchCount> &watched, const FigureWords &words)
{
    std::set<std::string> now;
    std::map<int, std::int64_t> fresh;
    const auto see = [&](int kind, const std::string &which) {
        now.insert(which);
        fresh[kind] += m_known && !m_known->contains(which);
    };
    for (const Need &need : morning.needs)
        see(static_cast<int>(need.kind), identity(need));
    for (const WatchCount &count : watched)
        for (const WatchSpike &spike : count.spikes)
            see(kWatched, count.watch.name + ' ' + toIsoDay(spike.day));
    m_known = std::move(now);
    QStringList parts;
    for (const auto &[kind, count] : fresh)
        if (count > 0)
            parts << kindWords(kind, count, words);
    return joined(parts, Say::tr("%1, %2", "enumeration"));
}

} // namespace attache
