#include "core/models/desk_tasks.h"

namespace attache {

namespace {

// Enough for a page and a panel to be answered side by side; more would only fight over the same file.
constexpr int kReaders = 3;

} // namespace

DeskTasks::DeskTasks(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    m_readers.setMaxThreadCount(kReaders);
    m_writer.setMaxThreadCount(1);
    m_longWriter.setMaxThreadCount(1);
}

DeskTasks::~DeskTasks()
{
    for (Call &call : m_calls)
        call.stop.raise();
    m_readers.waitForDone();
    m_writer.waitForDone();
    m_longWriter.waitForDone();
}

void DeskTasks::remember(const StopToken &stop, const QFuture<void> &call)
{
    std::erase_if(m_calls, [](const Call &c) { return c.done.isFinished(); });
    m_calls.push_back({stop, call});
}

void DeskTasks::answered()
{
    if (--m_awaited == 0)
        emit idle();
}

} // namespace attache
