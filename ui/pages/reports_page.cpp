#include "ui/pages/reports_page.h"

#include "core/models/desk_tasks.h"
#include "core/models/error_words.h"
#include "core/models/figure_source.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "ui/dialogs/user_prompts.h"
#include "ui/pages/state_stack.h"
#include "ui/report/page_layout.h"
#include "ui/report/pdf_writer.h"
#include "ui/report/report_preview.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/card.h"
#include "ui/widgets/safe_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int kOptionsWidth = 296;
constexpr int kPause = 300; // ms without typing before pages are laid out anew

} // namespace

ReportsPage::ReportsPage(const PageContext &context, QWidget *parent)
    : DashboardPage(context, parent),
      m_preview(new ReportPreview),
      m_title(new QLineEdit),
      m_author(new QLineEdit),
      m_mark(new QLineEdit),
      m_paper(new QComboBox),
      m_export(new QPushButton(tr("Export PDF…"))),
      m_pages(new SafeLabel(TypeStep::Caption, Ink::Soft)),
      m_done(new SafeLabel(TypeStep::Caption, Ink::Soft)),
      m_soon(new QTimer(this))
{
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(kPageMargin, kCardGap, kPageMargin, kCardGap);
    row->setSpacing(kCardGap);
    row->addWidget(m_preview, 1);
    m_options = buildOptions();
    row->addWidget(m_options);
    m_state = new StateStack(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state);

    m_preview->setObjectName(u"preview"_s);
    m_soon->setSingleShot(true);
    m_soon->setInterval(kPause);
    connect(m_soon, &QTimer::timeout, this, &ReportsPage::layOutAgain);
    connect(m_export, &QPushButton::clicked, this, &ReportsPage::exportPdf);
    connect(m_preview, &ReportPreview::currentPageChanged, this, [this](int page, int count) {
        m_pages->setWords(fill(tr("Page %1 of %2"), {this->context().words.count(page + 1), this->context().words.count(count)}));
    });
    connect(m_state, &StateStack::actionPressed, this, [this] {
        if (m_state->kind() == PanelState::Kind::Empty)
            emit importWanted();
        else
            this->context().figures.refresh();
    });
    connect(&this->context().figures, &FigureSource::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

QWidget *ReportsPage::buildOptions()
{
    auto *card = new Card(tr("This report"));
    card->setFixedWidth(kOptionsWidth);
    m_title->setObjectName(u"reportTitle"_s);
    m_mark->setObjectName(u"reportMark"_s);
    m_paper->setObjectName(u"paper"_s);
    m_export->setObjectName(u"exportPdf"_s);
    m_title->setPlaceholderText(tr("The conversation, and the period"));
    m_author->setPlaceholderText(tr("Press and Culture"));
    m_mark->setPlaceholderText(tr("Internal"));
    m_paper->addItem(tr("A4"), int(PaperSize::A4));
    m_paper->addItem(tr("Letter"), int(PaperSize::Letter));
    addOption(*card->body(), tr("Title"), m_title);
    addOption(*card->body(), tr("Who it is from"), m_author);
    addOption(*card->body(), tr("Marking at head and foot"), m_mark);
    addOption(*card->body(), tr("Paper"), m_paper);
    card->body()->addSpacing(kGrid);
    card->body()->addWidget(m_export);
    m_done->setFit(SafeLabel::Fit::Wrap);
    card->body()->addWidget(m_done);
    card->body()->addStretch();
    card->body()->addWidget(m_pages);
    for (QLineEdit *edit : {m_title, m_author, m_mark})
        connect(edit, &QLineEdit::textChanged, m_soon, qOverload<>(&QTimer::start));
    connect(m_paper, &QComboBox::currentIndexChanged, this, &ReportsPage::layOutAgain);
    return card;
}

void ReportsPage::addOption(QVBoxLayout &column, const QString &words, QWidget *field)
{
    auto *above = new SafeLabel(TypeStep::Small);
    above->setWords(words);
    above->setBuddy(field);
    field->setAccessibleName(words);
    column.addWidget(above);
    column.addWidget(field);
}

void ReportsPage::activate() { refresh(); }

QList<QWidget *> ReportsPage::panes() const { return {m_preview, m_options}; }

void ReportsPage::refresh()
{
    m_state->setState(stateOf(context().figures));
    if (context().figures.state() == FigureSource::State::Ready)
        askChosen();
}

void ReportsPage::askChosen()
{
    const LatestOnly::Ticket ticket = m_latest.take();
    const auto answer =
        context().tasks.read(ticket.stop, [scope = context().figures.request(), stop = ticket.stop](const Desk &desk) {
            return desk.chosen(FigureId::LatencyMedian, scope, stop);
        });
    context().tasks.whenDone(answer, this, [this, ticket](const Result<ChosenRows> &rows) {
        if (!m_latest.isLast(ticket))
            return;
        m_chosen = rows ? rows.value() : ChosenRows();
        layOutAgain();
    });
}

ReportDocument ReportsPage::document() const
{
    const FigureSet &set = *context().figures.set();
    ReportOptions options;
    options.title = m_title->text().trimmed();
    options.author = m_author->text().trimmed();
    options.mark = m_mark->text().trimmed();
    options.prepared = set.scope.now;
    options.demonstration = context().demonstration;
    options.chosen = m_chosen;
    return summaryReport(set, context().words, options);
}

PaperSize ReportsPage::paper() const { return PaperSize(m_paper->currentData().toInt()); }

void ReportsPage::layOutAgain()
{
    if (!context().figures.set())
        return;
    m_preview->setReport(layOut(document(), paper()));
    m_done->setWords({});
}

void ReportsPage::exportPdf()
{
    if (!context().figures.set())
        return;
    const ReportDocument report = document();
    const auto path = context().prompts.saveFile(tr("Export PDF"), QString(report.title + u".pdf"_s), tr("PDF (*.pdf)"));
    if (!path)
        return;
    const Status written = writePdf(report, *path, paper());
    m_done->setWords(written ? fill(tr("Saved: %1"), {*path}) : describe(written.error()));
}

} // namespace attache
