#include "ui/shell/panel_desk.h"

#include "core/models/desk_tasks.h"
#include "core/models/figure_source.h"
#include "core/models/figure_words.h"
#include "core/models/passport_view.h"
#include "core/models/today_view.h"
#include "ui/pages/list_panel.h"
#include "ui/pages/passport_panel.h"
#include "ui/widgets/slide_over.h"

#include <QClipboard>
#include <QGuiApplication>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPassportWidth = 480;
constexpr int kListWidth = 860;

} // namespace

PanelDesk::PanelDesk(const PageContext &context, QWidget *page)
    : QObject(page), m_context(context), m_panel(new SlideOver(page))
{
    m_panel->setObjectName(u"panel"_s);
}

void PanelDesk::openFigure(FigureId figure)
{
    if (!m_context.figures.set())
        return;
    const LatestOnly::Ticket ticket = m_latest.take();
    const auto answer = m_context.tasks.read(
        ticket.stop, [figure, scope = m_context.figures.request(), stop = ticket.stop](const Desk &desk) {
            return desk.chosen(figure, scope, stop);
        });
    m_context.tasks.whenDone(answer, this, [this, figure, ticket](const Result<ChosenRows> &chosen) {
        if (m_latest.isLast(ticket)) // a figure without chosen messages is none the worse for it
            showPassport(figure, chosen ? chosen.value() : ChosenRows());
    });
}

void PanelDesk::showPassport(FigureId figure, const ChosenRows &chosen)
{
    const FigureSet &set = *m_context.figures.set();
    const PassportView view = passportView(set.figure(figure), set, chosen, m_context.words);
    auto *panel = new PassportPanel(view);
    if (figure == FigureId::LatencyMedian)
        panel->showCurve(todayView(set, m_context.words).curve);
    connect(panel, &PassportPanel::listWanted, this, [this, figure] { openList(listOf(figure)); });
    connect(panel, &PassportPanel::curveOpened, this, [this, figure] { openList(listOf(figure)); });
    connect(panel, &PassportPanel::copyWanted, this, &PanelDesk::copy);
    connect(panel, &PassportPanel::conversationWanted, this, &PanelDesk::conversationWanted);
    open(view.title, panel, kPassportWidth);
}

ListQuestion PanelDesk::listOf(FigureId figure) const
{
    ListQuestion question;
    question.what.figure = figure;
    question.scope = m_context.figures.request();
    return question;
}

void PanelDesk::openList(const ListQuestion &question)
{
    auto *panel = new ListPanel(m_context, question);
    connect(panel, &ListPanel::conversationWanted, this, &PanelDesk::conversationWanted);
    connect(panel, &ListPanel::saved, this, &PanelDesk::said);
    open(panel->title(), panel, kListWidth);
}

void PanelDesk::open(const QString &title, QWidget *content, int width)
{
    m_latest.drop();
    // The button that asked may stand in the panel that is replaced: let its click end first.
    QMetaObject::invokeMethod(
        this, [this, title, content, width] { m_panel->open(title, content, width); }, Qt::QueuedConnection);
}

void PanelDesk::close() { m_panel->closePanel(); }

QWidget *PanelDesk::pane() const { return m_panel->isVisible() ? m_panel->content() : nullptr; }

void PanelDesk::copySentence(FigureId figure)
{
    if (const FigureSet *set = m_context.figures.set())
        copy(m_context.words.sentence(set->figure(figure), *set));
}

void PanelDesk::copy(const QString &sentence)
{
    QGuiApplication::clipboard()->setText(sentence); // plain text only
    emit said(tr("Copied: %1").arg(sentence));
}

} // namespace attache
