#include "core/models/search_words.h"

#include "core/models/display_text.h"
#include "core/models/fill.h"

#include <QCoreApplication>
#include <QLocale>

namespace attache {

namespace {

using namespace Qt::StringLiterals;

struct SearchWords {
    Q_DECLARE_TR_FUNCTIONS(SearchWords)
};

} // namespace

QString indexedWords(const SearchProgress &progress)
{
    const QLocale locale;
    return fill(SearchWords::tr("%1 of %2 posts indexed; the rest cannot be found yet"),
                {locale.toString(qint64(progress.indexed)), locale.toString(qint64(progress.all))});
}

QString indexedShortWords(const SearchProgress &progress)
{
    const QLocale locale;
    return fill(SearchWords::tr("Search: %1 of %2 posts"),
                {locale.toString(qint64(progress.indexed)), locale.toString(qint64(progress.all))});
}

QString foundWords(const SearchPage &page)
{
    const QLocale locale;
    const QString count = page.total >= kMostCounted
                              ? fill(SearchWords::tr("more than %1 posts"), {locale.toString(qint64(kMostCounted))})
                              : SearchWords::tr("%Ln post(s)", nullptr, int(page.total));
    if (page.progress.complete())
        return count;
    return fill(SearchWords::tr("%1; %2", "how many posts were found; how many are indexed"),
                {count, indexedWords(page.progress)});
}

QString nothingFoundWords(const SearchPage &page)
{
    if (!page.asked)
        return SearchWords::tr("Signs alone cannot be looked for; type a word.") + u"\n\n"_s + searchHelp();
    if (!page.progress.complete())
        return indexedWords(page.progress);
    return SearchWords::tr("No post has these words.") + u"\n\n"_s + searchHelp();
}

QString searchHelp()
{
    return SearchWords::tr("Every word is wanted, in any order; \"several words\" in quotes stand together; "
                           "-word leaves posts out; begin* is the beginning of a word.\n"
                           "@name: by that account or naming it; from:name: by it; lang:ar: in that language; "
                           "since:2026-10-01 and until:2026-10-31: written in these days.");
}

QString hitLine(const SearchHit &hit)
{
    const auto utf8 = [](const std::string &text) { return QString::fromStdString(text); };
    return utf8(toIso(hit.createdAt)) + u"  "_s + isolated(utf8(hit.post.platform + ':' + hit.post.id)) + u"  "_s
           + isolated(u'@' + utf8(hit.author)) + u"  "_s + oneLine(hit.text);
}

} // namespace attache
