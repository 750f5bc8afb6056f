#include "core/models/clearance_letter.h"

#include "core/models/display_text.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "core/models/labels.h"
#include "core/models/post_link.h"

#include <QCoreApplication>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ClearanceLetter)
};

constexpr std::size_t kMostBefore = 6; // posts that stand before the question
constexpr qsizetype kLongestPost = 600;

QString quoted(const Post &post) { return u"> "_s + oneLine(post.text, kLongestPost); }

QString postWords(const Post &post, const Zone &zone, const FigureWords &words)
{
    //: who and when, above their words
    const QString head = fill(Say::tr("%1, %2:"), {personText(post.authorName, post.author), words.moment(post.createdAt, zone)});
    return head + u'\n' + quoted(post);
}

// The posts that the question answers, the first of them first.
std::vector<const TreeRow *> before(const std::vector<TreeRow> &rows, std::size_t at)
{
    std::vector<const TreeRow *> found;
    for (int i = rows[at].parent; i >= 0 && found.size() < kMostBefore; i = rows[std::size_t(i)].parent)
        if (!rows[std::size_t(i)].ghost)
            found.insert(found.begin(), &rows[std::size_t(i)]);
    return found;
}

} // namespace

QString clearanceLetter(const std::vector<TreeRow> &conversation, const PostKey &question, const QString &draft, const Zone &zone,
                        const FigureWords &words)
{
    std::size_t at = 0;
    while (at < conversation.size() && conversation[at].post.key != question)
        ++at;
    if (at == conversation.size())
        return {};
    const Post &asked = conversation[at].post;
    QStringList parts{Say::tr("For clearance")};
    parts << fill(Say::tr("Question on %1"), {platformWords(asked.key.platform)}) + u'\n' + postWords(asked, zone, words);
    if (const auto link = linkOf(asked))
        parts.last() += u'\n' + link->address;
    QStringList earlier;
    for (const TreeRow *row : before(conversation, at))
        earlier << postWords(row->post, zone, words);
    if (!earlier.isEmpty())
        parts << Say::tr("What was said before") + u'\n' + earlier.join(u'\n');
    parts << Say::tr("We propose to say") + u'\n' + (draft.trimmed().isEmpty() ? Say::tr("nothing yet") : draft.trimmed());
    return parts.join(u"\n\n"_s) + u'\n';
}

} // namespace attache
