#include "core/models/figure_words.h"

#include "core/domain/platform.h"
#include "core/models/display_text.h"
#include "core/models/fill.h"
#include "core/models/labels.h"

#include <cmath>

namespace attache {

namespace {

constexpr std::int64_t kFewest = 10; // under it a share is shown as its fraction (METRICS.md section 0)

// Reactions against an audience: its fraction is no count of items.
bool engagementRate(FigureId id)
{
    return id == FigureId::EngagementRateFollowers || id == FigureId::EngagementRateImpressions
           || id == FigureId::EngagementRateReach;
}

bool proportion(const Figure &figure) { return figure.unit == Unit::Share && !engagementRate(figure.id); }

bool asFraction(const Figure &figure)
{
    return proportion(figure) && figure.value && figure.n < kFewest && figure.numerator && figure.denominator;
}

// As few decimals as keep 0 % and 100 % for exactly nothing and exactly all.
int decimalsOf(const Figure &figure, double share)
{
    if (engagementRate(figure.id))
        return share < 0.1 ? 2 : 1;
    const auto hides = [share](double scale) {
        const double rounded = std::round(share * scale);
        return (rounded <= 0 && share > 0) || (rounded >= scale && share < 1);
    };
    return !hides(100) ? 0 : !hides(1000) ? 1 : 2;
}

// '8 h' and '13 h' say their unit once: '8 to 13 h'. Two-part durations and different units keep theirs.
QString withoutSharedUnit(const QString &lo, const QString &hi)
{
    constexpr QChar kNoBreak(0x00A0);
    const QStringList first = lo.split(kNoBreak), second = hi.split(kNoBreak);
    return first.size() == 2 && second.size() == 2 && first[1] == second[1] ? first[0] : lo;
}

int decimalsOfMean(double value) { return value >= 10 || value == std::round(value) ? 0 : 1; }

} // namespace

FigureWords::FigureWords(const QString &language)
    : m_language(language),
      m_locale(language == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(language))
{}

bool FigureWords::rightToLeft() const { return m_locale.textDirection() == Qt::RightToLeft; }

bool FigureWords::faint(const Figure &figure) const
{
    return !figure.value || (figure.unit == Unit::Share && figure.n < kFewest);
}

QString FigureWords::value(const Figure &figure, double value, bool withUnit) const
{
    switch (figure.unit) {
    case Unit::Seconds: return duration(value);
    case Unit::Share: {
        const int decimals = decimalsOf(figure, value);
        return withUnit ? share(value, decimals) : decimal(value * 100, decimals);
    }
    case Unit::ReactionsPerPost: return decimal(value, decimalsOfMean(value));
    default: return count(std::llround(value));
    }
}

QString FigureWords::plainText(const Figure &figure) const
{
    if (!figure.value)
        return QStringLiteral("—");
    if (asFraction(figure))
        return fraction(figure);
    const QString known = value(figure, *figure.value, true);
    const bool lowerBound = figure.partial && figure.unit == Unit::Reactions; // of means and rates nothing follows
    return lowerBound ? fill(tr("at least %1", "a sum with unknown parts"), {known}) : known;
}

QString FigureWords::text(const Figure &figure) const
{
    const bool clocked = figure.value && figureEntry(figure.id).clocked;
    return clocked ? ofClock(plainText(figure), figure.clock) : plainText(figure);
}

QString FigureWords::number(const Figure &figure) const
{
    if (!figure.value || asFraction(figure))
        return plainText(figure);
    return value(figure, *figure.value, false);
}

QString FigureWords::unit(const Figure &figure) const
{
    return figure.unit == Unit::Share && figure.value && !asFraction(figure) ? tr("%", "unit of a share") : QString();
}

QString FigureWords::range(const Figure &figure, bool withUnit) const
{
    if (!figure.interval || (!figure.interval->lo && !figure.interval->hi))
        return {};
    const auto &[lo, hi] = *figure.interval;
    if (!hi)
        return fill(tr("%1 or more"), {value(figure, *lo, true)});
    if (!lo)
        return fill(tr("%1 or less"), {value(figure, *hi, true)});
    const QString upper = value(figure, *hi, withUnit);
    return fill(tr("%1 to %2"), {withoutSharedUnit(value(figure, *lo, false), upper), upper});
}

QString FigureWords::likely(const Figure &figure) const
{
    const QString known = range(figure, asFraction(figure));
    return known.isEmpty() ? known : fill(tr("likely %1"), {known});
}

QString FigureWords::fraction(const Figure &figure) const
{
    if (proportion(figure) && figure.numerator && figure.denominator)
        return fill(tr("%1 of %2", "numerator and denominator"), {count(*figure.numerator), count(*figure.denominator)});
    const bool countsItself = figure.unit != Unit::Seconds && figure.unit != Unit::ReactionsPerPost && figure.unit != Unit::Share
                              && figure.unit != Unit::Reactions;
    return countsItself || figure.n == 0 ? QString() : items(figureEntry(figure.id).item, figure.n);
}

QString FigureWords::reason(NoValue reason) const
{
    switch (reason) {
    case NoValue::NoData: return tr("nothing has been imported yet");
    case NoValue::EmptyDenominator: return tr("nothing to count in this period");
    case NoValue::NotReached: return tr("not reached: too many still wait");
    case NoValue::NoCalendar: return tr("no calendar for this clock");
    case NoValue::NoCounts: return tr("the counts are unknown");
    case NoValue::FollowUpTooShort: return tr("too recent: nobody could be followed that long");
    case NoValue::TooFew: return tr("fewer than 5: not shown, so that nobody can be recognised");
    }
    return {};
}

QString FigureWords::compared(const Figure &figure, const Scope &scope) const
{
    if (!figure.compare || !figure.compare->value)
        return {};
    const Comparison &compare = *figure.compare;
    Figure then = figure;
    then.value = compare.value;
    then.numerator = compare.numerator;
    then.denominator = compare.denominator;
    then.n = compare.n;
    then.partial = false;
    QStringList parts{fill(tr("%1: %2", "name of the earlier period, its value"), {previousName(scope), plainText(then)})};
    if (const auto &interval = compare.differenceInterval; interval && interval->lo && interval->hi)
        parts << (*interval->lo <= 0 && *interval->hi >= 0 ? tr("may be chance") : tr("more than chance"));
    else if (compare.test && compare.test->p)
        parts << (*compare.test->p >= 0.05 ? tr("may be chance") : tr("more than chance"));
    if (!compare.warning.empty())
        parts << (compare.warning == "unequal-weekdays" ? tr("other days of the week") : tr("the periods differ in length"));
    return joined(parts, tr("%1; %2", "list of parts"));
}

QString FigureWords::accounts(const Scope &scope) const
{
    if (scope.accounts.empty())
        return tr("all our accounts");
    QStringList names;
    for (const AccountKey &key : scope.accounts)
        names << account(key);
    return joined(names, tr("%1, %2", "list of names"));
}

QString FigureWords::account(const AccountKey &account) const
{
    const QString platform = platformWords(account.platform);
    if (account.handle.empty())
        return platform;
    const QString whole =
        fill(tr("%1 (%2)", "platform and handle"), {platform, QString(u'@' + QString::fromStdString(account.handle))});
    return rightToLeft() ? isolated(whole) : whole; // Latin names would tear a sentence of the other direction apart
}

QString FigureWords::clock(ClockKind clock) const
{
    switch (clock) {
    case ClockKind::Wall: return tr("round the clock");
    case ClockKind::Host: return tr("by our office hours");
    case ClockKind::Duty: return tr("by our hours on duty");
    }
    return {};
}

QString FigureWords::ofClock(const QString &value, ClockKind clock) const
{
    switch (clock) {
    case ClockKind::Wall: return value;
    case ClockKind::Host: return fill(tr("%1 of our office hours"), {value});
    case ClockKind::Duty: return fill(tr("%1 of our hours on duty"), {value});
    }
    return value;
}

} // namespace attache
