#include "core/models/report_builder.h"

#include "core/models/display_text.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "core/models/report_annex.h"
#include "core/models/report_days.h"
#include "core/models/report_summary.h"
#include "core/models/today_view.h"

#include <QCoreApplication>

namespace attache {

namespace {

constexpr double kDaysHeight = 118;  // points
constexpr qsizetype kMostBars = 124; // narrower bars say nothing on paper

class ReportBuilder {
    Q_DECLARE_TR_FUNCTIONS(Report)
public:
    ReportBuilder(const FigureSet &set, const FigureWords &words, const ReportOptions &options)
        : m_set(set),
          m_words(words),
          m_options(options)
    {}

    ReportDocument build()
    {
        describe();
        addSummary(m_document, m_set, m_words, m_options);
        addDays();
        addAnnex();
        return std::move(m_document);
    }

private:
    void describe()
    {
        m_document.title = m_options.title.isEmpty() ? ownTitle() : m_options.title;
        m_document.author = m_options.author;
        m_document.language = m_words.language();
        m_document.prepared = m_options.prepared;
        m_document.rightToLeft = m_words.rightToLeft();
        m_document.mark = m_options.mark;
        if (m_options.demonstration)
            m_document.demonstration = tr("Demonstration: people and numbers are invented");
        m_document.footer = footer();
        m_document.pageOf = tr("%1 of %2", "page number");
    }

    QString footer() const
    {
        QStringList parts{m_options.author};
        if (m_options.prepared)
            parts << m_words.day(m_set.scope.zone.dayOf(*m_options.prepared));
        if (m_options.shareable)
            parts << tr("copy without names");
        parts.removeAll(QString());
        for (QString &part : parts)
            part = isolated(part);
        return parts.join(QStringLiteral(" · "));
    }

    QString ownTitle() const
    {
        const Window &window = m_set.scope.window;
        if (!window.from && !window.to)
            return tr("The conversation so far");
        return fill(tr("The conversation, %1", "period"), {m_words.period(window, m_set.scope.zone)});
    }

    void addDays()
    {
        TableBlock table = daysTable(m_set, m_words);
        if (table.rows.isEmpty())
            return;
        m_document.blocks.push_back(HeadingBlock{HeadingBlock::Level::Chapter, tr("Day by day"), {}});
        DayBarsSpec reactions = todayView(m_set, m_words).reactions;
        if (reactions.days.size() <= kMostBars)
            m_document.blocks.push_back(ChartBlock{std::move(reactions), kDaysHeight});
        m_document.blocks.push_back(std::move(table));
    }

    void addAnnex()
    {
        m_document.blocks.push_back(HeadingBlock{HeadingBlock::Level::Chapter, tr("Annex: what the numbers stand on"), {}});
        m_document.blocks.push_back(scopeTable(m_set, m_words));
        m_document.blocks.push_back(HeadingBlock{HeadingBlock::Level::Chapter, tr("Annex: every figure and its definition"), {}});
        m_document.blocks.push_back(definitionsTable(m_set, m_words));
    }

    const FigureSet &m_set;
    const FigureWords &m_words;
    const ReportOptions &m_options;
    ReportDocument m_document;
};

} // namespace

ReportDocument summaryReport(const FigureSet &set, const FigureWords &words, const ReportOptions &options)
{
    return ReportBuilder(set, words, options).build();
}

} // namespace attache
