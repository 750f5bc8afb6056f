#include "core/models/capital_letter.h"

#include "core/models/display_text.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"

#include <QCoreApplication>

namespace attache {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(CapitalLetter)
};

constexpr qsizetype kLongestQuote = 400;

QStringList listOf(const std::vector<std::string> &texts)
{
    QStringList list;
    for (const auto &text : texts)
        list << isolated(text);
    return list;
}

QString quotes(const CapitalQuestion &question)
{
    QStringList lines;
    for (const auto &text : question.theirs)
        lines << QStringLiteral("   > ") + oneLine(text, kLongestQuote);
    return lines.join(u'\n');
}

QString partOf(int number, const CapitalQuestion &question, const Zone &zone, const FigureWords &words)
{
    const auto comma = QStringLiteral(", ");
    QStringList lines;
    lines << fill(Say::tr("%1. %2"), {QString::number(number), listOf(question.words).join(comma)});
    lines << fill(Say::tr("   asked by %1, since %2"),
                  {words.items(Item::Message, question.count), words.moment(question.since, zone)});
    if (!question.languages.empty())
        lines << fill(Say::tr("   languages: %1"), {listOf(question.languages).join(comma)});
    lines << Say::tr("   in their words:") << quotes(question);
    lines << (question.proposed.empty() ? Say::tr("   we propose to say: nothing yet")
                                        : fill(Say::tr("   we propose to say: %1"), {oneLine(question.proposed, kLongestQuote)}));
    lines << fill(Say::tr("   we need an answer by %1"), {words.moment(question.deadline, zone)});
    return lines.join(u'\n');
}

} // namespace

QString capitalLetter(const CapitalPage &page, const Zone &zone, const FigureWords &words)
{
    QStringList parts{Say::tr("Questions that we have no cleared line for") + QChar(u'\n')
                      + fill(Say::tr("as of %1; looked at %2 of %3 messages that wait"),
                             {words.moment(page.now, zone), words.count(page.looked), words.count(page.waiting)})};
    if (page.questions.empty())
        parts << Say::tr("Every question that waits may be answered with a cleared line.");
    int number = 0;
    for (const auto &question : page.questions)
        parts << partOf(++number, question, zone, words);
    return parts.join(QStringLiteral("\n\n")) + QChar(u'\n');
}

} // namespace attache
