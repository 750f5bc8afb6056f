#include "core/models/figure_words.h"
#include "core/models/fill.h"

#include <cmath>

namespace attache {

namespace {

constexpr QChar kThousands(0x202F);
constexpr QChar kNoBreak(0x00A0);

QString parted(QString digits)
{
    for (qsizetype at = digits.size() - 3; at > 0 && digits[at - 1].isDigit(); at -= 3)
        digits.insert(at, kThousands);
    return digits;
}

QString unbroken(QString text) { return text.replace(u' ', kNoBreak); }

} // namespace

QString FigureWords::count(std::int64_t n) const { return parted(QString::number(n)); }

// Arabic's own decimal sign belongs to Arabic digits; beside Latin ones stands a point.
QString FigureWords::decimal(double value, int decimals) const
{
    const QString plain = QString::number(value, 'f', decimals);
    const qsizetype point = plain.indexOf(u'.');
    if (point < 0)
        return parted(plain);
    const bool latin = m_locale.zeroDigit() == QLatin1String("0");
    return QString(parted(plain.left(point)) % (latin ? m_locale.decimalPoint() : QStringLiteral(".")) % plain.mid(point + 1));
}

QString FigureWords::share(double share, int decimals) const
{
    return unbroken(fill(tr("%1 %"), {decimal(share * 100, decimals)}));
}

// Two units at most, each shown only where it is not zero; what is smaller is rounded away: '8 d 17 h', never '8 d 17 h 3 min'.
QString FigureWords::duration(double seconds) const
{
    using Count = std::int64_t;
    const Count s = std::llround(seconds);
    const auto two = [this](const QString &large, Count n, const QString &small, Count m) {
        const QString first = fill(large, {count(n)});
        return unbroken(m == 0 ? first : fill(tr("%1 %2", "two parts of a duration"), {first, fill(small, {count(m)})}));
    };
    if (s < 60)
        return unbroken(fill(tr("%1 s"), {count(s)}));
    if (s < 10 * 60)
        return two(tr("%1 min"), s / 60, tr("%1 s"), s % 60);
    const Count minutes = (s + 30) / 60;
    if (minutes < 24 * 60)
        return minutes < 60 ? unbroken(fill(tr("%1 min"), {count(minutes)}))
                            : two(tr("%1 h"), minutes / 60, tr("%1 min"), minutes % 60);
    const Count hours = (s + 1800) / 3600;
    constexpr Count kDaysAlone = 30; // from here on hours say nothing
    if (hours < kDaysAlone * 24)
        return two(tr("%1 d"), hours / 24, tr("%1 h"), hours % 24);
    return unbroken(fill(tr("%1 d"), {count((hours + 12) / 24)}));
}

QString FigureWords::items(Item item, std::int64_t n) const
{
    const int plural = pluralNumber(n);
    switch (item) {
    case Item::Post: return fill(tr("%1 post(s)", nullptr, plural), {count(n)});
    case Item::Message: return fill(tr("%1 message(s)", nullptr, plural), {count(n)});
    case Item::Conversation: return fill(tr("%1 conversation(s)", nullptr, plural), {count(n)});
    case Item::Exchange: return fill(tr("%1 exchange(s)", nullptr, plural), {count(n)});
    case Item::Turn: return fill(tr("%1 turn(s)", nullptr, plural), {count(n)});
    }
    return {};
}

} // namespace attache
