#include "core/models/report_chapters.h"

#include "core/models/asked_view.h"
#include "core/models/fill.h"
#include "core/models/report_context.h"

namespace attache {

namespace {

constexpr std::ptrdiff_t kTogether = 14; // rows that are not parted

class AskedChapter {
    Q_DECLARE_TR_FUNCTIONS(Report)
public:
    explicit AskedChapter(ReportContext &context, const Asked &asked)
        : m_context(context),
          m_asked(asked),
          m_view(askedView(asked, context.words))
    {}

    void add()
    {
        m_context.chapter(m_view.title, ReportSection::Asked, m_view.nothing.isEmpty() ? m_view.caption : m_view.nothing);
        if (!m_view.nothing.isEmpty())
            return;
        m_context.add(table(tr("By subject"), m_view.subjects, m_asked.bySubject));
        m_context.add(table(tr("By language"), m_view.languages, m_asked.byLanguage));
    }

private:
    TableBlock table(const QString &title, const QList<AskedView::Row> &names, const std::vector<AskedRow> &rows) const
    {
        TableBlock table;
        table.title = title;
        table.together = std::ssize(rows) <= kTogether;
        table.columns = {{QString(), 2.2, false, true}};
        for (const QString &column : m_view.columns)
            table.columns << TableBlock::Column{column, 1, true};
        for (qsizetype i = 0; i < names.size() && i < std::ssize(rows); ++i) {
            const AskedRow &row = rows[std::size_t(i)];
            QStringList cells{names[i].name};
            for (const std::int64_t n : {row.asked, row.inSubstance, row.linkOnly, row.comeBack, row.nothing})
                cells << m_context.count(n);
            table.rows.push_back({cells});
        }
        return table;
    }

    ReportContext &m_context;
    const Asked &m_asked;
    AskedView m_view;
};

} // namespace

void addAsked(ReportContext &context)
{
    if (context.material.asked)
        AskedChapter(context, *context.material.asked).add();
}

} // namespace attache
