#include "core/models/search_indexing.h"

#include "core/models/desk_tasks.h"

#include <chrono>

namespace attache {

namespace {

constexpr std::size_t kPostsAStep = 2000; // some 30 ms
constexpr std::chrono::milliseconds kRest{30};

struct Stepped {
    SearchProgress progress;
    bool more = false;
};

Result<Stepped> stepOn(Desk &desk)
{
    const auto more = desk.indexForSearch(kPostsAStep);
    const auto progress = desk.searchProgress();
    if (!more || !progress)
        return more ? progress.error() : more.error();
    return Stepped{*progress, *more};
}

} // namespace

SearchIndexing::SearchIndexing(DeskTasks &tasks, QObject *parent) : QObject(parent), m_tasks(tasks)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, &SearchIndexing::step);
}

void SearchIndexing::wake()
{
    if (!m_paused && !m_stepping)
        m_rest.start();
}

void SearchIndexing::pause(bool paused)
{
    m_paused = paused;
    if (paused)
        m_rest.stop();
    else
        wake();
}

void SearchIndexing::step()
{
    m_stepping = true;
    m_tasks.whenDone(m_tasks.write(StopToken(), stepOn), this, [this](const Result<Stepped> &stepped) {
        m_stepping = false;
        if (!stepped) // what cannot be indexed now is tried again when posts come
            return;
        emit reached(stepped->progress);
        if (stepped->more)
            wake();
    });
}

} // namespace attache
