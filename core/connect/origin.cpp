#include "core/connect/origin.h"

#include "core/base/text.h"

#include <QHostAddress>

namespace attache {

namespace {

int ownPort(const std::string &scheme) { return scheme == "https" ? 443 : 80; }

bool isThisMachine(const std::string &host)
{
    return host == "localhost" || QHostAddress(QString::fromStdString(host)).isLoopback();
}

} // namespace

std::string Origin::text() const
{
    const auto shown = host.find(':') == std::string::npos ? host : '[' + host + ']';
    return scheme + "://" + shown + (port == ownPort(scheme) ? std::string() : ':' + std::to_string(port));
}

Origin originOf(const QUrl &url)
{
    Origin origin{url.scheme().toLower().toStdString(), url.host(QUrl::EncodeUnicode).toLower().toStdString(), 0};
    origin.port = url.port(ownPort(origin.scheme));
    return origin;
}

bool isSafe(const Origin &origin)
{
    return !origin.host.empty() && (origin.scheme == "https" || (origin.scheme == "http" && isThisMachine(origin.host)));
}

Result<Origin> originFrom(std::string_view typed)
{
    auto text = std::string(trimmed(typed));
    if (text.find("://") == std::string::npos)
        text = "https://" + text;
    const QUrl url(QString::fromStdString(text), QUrl::StrictMode);
    const auto origin = originOf(url);
    if (!url.isValid() || !url.userInfo().isEmpty() || url.path().size() > 1 || url.hasQuery() || !isSafe(origin))
        return Error{Errc::Usage, {{}, 0, "host"}, "https and a host, nothing else"};
    return origin;
}

} // namespace attache
