#include "core/connect/secret.h"

namespace attache {

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        wipe();
        m_text = other.m_text;
    }
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_text = std::move(other.m_text);
        other.wipe();
    }
    return *this;
}

void Secret::wipe() noexcept
{
    // Through a volatile pointer, so that the compiler cannot leave it out; a moved-from short text still stands there.
    m_text.resize(m_text.capacity());
    volatile char *at = m_text.data();
    for (std::size_t i = 0; i < m_text.size(); ++i)
        at[i] = '\0';
    m_text.clear();
}

} // namespace attache
