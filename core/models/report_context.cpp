#include "core/models/report_context.h"

#include "core/base/text.h"
#include "core/measure/small_counts.h"
#include "core/models/display_text.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "core/models/labels.h"

namespace attache {

ReportContext::ReportContext(const ReportMaterial &gathered, const ReportDefinition &decided, const ReportCopy &forWhom,
                             const FigureWords &language)
    : material(gathered),
      definition(decided),
      copy(forWhom),
      words(language),
      set(forWhom.shareable ? withoutSmallCounts(gathered.figures) : gathered.figures)
{}

void ReportContext::section(const QString &title) { add(HeadingBlock{HeadingBlock::Level::Section, title, {}}); }

void ReportContext::remark(const std::string &said)
{
    if (!said.empty())
        add(ParagraphBlock{isolated(said), false, {}, true});
}

void ReportContext::remarkOn(const char *chart)
{
    if (const auto found = definition.comments.find(chart); found != definition.comments.end())
        remark(found->second);
}

void ReportContext::chapter(const QString &title, ReportSection section, const QString &under)
{
    add(HeadingBlock{HeadingBlock::Level::Chapter, title, under});
    remark(std::string(definition.comment(section)));
}

QString ReportContext::footnote(const QString &note)
{
    const QString mark = footnoteMark(int(document.footnotes.size()) + 1);
    document.footnotes << isolated(mark.mid(1) + QChar(QChar::Nbsp) + note);
    return mark;
}

QString ReportContext::numbered(std::map<std::string, int> &known, const std::string &key, const QString &pattern)
{
    const auto [place, isNew] = known.try_emplace(key, int(known.size()) + 1);
    return fill(pattern, {words.count(place->second)});
}

QString ReportContext::person(const PostKey &post, const std::string &name, const std::string &handle)
{
    if (!copy.shareable)
        return personText(name, handle);
    return numbered(m_people, post.platform + ':' + foldHandle(handle), tr("person %1", "of the public, numbered"));
}

QString ReportContext::officer(const std::string &name)
{
    if (name.empty())
        return tr("nobody named");
    return copy.shareable ? numbered(m_officers, name, tr("officer %1", "of the embassy, numbered")) : isolated(name);
}

QString ReportContext::account(const Account &account)
{
    if (!copy.shareable)
        return account.name.empty() ? isolated(words.account(account.key))
                                    : fill(tr("%1, %2", "name of an account, its platform"),
                                           {isolated(account.name), platformWords(account.key.platform)});
    const bool ours = account.kind == AccountKind::Own;
    const QString who = numbered(ours ? m_accounts : m_officials, account.key.platform + ':' + foldHandle(account.key.handle),
                                 ours ? tr("our account %1") : tr("official %1"));
    return fill(tr("%1, %2", "name of an account, its platform"), {who, platformWords(account.key.platform)});
}

QString ReportContext::quote(const PostKey &post, const std::string &text, qsizetype longest) const
{
    const auto edited = definition.wordings.find(post.platform + ':' + post.id);
    const bool isEdited = edited != definition.wordings.end() && !edited->second.empty();
    if (copy.shareable && !isEdited)
        return {};
    const std::string &shown = copy.shareable ? edited->second : text;
    return longest > 0 ? oneLine(shown, longest) : isolated(shown);
}

QString ReportContext::count(std::int64_t n) const
{
    return copy.shareable && isFew(n) ? tr("under 5", "a count that is not shown") : words.count(n);
}

} // namespace attache
