#pragma once

#include <atomic>
#include <memory>

namespace attache {

// A wish to stop that one side raises and the other looks at between small steps (cancel within 0.5 s).
class StopToken {
public:
    StopToken() : m_flag(std::make_shared<std::atomic<bool>>(false)) {}
    void raise() { m_flag->store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool raised() const { return m_flag->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic<bool>> m_flag;
};

} // namespace attache
