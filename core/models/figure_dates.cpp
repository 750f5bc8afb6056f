#include "core/models/figure_words.h"

#include "core/models/fill.h"

#include <QDate>
#include <QTime>

#include <algorithm>

namespace attache {

namespace {

QDate dateOf(LocalDay day)
{
    constexpr qint64 kJulianDayOfEpoch = 2440588; // 1970-01-01
    return QDate::fromJulianDay(kJulianDayOfEpoch + day.time_since_epoch().count());
}

QString latinDigits(QString text)
{
    for (QChar &c : text) {
        if (c.unicode() > 0x7F && c.isDigit())
            c = QChar(u'0' + c.digitValue());
    }
    return text;
}

LocalDay lastDayBefore(Instant end, const Zone &zone) { return zone.dayOf(end - Millis{1}); }

bool startsDay(Instant at, const Zone &zone) { return zone.startOf(zone.dayOf(at)) == at; }

} // namespace

QString FigureWords::formatted(LocalDay day, const QString &format) const
{
    return latinDigits(m_locale.toString(dateOf(day), format));
}

QString FigureWords::day(LocalDay day) const { return formatted(day, tr("d MMM yyyy", "date with year")); }

QString FigureWords::shortDay(LocalDay day) const { return formatted(day, tr("d MMM", "date without year")); }

QString FigureWords::month(LocalDay day) const { return formatted(day, tr("MMM yyyy", "month with year")); }

QString FigureWords::days(LocalDay first, LocalDay last) const
{
    const QDate from = dateOf(first), to = dateOf(last);
    const QString whole = formatted(last, tr("d MMMM yyyy", "long date"));
    if (from == to)
        return whole;
    if (from.year() != to.year())
        return fill(tr("%1 – %2", "range of dates"), {formatted(first, tr("d MMMM yyyy", "long date")), whole});
    if (from.month() != to.month())
        return fill(tr("%1 – %2", "range of dates"), {formatted(first, tr("d MMMM", "long date without year")), whole});
    return fill(tr("%1–%2", "days of one month: 1–31 October 2026"), {QString::number(from.day()), whole});
}

QString FigureWords::moment(Instant at, const Zone &zone) const
{
    const auto local = at.time_since_epoch() + std::chrono::duration_cast<Millis>(zone.offsetAt(at));
    const auto ofDay = local - std::chrono::floor<std::chrono::days>(local);
    const QTime time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(ofDay.count()));
    return fill(tr("%1 %2", "date and time"),
                {day(zone.dayOf(at)), latinDigits(m_locale.toString(time, tr("HH:mm", "time of day")))});
}

QString FigureWords::period(const Window &window, const Zone &zone) const
{
    const bool byDays = (!window.from || startsDay(*window.from, zone)) && (!window.to || startsDay(*window.to, zone));
    const auto first = [&] { return byDays ? day(zone.dayOf(*window.from)) : moment(*window.from, zone); };
    const auto last = [&] { return byDays ? day(lastDayBefore(*window.to, zone)) : moment(*window.to, zone); };
    if (!window.from && !window.to)
        return tr("everything");
    if (!window.to)
        return fill(tr("from %1"), {first()});
    if (!window.from)
        return fill(tr("until %1"), {last()});
    if (byDays)
        return days(zone.dayOf(*window.from), lastDayBefore(*window.to, zone));
    return fill(tr("%1 – %2", "range of dates"), {first(), last()});
}

QString FigureWords::kinds(std::string_view kinds) const
{
    const auto has = [&](CapturedKind kind) {
        const auto it =
            std::find_if(kCapturedKinds.begin(), kCapturedKinds.end(), [=](const auto &known) { return known.first == kind; });
        return kinds.find(it->second) != std::string_view::npos;
    };
    QStringList words;
    if (has(CapturedPosts))
        words << tr("posts of ours");
    if (has(CapturedReplies))
        words << tr("replies", "of others to us");
    if (has(CapturedMentions))
        words << tr("mentions", "of us by others");
    if (has(CapturedCounts))
        words << tr("counts", "of likes and the like");
    return joined(words, tr("%1, %2", "kinds of records"));
}

QString FigureWords::gap(const Gap &gap, const Zone &zone) const
{
    const LocalDay first = zone.dayOf(gap.from), last = lastDayBefore(gap.to, zone);
    const QString when = days(first, std::max(first, last));
    if (gap.kinds == "replies")
        return fill(tr("no replies known of %1, %2"), {account(gap.account), when});
    if (gap.kinds == "counts")
        return fill(tr("no counts known of %1, %2"), {account(gap.account), when});
    const auto missing = kinds(gap.kinds);
    if (!missing.isEmpty())
        return fill(tr("not known of %1: %2, %3", "account, kinds of records, days"), {account(gap.account), missing, when});
    return fill(tr("nothing known of %1, %2"), {account(gap.account), when});
}

QString FigureWords::gaps(std::span<const Gap> gaps, const Zone &zone) const
{
    constexpr std::size_t kInFull = 2;
    QStringList parts;
    for (const Gap &one : gaps.first(std::min(kInFull, gaps.size())))
        parts << gap(one, zone);
    if (gaps.size() > kInFull) {
        const auto more = static_cast<std::int64_t>(gaps.size() - kInFull);
        parts << fill(tr("%1 more gap(s)", nullptr, pluralNumber(more)), {count(more)});
    }
    return joined(parts, tr("%1; %2", "list of parts"));
}

QString FigureWords::previousName(const Scope &scope) const
{
    if (!scope.previous || !scope.previous->from || !scope.previous->to)
        return tr("before");
    const QDate first = dateOf(scope.zone.dayOf(*scope.previous->from));
    const bool wholeMonth = first.day() == 1 && startsDay(*scope.previous->from, scope.zone)
                            && startsDay(*scope.previous->to, scope.zone)
                            && dateOf(scope.zone.dayOf(*scope.previous->to)) == first.addMonths(1);
    return wholeMonth ? m_locale.standaloneMonthName(first.month()) : tr("before");
}

} // namespace attache
