#include "core/models/report_chapters.h"

#include "core/models/display_text.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "core/models/post_link.h"
#include "core/models/report_context.h"
#include "core/models/status_words.h"

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr double kIndent = 14;     // points a level
constexpr int kDeepest = 6;        // deeper posts stand no further in
constexpr std::size_t kMost = 400; // posts of one conversation on paper

class Talk {
    Q_DECLARE_TR_FUNCTIONS(Report)
public:
    explicit Talk(ReportContext &context) : m_context(context), m_words(context.words) {}

    void add()
    {
        const auto &rows = m_context.material.talk;
        m_context.chapter(tr("One conversation, post by post"), ReportSection::Talk);
        if (rows.empty())
            return m_context.add(ParagraphBlock{tr("There is no conversation to print in this period."), true});
        if (m_context.copy.shareable)
            m_context.add(ParagraphBlock{
                tr("Names are hidden and words are left out unless they were edited: the exact words could be searched."), true});
        for (std::size_t i = 0; i < std::min(rows.size(), kMost); ++i)
            m_context.add(entry(rows[i], i + 1));
        if (rows.size() > kMost)
            m_context.add(ParagraphBlock{fill(tr("%1 of %2 posts are printed."),
                                              {m_words.count(std::int64_t(kMost)), m_words.count(std::int64_t(rows.size()))}),
                                         true});
    }

private:
    EntryBlock entry(const TreeRow &row, std::size_t number)
    {
        EntryBlock entry;
        entry.label = fill(tr("%1.", "number of a post"), {m_words.count(std::int64_t(number))});
        entry.indent = kIndent * std::min(row.depth, kDeepest);
        if (row.ghost) {
            entry.meta = tr("a post that was not captured");
            return entry;
        }
        QStringList meta{who(row), isolated(m_words.moment(row.post.createdAt, m_context.set.scope.zone)), outcome(row)};
        meta.removeAll(QString());
        entry.meta = meta.join(u" · "_s);
        entry.text = row.post.deletedAt ? tr("deleted by its author") : m_context.quote(row.post.key, row.post.text);
        if (!m_context.copy.shareable)
            if (const auto link = linkOf(row.post))
                entry.link = link->address;
        return entry;
    }

    QString who(const TreeRow &row)
    {
        if (row.side == Side::Public)
            return m_context.person(row.post.key, row.post.authorName, row.post.author);
        return m_context.copy.shareable
                   ? tr("we", "our account wrote")
                   : fill(tr("we, %1", "our account wrote, its name"), {personText(row.post.authorName, row.post.author)});
    }

    QString outcome(const TreeRow &row) const
    {
        if (!row.status)
            return row.bystander ? tr("about us, not to us") : QString();
        if (!row.seconds)
            return statusWords(*row.status);
        const QString time = m_words.duration(*row.seconds);
        return *row.status == MessageStatus::Answered ? fill(tr("answered after %1"), {time})
               : *row.status == MessageStatus::Open   ? fill(tr("waiting for %1"), {time})
                                                      : statusWords(*row.status);
    }

    ReportContext &m_context;
    const FigureWords &m_words;
};

} // namespace

void addTalk(ReportContext &context) { Talk(context).add(); }

} // namespace attache
