#include "core/desk/batch_queue.h"

namespace attache {

void BatchQueue::push(Batch &&batch)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_batches.size() < kMost || m_abandoned; });
    if (m_abandoned)
        return;
    m_batches.push_back(std::move(batch));
    m_changed.notify_all();
}

void BatchQueue::finish()
{
    const std::lock_guard lock(m_mutex);
    m_finished = true;
    m_changed.notify_all();
}

void BatchQueue::abandon()
{
    const std::lock_guard lock(m_mutex);
    m_abandoned = true;
    m_batches.clear();
    m_changed.notify_all();
}

std::optional<Batch> BatchQueue::pop()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_batches.empty() || m_finished; });
    if (m_batches.empty())
        return {};
    auto batch = std::move(m_batches.front());
    m_batches.pop_front();
    m_changed.notify_all();
    return batch;
}

} // namespace attache
