#include "core/measure/promise_phrases.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <array>

namespace attache {

namespace {

using namespace std::chrono;

// Folded, with typewriter apostrophes.
constexpr std::array kPhrases{
    u"come back to you",   u"get back to you",    u"come back with an answer",
    u"let you know",       u"keep you informed",  u"keep you posted",
    u"we will answer you", u"we'll answer you",   u"look into it",
    u"looking into it",    u"melden uns bei",     u"melden uns wieder",
    u"melden uns bis",     u"kommen auf sie zu",  u"geben ihnen bescheid",
    u"informieren sie",    u"revenons vers vous", u"reviendrons vers vous",
    u"recontacterons",     u"tiendrons informé",  u"tiendrons au courant",
    u"vous répondrons",    u"le responderemos",   u"nos pondremos en contacto",
    u"le informaremos",    u"les informaremos",   u"volveremos a contactar",
    u"мы вернёмся",        u"мы вернемся",        u"свяжемся с вами",
    u"сообщим вам",        u"ответим вам",        u"дадим ответ",
    u"سنعود إليك",         u"سنعود إليكم",        u"سنوافيكم",
    u"سنرد عليكم",         u"سنتواصل معكم",       u"سنبلغكم",
    u"我们会回复",         u"我们将回复",         u"会尽快回复",
    u"将尽快答复",         u"稍后回复",           u"会与您联系",
    u"将与您联系",
};

struct DayWord {
    std::u16string_view word;
    int days;
};
constexpr std::array kDayWords{
    DayWord{u"tomorrow", 1},
    DayWord{u"next week", 7},
    DayWord{u"today", 0},
    DayWord{u"morgen", 1},
    DayWord{u"nächste woche", 7},
    DayWord{u"nächster woche", 7},
    DayWord{u"heute", 0},
    DayWord{u"semaine prochaine", 7},
    DayWord{u"demain", 1},
    DayWord{u"aujourd'hui", 0},
    DayWord{u"próxima semana", 7},
    DayWord{u"mañana", 1},
    DayWord{u"на следующей неделе", 7},
    DayWord{u"завтра", 1},
    DayWord{u"сегодня", 0},
    DayWord{u"الأسبوع القادم", 7},
    DayWord{u"الأسبوع المقبل", 7},
    DayWord{u"غدا", 1},
    DayWord{u"اليوم", 0},
    DayWord{u"下周", 7},
    DayWord{u"明天", 1},
    DayWord{u"今天", 0},
};

QString folded(std::string_view text)
{
    auto words = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toLower();
    return words.replace(QChar(u'’'), QChar(u'\''));
}

std::optional<LocalDay> dayOf(int y, int m, int d)
{
    const year_month_day date{year{y}, month{static_cast<unsigned>(m)}, day{static_cast<unsigned>(d)}};
    return date.ok() ? std::optional(local_days{date}) : std::nullopt;
}

// A day without a year is the next one of that name.
std::optional<LocalDay> writtenDay(const QRegularExpressionMatch &match, LocalDay said)
{
    const int d = match.captured(1).toInt();
    const int m = match.captured(2).toInt();
    if (!match.captured(3).isEmpty())
        return dayOf(match.captured(3).toInt(), m, d);
    const auto thisYear = static_cast<int>(year_month_day{said}.year());
    const auto found = dayOf(thisYear, m, d);
    return found && *found >= said ? found : dayOf(thisYear + 1, m, d);
}

std::optional<LocalDay> statedDay(const QString &text, LocalDay said)
{
    static const QRegularExpression iso(QStringLiteral("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b"));
    static const QRegularExpression written(
        QStringLiteral("(?<![\\d./])(\\d{1,2})[./] ?(\\d{1,2})(?:[./] ?(\\d{4}))?(?![\\d/])"));
    if (const auto match = iso.match(text); match.hasMatch())
        return dayOf(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (const auto match = written.match(text); match.hasMatch())
        if (const auto found = writtenDay(match, said))
            return found;
    for (const auto &entry : kDayWords)
        if (text.contains(QStringView(entry.word)))
            return said + days{entry.days};
    return {};
}

// The letters that phrases begin with, by their lower byte: most places of a text need no look at any phrase.
constexpr std::array<bool, 256> firstLetters()
{
    std::array<bool, 256> first{};
    for (const auto *phrase : kPhrases)
        first[static_cast<unsigned char>(phrase[0] & 0xff)] = true;
    return first;
}

// The first phrase of a text; of those that begin at one place the longest.
struct Found {
    qsizetype at = -1, size = 0;
};
Found phraseIn(const QString &words)
{
    static constexpr auto first = firstLetters();
    const QStringView text(words);
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!first[text[at].unicode() & 0xff])
            continue;
        Found found;
        for (const auto *phrase : kPhrases)
            if (*phrase == text[at].unicode() && text.mid(at).startsWith(QStringView(phrase)))
                found = {at, std::max(found.size, QStringView(phrase).size())};
        if (found.at >= 0)
            return found;
    }
    return {};
}

} // namespace

std::optional<PromiseProposal> proposePromise(std::string_view text, LocalDay said)
{
    const auto words = folded(text);
    const auto phrase = phraseIn(words);
    if (phrase.at < 0)
        return {};
    // Lower case keeps the number of UTF-16 units of all but a few letters; for those the words marked are near enough.
    const auto whole = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    PromiseProposal proposal;
    proposal.begin = static_cast<std::size_t>(whole.left(phrase.at).toUtf8().size());
    proposal.end = proposal.begin + static_cast<std::size_t>(whole.mid(phrase.at, phrase.size).toUtf8().size());
    const auto due = statedDay(words, said);
    proposal.stated = due && *due >= said;
    proposal.due = proposal.stated ? *due : said + kPromiseDays;
    return proposal;
}

} // namespace attache
