#include "app/interrupt.h"

#include <csignal>

namespace attache {

namespace {

// A signal handler can reach nothing but what is static; raising an atomic flag is all it does.
StopToken *g_token = nullptr;

void onSignal(int signal)
{
    g_token->raise();
    std::signal(signal, SIG_DFL);
}

} // namespace

StopToken interruptToken()
{
    static StopToken token;
    g_token = &token;
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
    return token;
}

} // namespace attache
