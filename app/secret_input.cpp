#include "app/secret_input.h"

#include <termios.h>
#include <unistd.h>

#include <string>

namespace attache {

namespace {

constexpr std::size_t kLongest = 8 * 1024;

// Hides what is typed, until it goes.
class Hidden {
public:
    explicit Hidden(int descriptor) : m_descriptor(descriptor), m_on(tcgetattr(descriptor, &m_before) == 0)
    {
        auto silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (m_on)
            tcsetattr(m_descriptor, TCSAFLUSH, &silent);
    }
    ~Hidden()
    {
        if (m_on)
            tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
    }
    Hidden(const Hidden &) = delete;
    Hidden &operator=(const Hidden &) = delete;

private:
    int m_descriptor;
    termios m_before{};
    bool m_on;
};

} // namespace

Result<Secret> readSecret(int descriptor, const char *prompt)
{
    const bool terminal = isatty(descriptor) == 1;
    if (terminal)
        (void)!write(STDERR_FILENO, prompt, std::char_traits<char>::length(prompt));
    const Hidden hidden(descriptor);
    std::string line;
    line.reserve(kLongest); // one place in memory, which is wiped
    for (char c = 0; line.size() < kLongest;) {
        const auto got = read(descriptor, &c, 1);
        if (got < 0)
            return Error{Errc::Usage, {{}, 0, "--token-fd"}, "cannot be read"};
        if (got == 0 || c == '\n') {
            if (line.ends_with('\r'))
                line.pop_back();
            return Secret(std::move(line));
        }
        line += c;
    }
    return Error{Errc::Usage, {{}, 0, "--token-fd"}, "the line is too long"};
}

} // namespace attache
