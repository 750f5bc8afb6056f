#include "core/models/view_content.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

void put(QJsonObject &object, const QString &name, const std::string &value)
{
    if (!value.empty())
        object.insert(name, QString::fromStdString(value));
}

std::string member(const QJsonObject &object, const QString &name) { return object.value(name).toString().toStdString(); }

} // namespace

QString contentOf(const InboxRequest &request)
{
    const auto state = inboxStateName(request.state);
    QJsonObject object{{u"state"_s, QString::fromUtf8(state.data(), qsizetype(state.size()))}};
    QJsonArray accounts;
    for (const std::string &account : request.accounts)
        accounts << QString::fromStdString(account);
    if (!accounts.isEmpty())
        object.insert(u"accounts"_s, accounts);
    put(object, u"platform"_s, request.platform);
    put(object, u"language"_s, request.language);
    put(object, u"subject"_s, request.subject);
    if (request.assignee) // empty: given to nobody
        object.insert(u"assignee"_s, QString::fromStdString(*request.assignee));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<InboxRequest> inboxRequestFrom(const QString &content)
{
    const QJsonDocument document = QJsonDocument::fromJson(content.toUtf8());
    const QJsonObject object = document.object();
    const auto state = inboxStateNamed(member(object, u"state"_s));
    if (!document.isObject() || !state)
        return {};
    InboxRequest request;
    request.state = *state;
    const QJsonArray accounts = object.value(u"accounts"_s).toArray();
    for (const QJsonValue &account : accounts)
        request.accounts.push_back(account.toString().toStdString());
    request.platform = member(object, u"platform"_s);
    request.language = member(object, u"language"_s);
    request.subject = member(object, u"subject"_s);
    if (object.contains(u"assignee"_s))
        request.assignee = member(object, u"assignee"_s);
    return request;
}

} // namespace attache
