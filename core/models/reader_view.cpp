#include "core/models/reader_view.h"

#include "core/domain/look_alike.h"
#include "core/models/display_text.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "core/models/labels.h"
#include "core/models/post_link.h"
#include "core/models/status_words.h"

#include <QCoreApplication>

#include <set>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ReaderView)
};

ReaderLine::Kind kindOf(const TreeRow &row)
{
    if (row.ghost)
        return ReaderLine::Kind::Ghost;
    if (row.side == Side::Us)
        return ReaderLine::Kind::Ours;
    return row.bystander ? ReaderLine::Kind::Bystander : ReaderLine::Kind::Theirs;
}

QString statusNote(const TreeRow &row, const FigureWords &words)
{
    if (!row.status)
        return {};
    if (!row.seconds)
        return statusWords(*row.status);
    const QString duration = words.duration(*row.seconds);
    switch (*row.status) {
    case MessageStatus::Answered: return fill(Say::tr("answered after %1"), {duration});
    case MessageStatus::Open: return fill(Say::tr("waiting %1"), {duration});
    default: return statusWords(*row.status);
    }
}

QString reactionsNote(const Counts &counts, const FigureWords &words)
{
    QStringList parts;
    if (counts.likes.value_or(0) > 0)
        parts << fill(Say::tr("%1 like(s)", nullptr, pluralNumber(*counts.likes)), {words.count(*counts.likes)});
    if (counts.reposts.value_or(0) > 0)
        parts << fill(Say::tr("%1 repost(s)", nullptr, pluralNumber(*counts.reposts)), {words.count(*counts.reposts)});
    return parts.join(u" · "_s);
}

QString noteOf(const TreeRow &row, const FigureWords &words)
{
    if (row.side == Side::Us)
        return reactionsNote(row.post.counts, words);
    if (row.bystander)
        return Say::tr("about us, not to us");
    return statusNote(row, words);
}

QString linkWords(const Post &post)
{
    QStringList hosts;
    for (const PostLink &link : linksIn(post.text))
        hosts << link.host;
    hosts.removeDuplicates();
    return hosts.isEmpty() ? QString() : fill(Say::tr("links to %1"), {hosts.join(u", "_s)});
}

QString markOf(const TreeRow &row, const LookAlikes *known)
{
    QStringList marks;
    if (known && row.side == Side::Public)
        marks << lookAlikeWords(row.post, *known);
    if (row.cycleBroken)
        marks << Say::tr("these posts answer each other in a circle");
    if (row.olderThanParent)
        marks << Say::tr("dated before the post it answers");
    if (row.post.editedAt)
        marks << Say::tr("edited, Enter shows what it said before");
    if (row.post.automatic)
        marks << Say::tr("automatic, not counted as an answer");
    marks << linkWords(row.post);
    marks.removeAll(QString());
    return marks.join(u" · "_s);
}

QString textOf(const TreeRow &row)
{
    if (row.ghost)
        return Say::tr("A post that is not in the archive");
    if (row.post.deletedAt)
        return Say::tr("Deleted by its author");
    if (row.post.text.empty() && !row.post.repostOf.empty())
        return Say::tr("Passed on without a word");
    return isolated(row.post.text);
}

ReaderLine lineOf(const TreeRow &row, const Zone &zone, const FigureWords &words, const LookAlikes *known)
{
    ReaderLine line;
    line.kind = kindOf(row);
    line.depth = row.depth;
    line.waiting = row.status == MessageStatus::Open;
    line.text = textOf(row);
    if (!row.ghost) {
        line.who = shortPersonText(row.post.authorName, row.post.author);
        line.when = words.moment(row.post.createdAt, zone);
        line.note = noteOf(row, words);
        line.mark = markOf(row, known);
    }
    //: what a screen reader says of a post: who, when, what became of it, the words
    line.accessible = row.ghost ? line.text : fill(Say::tr("%1, %2, %3: %4"), {line.who, line.when, line.note, line.text});
    return line;
}

QString underOf(const std::vector<TreeRow> &rows, const FigureWords &words)
{
    std::set<std::string> authors;
    std::int64_t posts = 0;
    for (const TreeRow &row : rows)
        if (!row.ghost) {
            ++posts;
            authors.insert(row.post.author);
        }
    const auto people = std::int64_t(authors.size());
    return fill(Say::tr("%1 · %2 · %3"), {platformWords(rows.front().post.key.platform),
                                          fill(Say::tr("%1 post(s)", nullptr, pluralNumber(posts)), {words.count(posts)}),
                                          fill(Say::tr("%1 author(s)", nullptr, pluralNumber(people)), {words.count(people)})});
}

} // namespace

QString lookAlikeWords(const Post &post, const LookAlikes &known)
{
    const Account *other = known.of({post.key.platform, post.author}, post.authorName);
    if (!other)
        return {};
    QStringList odd;
    for (const auto &point : oddCodePoints(post.author))
        odd << QString::fromStdString(point);
    const QString handle = isolated("@" + other->key.handle);
    return odd.isEmpty() ? fill(Say::tr("looks like %1, a different account"), {handle})
                         : fill(Say::tr("looks like %1, a different account (%2)"), {handle, odd.join(u", "_s)});
}

ReaderView readerView(const std::vector<TreeRow> &rows, const Zone &zone, const FigureWords &words, const LookAlikes *known)
{
    ReaderView view;
    for (const TreeRow &row : rows)
        view.lines << lineOf(row, zone, words, known);
    for (const ReaderLine &line : view.lines)
        if (view.title.isEmpty())
            view.title = line.who;
    if (!rows.empty())
        view.under = underOf(rows, words);
    return view;
}

} // namespace attache
