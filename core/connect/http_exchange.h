#pragma once

#include "core/base/stop.h"
#include "core/connect/http.h"

#include <QEventLoop>
#include <QObject>
#include <QSslError>
#include <QTimer>

class QNetworkReply;

namespace attache {

// One answer on its way: three deadlines, a limit of bytes, and the wish to stop.
class HttpExchange {
public:
    HttpExchange(QNetworkReply &reply, const HttpRules &rules, StopToken stop);

    // Waits for the end, in an event loop of its own.
    HttpReply finish();

private:
    void watch();
    void take();
    void stopWith(NetFault fault, std::string detail);
    void describe();
    NetFault faultOfError() const;

    QNetworkReply &m_reply;
    const HttpRules &m_rules;
    StopToken m_stop;
    QObject m_context; // what the reply's signals are bound to
    QEventLoop m_loop;
    QTimer m_connect, m_quiet, m_total, m_poll;
    QList<QSslError> m_tlsErrors;
    HttpReply m_answer;
    bool m_stopped = false;
};

} // namespace attache
