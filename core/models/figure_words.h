#pragma once

#include "core/domain/coverage.h"
#include "core/domain/figure.h"
#include "core/domain/figure_catalogue.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

#include <span>

namespace attache {

// How figures read in one language: the one place where a Figure becomes words, for screen, PDF, CSV and JSON alike.
// House style of numbers in every language: Latin digits, thousands parted by a narrow no-break space (U+202F), a
// no-break space (U+00A0) before the unit. Month names and the decimal sign are the language's. No rich text anywhere.
class FigureWords {
    Q_DECLARE_TR_FUNCTIONS(FigureWords)
public:
    // `language` as 'en' or 'ar'; translators must be installed by the caller (language.h).
    explicit FigureWords(const QString &language);

    const QString &language() const { return m_language; }
    const QLocale &locale() const { return m_locale; }
    bool rightToLeft() const;

    QString title(FigureId id) const;      // 'Answered within 24 h'
    QString definition(FigureId id) const; // one or two plain sentences: how it is counted
    // Value with its unit as displayed: '69 %', '10 h', '1 204', '—' where there is none. This is `text` in JSON.
    // A share over n under 10 is its fraction: '4 of 7'. Another clock says so: '4 h of our office hours'.
    QString text(const Figure &figure) const;
    QString number(const Figure &figure) const;   // the value without its unit, for tiles: '69'
    QString unit(const Figure &figure) const;     // '%', perhaps empty; durations keep their units in number()
    QString likely(const Figure &figure) const;   // 'likely 64 to 74', 'likely 8 h or more'; empty without interval
    QString fraction(const Figure &figure) const; // '245 of 354'; for others what it stands on: '284 posts'; or empty
    QString reason(NoValue reason) const;         // why there is no value
    QString compared(const Figure &figure, const Scope &scope) const; // 'before: 66 %; may be chance'; empty without
    QString excluded(const Excluded &excluded) const;                 // '34 left unanswered on purpose'
    QString kinds(std::string_view kinds) const;                      // 'replies, mentions' of 'replies mentions'
    QString gap(const Gap &gap, const Zone &zone) const;              // 'nothing known of X (@a), 14–16 Oct 2026'
    QString gaps(std::span<const Gap> gaps, const Zone &zone) const;  // the first two in full, then how many more
    // Copy with its weight (PRODUCT.md): one sentence with value, fraction, interval, period, accounts, gaps.
    QString sentence(const Figure &figure, const FigureSet &set) const;
    // A rate over fewer than 10, or no value: shown in grey (METRICS.md section 0, Display rules).
    bool faint(const Figure &figure) const;

    QString count(std::int64_t n) const;                          // thousands parted
    QString items(Item item, std::int64_t n) const;               // '354 messages'
    QString share(double share, int decimals = 0) const;          // '69 %'
    QString decimal(double value, int decimals) const;            // '0.86'
    QString duration(double seconds) const;                       // '45 s', '12 min', '9 h', '9 h 20 min', '8 d 17 h'
    QString day(LocalDay day) const;                              // '14 Oct 2026', in the reader's form
    QString shortDay(LocalDay day) const;                         // '14 Oct'
    QString month(LocalDay day) const;                            // 'Oct 2026'
    QString days(LocalDay first, LocalDay last) const;            // '1–31 October 2026', both included
    QString moment(Instant at, const Zone &zone) const;           // '14 Oct 2026 17:40'
    QString period(const Window &window, const Zone &zone) const; // '1–31 October 2026', 'everything'
    QString accounts(const Scope &scope) const;                   // 'all our accounts', '@a, @b'
    QString account(const AccountKey &account) const;             // 'X (@a)'
    QString clock(ClockKind clock) const;                         // 'round the clock'
    QString ofClock(const QString &value, ClockKind clock) const; // '4 h of our office hours'; round the clock: unchanged

private:
    QString statement(const Figure &figure) const;                          // '64 % of messages answered within 24 hours'
    QString plainText(const Figure &figure) const;                          // text() without its clock
    QString value(const Figure &figure, double value, bool withUnit) const; // any value in the figure's unit and precision
    QString range(const Figure &figure, bool withUnit) const;
    QString previousName(const Scope &scope) const; // 'September', 'before'
    QString formatted(LocalDay day, const QString &format) const;

    QString m_language;
    QLocale m_locale;
};

} // namespace attache
