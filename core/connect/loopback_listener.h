#pragma once

#include "core/base/result.h"
#include "core/base/stop.h"
#include "core/connect/secret.h"

#include <memory>
#include <string>

class QTcpServer;

namespace attache {

// Awaits the browser's answer on this machine alone (127.0.0.1), on a port that the system chooses, for one answer.
class LoopbackListener {
public:
    // Errors: InputOutput where no port is to be had.
    static Result<std::unique_ptr<LoopbackListener>> open();
    ~LoopbackListener();

    int port() const;
    // The code that came with this state. Anything else is refused and awaited on. Errors: Cancelled, also after `patience`;
    // Usage where the person said no (detail: the platform's word).
    Result<Secret> code(const std::string &state, int patienceSeconds, const StopToken &stop);

private:
    explicit LoopbackListener(std::unique_ptr<QTcpServer> server);
    std::unique_ptr<QTcpServer> m_server;
};

} // namespace attache
