#include "core/connect/oauth.h"

#include "core/connect/answer_json.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QUrl>
#include <QUrlQuery>

#include <array>

namespace attache {

namespace {

// 32 bytes, 43 signs: RFC 7636 asks for 43 to 128.
QByteArray randomWord()
{
    std::array<quint32, 8> numbers{};
    QRandomGenerator::system()->generate(numbers.begin(), numbers.end());
    const QByteArray bytes(reinterpret_cast<const char *>(numbers.data()), sizeof numbers);
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::string encoded(const Words &words)
{
    std::string form;
    for (const auto &[name, value] : words)
        form += (form.empty() ? "" : "&") + name + '=' + QUrl::toPercentEncoding(QString::fromStdString(value)).toStdString();
    return form;
}

Call formCall(const std::string &path, const Words &words)
{
    Call call;
    call.post = true;
    call.withToken = false;
    call.path = path;
    call.bodyType = "application/x-www-form-urlencoded";
    call.body = Secret(encoded(words));
    return call;
}

} // namespace

BrowserSignIn newBrowserSignIn(int port)
{
    return {randomWord().toStdString(), Secret(randomWord().toStdString()), "http://127.0.0.1:" + std::to_string(port) + '/'};
}

std::string challengeOf(const Secret &verifier)
{
    const auto digest = QCryptographicHash::hash(QByteArray::fromStdString(verifier.reveal()), QCryptographicHash::Sha256);
    return digest.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals).toStdString();
}

std::optional<OAuthPlace> oauthPlace(std::string_view platform, std::string_view host)
{
    if (platform == "mastodon")
        return OAuthPlace{std::string(host) + "/oauth/authorize", "/oauth/token",
                          "read:accounts read:statuses read:notifications read:search"};
    if (platform == "x")
        return OAuthPlace{"https://x.com/i/oauth2/authorize", "/2/oauth2/token", "tweet.read users.read offline.access"};
    return {};
}

std::string authorizeAddress(const OAuthPlace &place, const std::string &clientId, const BrowserSignIn &attempt)
{
    return place.authorize + '?'
           + encoded({{"response_type", "code"},
                      {"client_id", clientId},
                      {"redirect_uri", attempt.redirect},
                      {"scope", place.scopes},
                      {"state", attempt.state},
                      {"code_challenge", challengeOf(attempt.verifier)},
                      {"code_challenge_method", "S256"}});
}

Call tokenCall(const OAuthPlace &place, const Credentials &client, const BrowserSignIn &attempt, const Secret &code)
{
    Words words{{"grant_type", "authorization_code"},
                {"code", code.reveal()},
                {"redirect_uri", attempt.redirect},
                {"client_id", client.clientId},
                {"code_verifier", attempt.verifier.reveal()}};
    if (!client.clientSecret.empty())
        words.emplace_back("client_secret", client.clientSecret.reveal());
    return formCall(place.tokenPath, words);
}

std::optional<Credentials> tokensFrom(const HttpReply &reply, const Credentials &before)
{
    const auto object = objectOf(reply);
    if (!object || !object->value(QLatin1String("access_token")).isString())
        return {};
    auto tokens = before;
    tokens.access = Secret(textOf(object->value(QLatin1String("access_token"))));
    if (object->contains(QLatin1String("refresh_token")))
        tokens.refresh = Secret(textOf(object->value(QLatin1String("refresh_token"))));
    tokens.expires.reset(); // the platform says so when it has expired
    return tokens;
}

std::optional<Call> tokenRenewal(const Credentials &credentials, const std::string &path)
{
    if (credentials.refresh.empty())
        return {};
    Words words{
        {"grant_type", "refresh_token"}, {"refresh_token", credentials.refresh.reveal()}, {"client_id", credentials.clientId}};
    if (!credentials.clientSecret.empty())
        words.emplace_back("client_secret", credentials.clientSecret.reveal());
    return formCall(path, words);
}

} // namespace attache
