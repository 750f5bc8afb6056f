#include "ui/pages/reports_page.h"

#include "core/desk/report_desk.h"
#include "core/models/desk_tasks.h"
#include "core/models/error_words.h"
#include "core/models/export_table.h"
#include "core/models/figure_source.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "core/models/language.h"
#include "core/models/officer_name.h"
#include "core/models/report_html.h"
#include "core/models/report_words.h"
#include "ui/dialogs/user_prompts.h"
#include "ui/pages/frozen_panel.h"
#include "ui/pages/report_form.h"
#include "ui/pages/schedule_form.h"
#include "ui/pages/state_stack.h"
#include "ui/pages/wording_form.h"
#include "ui/report/page_layout.h"
#include "ui/report/report_export.h"
#include "ui/report/report_preview.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/card.h"
#include "ui/widgets/safe_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int kOptionsWidth = 316, kPanelWidth = 560;
constexpr int kPause = 300; // ms without typing before pages are laid out anew

QString besides(const QString &pdf, const QString &addition)
{
    return (pdf.endsWith(u".pdf"_s, Qt::CaseInsensitive) ? pdf.chopped(4) : pdf) + addition + u".pdf"_s;
}

} // namespace

ReportsPage::ReportsPage(const PageContext &context, QWidget *parent)
    : DashboardPage(context, parent),
      m_preview(new ReportPreview),
      m_start(new QComboBox),
      m_copy(new QComboBox),
      m_form(new ReportForm),
      m_pages(new SafeLabel(TypeStep::Caption, Ink::Soft)),
      m_done(new SafeLabel(TypeStep::Caption, Ink::Soft)),
      m_soon(new QTimer(this))
{
    auto first = m_form->definition(); // until somebody chooses, paper speaks as the window does
    first.language = this->context().words.language().toStdString();
    m_form->setDefinition(first);
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
    connect(m_form, &ReportForm::changed, m_soon, qOverload<>(&QTimer::start));
    connect(m_form, &ReportForm::scopeChanged, this, &ReportsPage::askMaterial);
    connect(m_form, &ReportForm::logoWanted, this, &ReportsPage::chooseLogo);
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
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, kGrid, 0);
    column->setSpacing(kGrid / 2);
    addChoices(*column);
    column->addWidget(m_form);
    column->addStretch();
    auto *area = new QScrollArea;
    area->setWidget(inner);
    area->setWidgetResizable(true);
    area->viewport()->setAutoFillBackground(false); // the card is seen through it
    inner->setAutoFillBackground(false);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(tr("This report"));
    card->setFixedWidth(kOptionsWidth);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(kGrid);
    auto *exporting = new QPushButton(tr("Export both copies…"));
    exporting->setObjectName(u"exportPdf"_s);
    exporting->setDefault(true);
    connect(exporting, &QPushButton::clicked, this, &ReportsPage::exportReport);
    auto *more = new QPushButton(tr("More"));
    more->setObjectName(u"moreActs"_s);
    addActs(*more);
    acts->addWidget(exporting, 1);
    acts->addWidget(more);
    card->body()->addLayout(acts);
    m_done->setFit(SafeLabel::Fit::Wrap);
    card->body()->addWidget(m_done);
    card->body()->addWidget(area, 1);
    card->body()->addWidget(m_pages);
    return card;
}

void ReportsPage::addChoices(QVBoxLayout &column)
{
    const auto add = [&column](const QString &words, QWidget *field) {
        field->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // as wide as there is room
        auto *above = new SafeLabel(TypeStep::Small);
        above->setWords(words);
        above->setBuddy(field);
        field->setAccessibleName(words);
        column.addWidget(above);
        column.addWidget(field);
    };
    m_start->setObjectName(u"template"_s);
    for (const ReportTemplate base : kReportTemplates)
        m_start->addItem(templateWords(base));
    add(tr("Begin with"), m_start);
    connect(m_start, &QComboBox::activated, this, &ReportsPage::takeDefinition);
    m_copy->setObjectName(u"copy"_s);
    m_copy->addItem(tr("the internal copy, with names"), false);
    m_copy->addItem(tr("the copy for others, without names"), true);
    add(tr("Shown here"), m_copy);
    connect(m_copy, &QComboBox::currentIndexChanged, this, &ReportsPage::layOutAgain);
}

void ReportsPage::addActs(QPushButton &button)
{
    auto *menu = new QMenu(&button);
    const auto add = [this, menu](const char *name, const QString &words, void (ReportsPage::*act)()) {
        QAction *action = menu->addAction(words);
        action->setObjectName(QLatin1StringView(name));
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    add("keep", tr("Keep under its title"), &ReportsPage::keepDefinition)->setEnabled(!context().readOnly);
    add("schedule", tr("Make it again and again…"), &ReportsPage::showSchedule);
    menu->addSeparator();
    add("freeze", tr("Freeze as it stands"), &ReportsPage::freeze)->setEnabled(!context().readOnly);
    add("frozen", tr("Frozen reports…"), &ReportsPage::showFrozen);
    menu->addSeparator();
    add("wordings", tr("Words for the copy without names…"), &ReportsPage::showWordings);
    add("exportTable", tr("Figures for a spreadsheet…"), &ReportsPage::exportTable);
    button.setMenu(menu);
}

void ReportsPage::activate()
{
    askDefinitions();
    refresh();
}

QList<QWidget *> ReportsPage::panes() const { return {m_preview, m_options}; }

void ReportsPage::refresh()
{
    m_state->setState(stateOf(context().figures));
    if (context().figures.state() == FigureSource::State::Ready)
        askMaterial();
}

void ReportsPage::askDefinitions()
{
    const auto answer = context().tasks.read({}, [](const Desk &desk) { return desk.reports().definitions(); });
    context().tasks.whenDone(answer, this, [this](const Result<std::vector<ReportDefinition>> &kept) {
        m_kept = kept ? kept.value() : std::vector<ReportDefinition>();
        while (m_start->count() > int(kReportTemplates.size()))
            m_start->removeItem(m_start->count() - 1);
        for (const ReportDefinition &definition : m_kept)
            m_start->addItem(QString::fromStdString(definition.name));
    });
}

void ReportsPage::takeDefinition()
{
    const auto place = std::size_t(std::max(0, m_start->currentIndex()));
    ReportDefinition definition =
        place < kReportTemplates.size() ? definitionOf(kReportTemplates[place]) : m_kept[place - kReportTemplates.size()];
    if (place < kReportTemplates.size()) {
        const auto &before = m_form->definition(); // what was typed stays
        definition.title = before.title;
        definition.author = before.author;
        definition.mark = before.mark;
        definition.logo = before.logo;
        definition.decisions = before.decisions;
        definition.language = before.language;
        definition.paper = before.paper;
        definition.period = ReportPeriod::AsAsked; // the window shows a period already
    }
    m_form->setDefinition(definition);
    askMaterial();
}

void ReportsPage::askMaterial()
{
    const LatestOnly::Ticket ticket = m_latest.take();
    const ReportDefinition definition = m_form->definition();
    ScopeRequest asked = context().figures.request();
    if (definition.period != ReportPeriod::AsAsked) {
        asked.from = asked.to = {};
        asked.lastDays = {};
    }
    if (definition.compare != Compare::None)
        asked.compare = definition.compare;
    using Answer = std::pair<ScopeRequest, ReportMaterial>;
    const auto answer =
        context().tasks.read(ticket.stop, [definition, asked, stop = ticket.stop](const Desk &desk) -> Result<Answer> {
            const auto scope = desk.reports().scopeOf(definition, asked);
            if (!scope)
                return scope.error();
            auto material = desk.reports().material(definition, *scope, stop);
            if (!material)
                return material.error();
            return Answer{*scope, std::move(*material)};
        });
    context().tasks.whenDone(answer, this, [this, ticket](const Result<Answer> &found) {
        if (!m_latest.isLast(ticket))
            return;
        m_hasMaterial = bool(found);
        if (!found)
            return say(describe(found.error()));
        m_scope = found->first;
        m_material = found->second;
        layOutAgain();
    });
}

ReportDocument ReportsPage::document(bool shareable) const
{
    const ReportDefinition &definition = m_form->definition();
    const QString language = QString::fromStdString(definition.language);
    const PaperLanguage speaking(language);
    return reportDocument(m_material, definition, {shareable, m_material.figures.scope.now}, FigureWords(language));
}

void ReportsPage::layOutAgain()
{
    if (!m_hasMaterial)
        return;
    const ReportDefinition &definition = m_form->definition();
    m_preview->setReport(layOut(document(m_copy->currentData().toBool()), {definition.paper, definition.landscape}));
    m_done->setWords({});
}

void ReportsPage::say(const QString &words) { m_done->setWords(words); }

void ReportsPage::keepDefinition()
{
    ReportDefinition definition = m_form->definition();
    definition.name = definition.title;
    if (definition.name.empty())
        return say(tr("Give it a title first: it is kept under that."));
    const Deed deed{context().officer.name().toStdString(), SystemClock().now()};
    const auto answer =
        context().tasks.write({}, [deed, definition](Desk &desk) { return desk.reports().putDefinition(deed, definition); });
    context().tasks.whenDone(answer, this, [this](const Result<void> &done) {
        say(done ? tr("Kept.") : describe(done.error()));
        askDefinitions();
    });
}

void ReportsPage::exportReport()
{
    if (!m_hasMaterial)
        return;
    std::vector<ReportFile> files;
    const Sheet sheet(m_form->definition().paper, m_form->definition().landscape);
    ReportDocument internal = document(false), shareable = document(true);
    const auto path = context().prompts.saveFile(tr("Export PDF"), QString(internal.title + u".pdf"_s), tr("PDF (*.pdf)"));
    if (!path)
        return;
    {
        const PaperLanguage speaking(QString::fromStdString(m_form->definition().language));
        sealCopies(internal, shareable);
    }
    files.push_back({std::move(internal), sheet, *path});
    files.push_back({std::move(shareable), sheet, besides(*path, u"-shareable"_s)});
    auto *writing = new ReportExport(
        std::move(files),
        [this](const ReportExport::Work &work, const std::function<void(Status)> &done) {
            context().tasks.whenDone(context().tasks.read({}, [work](const Desk &) { return work(); }), this, done);
        },
        this);
    connect(writing, &ReportExport::finished, this, [this, writing](const Status &status, const QStringList &written) {
        say(status ? fill(tr("Saved: %1"), {written.join(u'\n')}) : describe(status.error()));
        writing->deleteLater();
    });
    writing->start();
}

void ReportsPage::freeze()
{
    if (!m_hasMaterial)
        return;
    const ReportDocument internal = document(false);
    const FreezeWish wish{{context().officer.name().toStdString(), SystemClock().now()},
                          internal.title.toStdString(),
                          ATTACHE_VERSION,
                          textSum(internal),
                          textSum(document(true)),
                          m_form->definition()};
    const auto answer =
        context().tasks.write({}, [scope = m_scope, wish](Desk &desk) { return desk.reports().freeze(scope, wish); });
    context().tasks.whenDone(answer, this, [this](const Result<std::int64_t> &done) {
        say(done ? tr("Frozen. What changes from now on is told figure by figure.") : describe(done.error()));
    });
}

void ReportsPage::showFrozen() { emit panelWanted(tr("Frozen reports"), new FrozenPanel(context()), kPanelWidth); }

void ReportsPage::showSchedule()
{
    const auto answer = context().tasks.read({}, [](const Desk &desk) -> Result<std::string> { return desk.path(); });
    context().tasks.whenDone(answer, this, [this](const Result<std::string> &path) {
        QStringList names;
        for (const ReportDefinition &definition : m_kept)
            names << QString::fromStdString(definition.name);
        emit panelWanted(tr("Again and again"),
                         new ScheduleForm(path ? QString::fromStdString(*path) : QString(), names, context().prompts),
                         kPanelWidth);
    });
}

void ReportsPage::showWordings()
{
    if (!m_hasMaterial)
        return;
    auto *form = new WordingForm(m_material.chosen, m_form->definition().wordings);
    connect(form, &FormPanel::submitted, this, [this, form] {
        ReportDefinition definition = m_form->definition();
        definition.wordings = form->wordings();
        m_form->setDefinition(definition);
        layOutAgain();
        emit panelDone();
    });
    emit panelWanted(tr("Words for the copy without names"), form, kPanelWidth);
}

void ReportsPage::exportTable()
{
    if (!m_hasMaterial)
        return;
    const auto path =
        context().prompts.saveFile(tr("Figures for a spreadsheet"), u"figures.xlsx"_s, tr("Spreadsheet (*.xlsx);;Table (*.csv)"));
    if (!path)
        return;
    const auto answer = context().tasks.read({}, [set = m_material.figures, path = path->toStdString()](const Desk &) {
        return path.ends_with(".csv") ? writeCsvTable(figureRows(set), path, true) : writeXlsxTable(figureRows(set), path);
    });
    context().tasks.whenDone(answer, this, [this, path](const Result<void> &done) {
        say(done ? fill(tr("Saved: %1"), {*path}) : describe(done.error()));
    });
}

void ReportsPage::chooseLogo()
{
    const auto path = context().prompts.openFile(tr("Logo"), tr("Pictures (*.png *.jpg *.svg)"));
    if (!path)
        return;
    ReportDefinition definition = m_form->definition();
    definition.logo = path->toStdString();
    m_form->setDefinition(definition);
    layOutAgain();
}

} // namespace attache
