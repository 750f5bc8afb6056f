#pragma once

#include <string>
#include <utility>

namespace attache {

// A password or token. It has no conversion to text, cannot be printed or logged, and its memory is wiped when it goes.
class Secret {
public:
    Secret() = default;
    explicit Secret(std::string text) : m_text(std::move(text)) {}
    Secret(const Secret &other) = default;
    Secret(Secret &&other) noexcept : m_text(std::move(other.m_text)) { other.wipe(); }
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret() { wipe(); }

    bool empty() const { return m_text.empty(); }
    // For the request's header, the keychain and the body of a sign-in; nowhere else.
    const std::string &reveal() const { return m_text; }

private:
    void wipe() noexcept;
    std::string m_text;
};

} // namespace attache
