#include "core/models/report_chapters.h"

#include "core/models/display_text.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "core/models/impact_words.h"
#include "core/models/report_context.h"

namespace attache {

using namespace Qt::StringLiterals;

namespace {

class ImpactChapter {
    Q_DECLARE_TR_FUNCTIONS(Report)
public:
    ImpactChapter(ReportContext &context, const ImpactOfScope &impact)
        : m_context(context),
          m_words(context.words),
          m_impact(impact)
    {}

    void add()
    {
        m_context.chapter(tr("What came of it"), ReportSection::Impact);
        if (!m_impact.any())
            return m_context.add(ParagraphBlock{tr("Nothing is logged of this period's conversations."), true});
        m_context.add(figures());
        m_context.add(actions());
        if (!m_impact.records.outcomes.empty())
            m_context.add(outcomes());
        if (!m_impact.chain.brokenLinks.empty())
            m_context.add(ParagraphBlock{broken(), true});
        if (m_impact.brokenEntry)
            m_context.add(ParagraphBlock{
                fill(tr("Entry %1 was changed after it was made."), {QString::fromStdString(*m_impact.brokenEntry)})});
        m_context.add(ParagraphBlock{
            tr("The log records what the team believes; memory favours successes. Outcomes are contributed to at best: that a "
               "conversation caused one, no log can show. There is no total score."),
            true});
    }

private:
    // A share as a figure is printed: 'likely 7 to 59, 2 of 8'.
    QStringList row(const QString &title, const Proportion &share) const
    {
        Figure figure;
        figure.id = FigureId::Csr1;
        figure.unit = Unit::Share;
        figure.n = share.n;
        figure.numerator = share.x;
        figure.denominator = share.n;
        figure.value = share.p;
        if (share.lo && share.hi)
            figure.interval = Interval{share.lo, share.hi};
        const bool hidden =
            m_context.copy.shareable
            && (m_context.count(share.x) != m_words.count(share.x) || m_context.count(share.n) != m_words.count(share.n));
        if (hidden)
            return {title + u'\n' + m_words.reason(NoValue::TooFew), u"—"_s};
        const QString weight = joined({m_words.likely(figure), m_words.fraction(figure)}, tr("%1, %2", "list of parts"));
        return {title + u'\n' + weight, isolated(m_words.text(figure))};
    }

    TableBlock figures() const
    {
        TableBlock table;
        table.together = true;
        table.columns = {{QString(), 3}, {QString(), 1, true, true}};
        table.rows = {{row(tr("Conversations with a logged action"), m_impact.chain.conversationsWithAction)},
                      {row(tr("Actions with a traced outcome"), m_impact.chain.actionsWithTracedOutcome)},
                      {{tr("Half of the conversations had an action within"),
                        m_impact.halfActed ? isolated(m_words.duration(*m_impact.halfActed)) : tr("not yet half")}}};
        return table;
    }

    QString dated(const Deed &deed) const
    {
        return isolated(m_words.day(m_context.set.scope.zone.dayOf(deed.at))) + u'\n' + m_context.officer(deed.who);
    }

    TableBlock actions() const
    {
        TableBlock table;
        table.title = tr("What was done inside the house");
        table.columns = {{u"#"_s, 0.4}, {tr("When, by whom"), 1.2}, {tr("What"), 3, false, true}, {tr("Conversations"), 1, true}};
        for (const ImpactAction &action : m_impact.records.actions) {
            QString what = actionWords(action.kind);
            if (!m_context.copy.shareable)
                what += u'\n' + isolated(action.words);
            table.rows.push_back({{QString::fromStdString(action.key), dated(action.deed), what,
                                   m_context.count(std::ssize(action.conversations))}});
        }
        return table;
    }

    TableBlock outcomes() const
    {
        TableBlock table;
        table.title = tr("What came of that");
        table.columns = {{u"#"_s, 0.4}, {tr("After"), 0.7}, {tr("What"), 2.4, false, true}, {tr("How far the claim goes"), 1.7}};
        for (std::size_t i = 0; i < m_impact.records.outcomes.size(); ++i) {
            const ImpactOutcome &outcome = m_impact.records.outcomes[i];
            QString what = outcomeWords(outcome.kind);
            if (!m_context.copy.shareable) {
                what += u'\n' + isolated(outcome.words);
                for (const std::string &evidence : outcome.evidence)
                    what += u'\n' + isolated(evidence);
            }
            table.rows.push_back(
                {{QString::fromStdString(outcome.key), listed(outcome.actions), what, claimWords(m_impact.chain.levels[i])}});
        }
        return table;
    }

    static QString listed(const std::vector<std::string> &keys)
    {
        QStringList words;
        for (const std::string &key : keys)
            words << QString::fromStdString(key);
        return joined(words, tr("%1, %2", "list of parts"));
    }

    QString broken() const { return fill(tr("Links that lead nowhere, not counted: %1."), {listed(m_impact.chain.brokenLinks)}); }

    ReportContext &m_context;
    const FigureWords &m_words;
    const ImpactOfScope &m_impact;
};

} // namespace

void addImpact(ReportContext &context)
{
    if (context.material.impact)
        ImpactChapter(context, *context.material.impact).add();
}

} // namespace attache
