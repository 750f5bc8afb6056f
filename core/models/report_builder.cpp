#include "core/models/report_builder.h"

#include "core/base/digest.h"
#include "core/models/display_text.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "core/models/report_annex.h"
#include "core/models/report_chapters.h"
#include "core/models/report_html.h"
#include "core/models/report_summary.h"

namespace attache {

namespace {

class ReportBuilder {
    Q_DECLARE_TR_FUNCTIONS(Report)
public:
    explicit ReportBuilder(ReportContext &context) : m_context(context), m_document(context.document) {}

    void build()
    {
        describe();
        bool headed = false;
        for (const SectionChoice &choice : m_context.definition.sections) {
            if (!choice.on)
                continue;
            if (!headed && choice.section != ReportSection::Summary)
                addTitle(m_context);
            add(choice.section);
            if (!headed)
                m_context.add(ContentsBlock{tr("Contents")});
            headed = true;
        }
        if (!headed)
            addTitle(m_context);
    }

private:
    void add(ReportSection section)
    {
        switch (section) {
        case ReportSection::Summary: return addSummary(m_context);
        case ReportSection::Questions: return addQuestions(m_context);
        case ReportSection::Waiting: return addWaiting(m_context);
        case ReportSection::Asked: return addAsked(m_context);
        case ReportSection::Purpose: return addPurpose(m_context);
        case ReportSection::Accounts: return addAccounts(m_context);
        case ReportSection::Days: return addDays(m_context);
        case ReportSection::Talk: return addTalk(m_context);
        case ReportSection::Officials: return addOfficials(m_context);
        case ReportSection::Impact: return addImpact(m_context);
        case ReportSection::Standing:
            m_context.chapter(tr("Annex: what the numbers stand on"), section);
            return m_context.add(scopeTable(m_context.set, m_context.words));
        case ReportSection::Definitions:
            m_context.chapter(tr("Annex: every figure and its definition"), section);
            return m_context.add(definitionsTable(m_context.set, m_context.words));
        }
    }

    void describe()
    {
        const QString own = QString::fromStdString(m_context.definition.title);
        m_document.title = own.isEmpty() ? ownTitle() : own;
        m_document.author = QString::fromStdString(m_context.definition.author);
        m_document.language = m_context.words.language();
        m_document.prepared = m_context.copy.prepared;
        m_document.rightToLeft = m_context.words.rightToLeft();
        m_document.mark = QString::fromStdString(m_context.definition.mark);
        m_document.logo = QString::fromStdString(m_context.definition.logo);
        if (m_context.material.demonstration)
            m_document.demonstration = tr("Demonstration: people and numbers are invented");
        m_document.footer = footer();
        m_document.pageOf = tr("%1 of %2", "page number");
    }

    QString footer() const
    {
        QStringList parts{m_document.author};
        if (m_context.copy.prepared)
            parts << m_context.words.day(m_context.set.scope.zone.dayOf(*m_context.copy.prepared));
        if (m_context.copy.shareable)
            parts << tr("copy without names");
        parts.removeAll(QString());
        for (QString &part : parts)
            part = isolated(part);
        return parts.join(QStringLiteral(" · "));
    }

    QString ownTitle() const
    {
        const Window &window = m_context.set.scope.window;
        const QString period = m_context.words.period(window, m_context.set.scope.zone);
        if (!window.from && !window.to)
            return tr("The conversation so far");
        switch (m_context.definition.base) {
        case ReportTemplate::Morning: return fill(tr("The morning brief, %1", "period"), {period});
        case ReportTemplate::Campaign: return fill(tr("The campaign, %1", "period"), {period});
        case ReportTemplate::Incident: return fill(tr("The incident, %1", "period"), {period});
        case ReportTemplate::Conversation: return fill(tr("One conversation, %1", "period"), {period});
        default: return fill(tr("The conversation, %1", "period"), {period});
        }
    }

    ReportContext &m_context;
    ReportDocument &m_document;
};

struct Seal {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

} // namespace

ReportDocument reportDocument(const ReportMaterial &material, const ReportDefinition &definition, const ReportCopy &copy,
                              const FigureWords &words)
{
    ReportContext context(material, definition, copy, words);
    ReportBuilder(context).build();
    return std::move(context.document);
}

void sealCopies(ReportDocument &internal, ReportDocument &shareable)
{
    const QString inner = QString::fromStdString(textSum(internal)), outer = QString::fromStdString(textSum(shareable));
    internal.seal = {Seal::tr("Internal copy: with names. The copy without names holds the same figures; SHA-256 of its text:"),
                     outer};
    shareable.seal = {Seal::tr("Copy without names. The internal copy holds the same figures; SHA-256 of its text:"), inner};
}

} // namespace attache
