#include "core/models/figure_source.h"

#include "core/models/desk_tasks.h"

namespace attache {

FigureSource::FigureSource(DeskTasks &tasks, QObject *parent) : QObject(parent), m_tasks(tasks) {}

void FigureSource::ask(const ScopeRequest &request)
{
    m_request = request;
    const LatestOnly::Ticket ticket = m_latest.take();
    const auto answer = m_tasks.read(
        ticket.stop, [request, stop = ticket.stop](const Desk &desk) { return desk.figures(request, stop); });
    enter(m_set ? State::Stale : State::Loading);
    m_tasks.whenDone(answer, this, [this, ticket](const Result<FigureSet> &figures) {
        if (m_latest.isLast(ticket))
            take(figures);
    });
}

void FigureSource::take(const Result<FigureSet> &answer)
{
    if (answer) {
        m_set = std::make_shared<const FigureSet>(answer.value());
        m_error.reset();
        return enter(State::Ready);
    }
    m_error = answer.error();
    enter(m_set ? State::Stale : State::Failed);
}

void FigureSource::enter(State state)
{
    m_state = state;
    emit changed();
}

} // namespace attache
