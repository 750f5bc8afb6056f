#include "ui/shell/view_place.h"

#include "ui/shell/pictures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, kPeriods.size()> kPeriodNames{"last-28-days", "this-month", "last-month",
                                                                 "last-7-days",  "everything", "own-dates"};

QString text(std::string_view words) { return QString::fromUtf8(words.data(), qsizetype(words.size())); }

QJsonObject scopeJson(const ScopeChoice &choice)
{
    QJsonObject object{{u"period"_s, QString::fromLatin1(kPeriodNames[std::size_t(choice.period)])},
                       {u"compare"_s, text(compareName(choice.compare))},
                       {u"clock"_s, text(clockName(choice.clock))}};
    QJsonArray accounts;
    for (const std::string &account : choice.accounts)
        accounts << QString::fromStdString(account);
    if (!accounts.isEmpty())
        object.insert(u"accounts"_s, accounts);
    if (choice.ownDates) {
        object.insert(u"first"_s, text(toIsoDay(choice.ownDates->first)));
        object.insert(u"last"_s, text(toIsoDay(choice.ownDates->second)));
    }
    return object;
}

std::optional<ScopeChoice> choiceFrom(const QJsonObject &object)
{
    const auto member = [&object](const QString &name) { return object.value(name).toString().toStdString(); };
    const auto period = std::find(kPeriodNames.begin(), kPeriodNames.end(), member(u"period"_s));
    const auto compare = compareNamed(member(u"compare"_s));
    const auto clock = clockNamed(member(u"clock"_s));
    if (period == kPeriodNames.end() || !compare || !clock)
        return {};
    ScopeChoice choice;
    choice.period = kPeriods[std::size_t(period - kPeriodNames.begin())];
    choice.compare = *compare;
    choice.clock = *clock;
    const QJsonArray accounts = object.value(u"accounts"_s).toArray();
    for (const QJsonValue &account : accounts)
        choice.accounts.push_back(account.toString().toStdString());
    const auto first = parseIsoDay(member(u"first"_s)), last = parseIsoDay(member(u"last"_s));
    if (first && last)
        choice.ownDates = DayRange(*first, *last);
    return choice;
}

} // namespace

SavedView savedView(const QString &name, const ViewPlace &place)
{
    const QJsonObject content{{u"scope"_s, scopeJson(place.choice)}, {u"filter"_s, place.content}};
    SavedView view;
    view.name = name.toStdString();
    view.page = pageName(place.page).toStdString();
    view.content = QJsonDocument(content).toJson(QJsonDocument::Compact).toStdString();
    return view;
}

std::optional<ViewPlace> placeOf(const SavedView &view)
{
    const auto page = pageNamed(QString::fromStdString(view.page));
    const QJsonObject content = QJsonDocument::fromJson(QByteArray::fromStdString(view.content)).object();
    const auto choice = choiceFrom(content.value(u"scope"_s).toObject());
    if (!page || !choice)
        return {};
    return ViewPlace{*page, *choice, content.value(u"filter"_s).toString()};
}

} // namespace attache
