#include "core/models/report_chapters.h"

#include "core/models/display_text.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "core/models/labels.h"
#include "core/models/report_context.h"

#include <algorithm>

namespace attache {

namespace {

constexpr qsizetype kShownText = 160; // characters of a text in a table

class Lists {
    Q_DECLARE_TR_FUNCTIONS(Report)
public:
    explicit Lists(ReportContext &context) : m_context(context), m_words(context.words) {}

    void addWaiting()
    {
        m_context.chapter(tr("What waits for an answer"), ReportSection::Waiting);
        const auto &page = m_context.material.waiting;
        if (!page || page->rows.empty())
            return nothing(tr("Nothing waits for an answer."));
        std::vector<const ListRow *> rows;
        for (const ListRow &row : page->rows)
            rows.push_back(&row);
        std::ranges::stable_sort(rows, std::greater<>(), [](const ListRow *row) { return row->seconds.value_or(0); });
        TableBlock table;
        table.columns = {{tr("Asked"), 1.15}, {tr("By whom"), 1.2, false, true}, {tr("Waits"), 0.8, true}};
        if (!m_context.copy.shareable)
            table.columns << TableBlock::Column{tr("What was written"), 3};
        for (const ListRow *row : rows) {
            QStringList cells{moment(row->createdAt), m_context.person(row->post, row->authorName, row->author),
                              row->seconds ? isolated(m_words.duration(*row->seconds)) : QStringLiteral("—")};
            if (!m_context.copy.shareable)
                cells << m_context.quote(row->post, row->text, kShownText);
            table.rows.push_back({cells});
        }
        m_context.add(std::move(table));
        addMore(page->total, std::ssize(page->rows));
    }

    void addPurpose()
    {
        m_context.chapter(tr("Left unanswered on purpose"), ReportSection::Purpose);
        const auto &material = m_context.material;
        if (material.purpose.empty())
            return nothing(tr("Nothing was left unanswered on purpose."));
        const bool open = !m_context.copy.shareable;
        TableBlock table;
        table.columns = {{tr("Asked"), 1.05},
                         {tr("By whom"), 1.9, false, true},
                         {tr("Why"), 2},
                         {tr("Decided by"), 1},
                         {tr("Look again"), 0.75}};
        for (const PurposeRow &row : material.purpose) {
            QString why = decisionWords(row.kind);
            if (open && !row.reason.empty())
                why = fill(tr("%1: %2", "a kind of decision, its reason"), {why, isolated(row.reason)});
            const auto &zone = m_context.set.scope.zone;
            table.rows.push_back(
                {{moment(row.message.createdAt), m_context.person(row.message.post, row.message.authorName, row.message.author),
                  why, m_context.officer(row.decider),
                  row.reviewAt ? isolated(m_words.day(zone.dayOf(*row.reviewAt))) : QStringLiteral("—")}});
        }
        m_context.add(std::move(table));
        addMore(material.purposeTotal, std::ssize(material.purpose));
    }

private:
    void nothing(const QString &sentence) { m_context.add(ParagraphBlock{sentence, true}); }

    QString moment(Instant at) const { return isolated(m_words.moment(at, m_context.set.scope.zone)); }

    void addMore(std::int64_t total, std::int64_t shown)
    {
        if (total > shown)
            m_context.add(ParagraphBlock{fill(tr("%1 of %2 are printed; the list in the window holds all of them."),
                                              {m_words.count(shown), m_words.count(total)}),
                                         true});
    }

    ReportContext &m_context;
    const FigureWords &m_words;
};

} // namespace

void addWaiting(ReportContext &context) { Lists(context).addWaiting(); }

void addPurpose(ReportContext &context) { Lists(context).addPurpose(); }

} // namespace attache
