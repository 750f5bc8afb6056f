#include "core/models/capital_document.h"

#include "core/models/display_text.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "core/models/labels.h"

#include <QCoreApplication>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(CapitalDocument)
};

constexpr qsizetype kLongestQuote = 400;

QString listOf(const std::vector<std::string> &texts)
{
    QStringList list;
    for (const auto &text : texts)
        list << isolated(text);
    return list.join(u", "_s);
}

void addQuestion(std::vector<ReportBlock> &blocks, int number, const CapitalQuestion &question, const Zone &zone,
                 const FigureWords &words)
{
    const QString asked =
        fill(Say::tr("asked by %1, since %2"), {words.items(Item::Message, question.count), words.moment(question.since, zone)});
    blocks.push_back(HeadingBlock{HeadingBlock::Level::Section,
                                  fill(Say::tr("%1. %2"), {QString::number(number), listOf(question.words)}), asked});
    if (!question.languages.empty())
        blocks.push_back(ParagraphBlock{fill(Say::tr("Languages: %1"), {listOf(question.languages)}), true});
    for (const auto &text : question.theirs)
        blocks.push_back(EntryBlock{Say::tr("In their words."), {}, oneLine(text, kLongestQuote)});
    blocks.push_back(ParagraphBlock{question.proposed.empty()
                                        ? Say::tr("We propose to say: nothing yet.")
                                        : fill(Say::tr("We propose to say: %1"), {oneLine(question.proposed, kLongestQuote)}),
                                    false});
    blocks.push_back(ParagraphBlock{fill(Say::tr("We need an answer by %1."), {words.moment(question.deadline, zone)}), true});
}

} // namespace

ReportDocument capitalDocument(const CapitalPage &page, const Zone &zone, const FigureWords &words, bool demonstration)
{
    ReportDocument document;
    document.title = Say::tr("Questions that we have no cleared line for");
    document.language = words.language();
    document.rightToLeft = words.rightToLeft();
    document.prepared = page.now;
    document.demonstration = demonstration ? demonstrationNotice() : QString();
    document.footer = document.title;
    document.pageOf = Say::tr("%1 of %2");
    document.blocks.push_back(
        HeadingBlock{HeadingBlock::Level::Title, document.title,
                     fill(Say::tr("As of %1; looked at %2 of %3 messages that wait"),
                          {words.moment(page.now, zone), words.count(page.looked), words.count(page.waiting)})});
    if (page.questions.empty())
        document.blocks.push_back(
            ParagraphBlock{Say::tr("Every question that waits may be answered with a cleared line."), false});
    int number = 0;
    for (const auto &question : page.questions)
        addQuestion(document.blocks, ++number, question, zone, words);
    return document;
}

} // namespace attache
