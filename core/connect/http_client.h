#pragma once

#include "core/base/stop.h"
#include "core/connect/http.h"
#include "core/connect/origin.h"

#include <memory>

class QNetworkAccessManager;

namespace attache {

// The only place that opens a connection to another machine. It calls one origin, which a person connected; anything else
// is ForbiddenHost. Redirects are followed within that origin only. A certificate that is not good ends the call, and no
// switch changes that. No cookie, no cache, no stored password.
class HttpClient {
public:
    explicit HttpClient(Origin home, HttpRules rules = {}, StopToken stop = {});
    ~HttpClient();
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;

    // Blocks until the answer is whole or a deadline passes; in the thread that made this.
    HttpReply send(const HttpRequest &request);

private:
    HttpReply sendOnce(const QUrl &url, const HttpRequest &request);

    Origin m_home;
    HttpRules m_rules;
    StopToken m_stop;
    std::unique_ptr<QNetworkAccessManager> m_manager; // made with the first call
};

// What a status means where the platform says nothing more.
NetFault faultOfStatus(int status);

} // namespace attache
