#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace attache {

// A bounded queue of work between the thread that makes it and the thread that does it. The maker waits while it is full, so
// memory stays bounded however fast it is; the doer waits while it is empty and gets nothing after the end. Done work goes
// back to the maker, with its results, and so that its room is used again.
template <class Work>
class WorkQueue {
public:
    explicit WorkQueue(std::size_t most) : m_most(most) {}

    // The maker's side.
    void push(Work &&work)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_waiting.size() < m_most || m_abandoned; });
        if (m_abandoned)
            return;
        m_waiting.push_back(std::move(work));
        m_changed.notify_all();
    }
    // No more work.
    void finish()
    {
        const std::lock_guard lock(m_mutex);
        m_finished = true;
        m_changed.notify_all();
    }
    // Work that was given back, if there is any.
    std::optional<Work> done()
    {
        const std::lock_guard lock(m_mutex);
        return takeFrom(m_done);
    }
    // Until the doer has nothing more to give back.
    void awaitDone()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_drained || m_abandoned; });
    }

    // The doer's side.
    std::optional<Work> pop()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_waiting.empty() || m_finished || m_abandoned; });
        auto work = takeFrom(m_waiting);
        if (work)
            m_changed.notify_all();
        return work;
    }
    void giveBack(Work &&work)
    {
        const std::lock_guard lock(m_mutex);
        m_done.push_back(std::move(work));
    }
    // After the last giveBack().
    void drained()
    {
        const std::lock_guard lock(m_mutex);
        m_drained = true;
        m_changed.notify_all();
    }

    // By either side: push() drops from now on, and nobody waits any more.
    void abandon()
    {
        const std::lock_guard lock(m_mutex);
        m_abandoned = true;
        m_waiting.clear();
        m_changed.notify_all();
    }

private:
    static std::optional<Work> takeFrom(std::deque<Work> &works)
    {
        if (works.empty())
            return {};
        std::optional<Work> work(std::move(works.front()));
        works.pop_front();
        return work;
    }

    const std::size_t m_most;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Work> m_waiting, m_done;
    bool m_finished = false, m_drained = false, m_abandoned = false;
};

} // namespace attache
