#include "ui/pages/frozen_panel.h"

#include "core/desk/report_desk.h"
#include "core/models/desk_tasks.h"
#include "core/models/error_words.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "core/models/frozen_view.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/safe_label.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace attache {

using namespace Qt::StringLiterals;

FrozenPanel::FrozenPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_reports(new QComboBox),
      m_headline(new SafeLabel(TypeStep::Body)),
      m_table(new DataTable)
{
    m_reports->setObjectName(u"frozenReports"_s);
    m_reports->setAccessibleName(tr("Frozen reports"));
    m_headline->setObjectName(u"frozenHeadline"_s);
    m_headline->setFit(SafeLabel::Fit::Wrap);
    m_table->setObjectName(u"frozenChanges"_s);
    m_table->setAccessibleName(tr("What has changed since"));
    showRows({});
    m_table->setSource(&m_changes, TextTableModel::SortRole);
    m_table->setStretch(3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(m_reports);
    layout->addWidget(m_headline);
    layout->addWidget(m_table, 1);
    connect(m_reports, &QComboBox::currentIndexChanged, this, &FrozenPanel::askDifference);
    askReports();
}

void FrozenPanel::askReports()
{
    const auto answer = m_context.tasks.read({}, [](const Desk &desk) { return desk.reports().frozen(); });
    m_context.tasks.whenDone(answer, this, [this](const Result<std::vector<FrozenReport>> &reports) {
        if (!reports)
            return m_headline->setWords(describe(reports.error()));
        if (reports->empty())
            m_headline->setWords(tr("No report was frozen yet."));
        for (const FrozenReport &report : *reports)
            m_reports->addItem(
                fill(tr("%1 · %2", "title of a report, when it was frozen"),
                     {QString::fromStdString(report.title), m_context.words.moment(report.deed.at, report.resolved.zone)}),
                qint64(report.id));
    });
}

void FrozenPanel::askDifference()
{
    const std::int64_t number = m_reports->currentData().toLongLong();
    const auto answer = m_context.tasks.read({}, [number](const Desk &desk) { return desk.reports().difference(number); });
    m_context.tasks.whenDone(answer, this, [this](const Result<FrozenDifference> &difference) {
        if (!difference)
            return m_headline->setWords(describe(difference.error()));
        show(*difference);
    });
}

void FrozenPanel::show(const FrozenDifference &difference)
{
    const FrozenView view = frozenView(difference, m_context.words);
    QStringList said{view.headline, view.calendar, view.definitions};
    said.removeAll(QString());
    m_headline->setWords(said.join(u'\n'));
    std::vector<TextRow> rows;
    for (const FrozenView::Line &line : view.lines)
        rows.push_back({{line.title, line.before, line.after, line.why}, {}, {}, 0, {}});
    showRows(std::move(rows));
}

void FrozenPanel::showRows(std::vector<TextRow> rows)
{
    m_changes.reset({tr("Figure"), tr("Then"), tr("Now"), tr("Why")}, std::move(rows));
}

} // namespace attache
