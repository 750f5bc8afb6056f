#include "core/models/morning_view.h"

#include <QJsonArray>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

QString utf8(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

QJsonValue orNull(const std::string &text) { return text.empty() ? QJsonValue() : QJsonValue(utf8(text)); }

QJsonObject needJson(const Need &need)
{
    QJsonObject told{{u"kind"_s, utf8(needName(need.kind))}, {u"at"_s, utf8(toIso(need.at))}};
    const bool ofPost = !need.post.id.empty();
    told[u"post"_s] = ofPost ? QJsonValue(utf8(need.post.platform + ':' + need.post.id)) : QJsonValue();
    told[u"author"_s] = orNull(need.who);
    told[u"text"_s] = orNull(need.words);
    if (need.kind == NeedKind::FlareUp) {
        told[u"talked_back"_s] = double(need.reactions.disputing);
        told[u"liked_or_passed_on"_s] = double(need.reactions.agreeing);
    }
    if (need.kind == NeedKind::Spike) {
        told[u"messages"_s] = double(need.messages);
        told[u"expected"_s] = need.expected ? QJsonValue(*need.expected) : QJsonValue();
    }
    if (need.kind == NeedKind::ReviewDue)
        told[u"more"_s] = double(need.more);
    if (need.gap)
        told[u"until"_s] = utf8(toIso(need.gap->to));
    return told;
}

} // namespace

QJsonObject morningJson(const Morning &morning)
{
    QJsonArray needs;
    for (const Need &need : morning.needs)
        needs.append(needJson(need));
    QJsonValue since;
    if (morning.since)
        since = QJsonObject{{u"at"_s, utf8(toIso(morning.since->at))},
                            {u"messages"_s, double(morning.since->messages)},
                            {u"answers"_s, double(morning.since->answers)},
                            {u"flare_ups"_s, double(morning.since->flareUps)}};
    return {{u"now"_s, utf8(toIso(morning.now))},
            {u"since"_s, since},
            {u"waiting"_s, double(morning.waiting)},
            {u"late"_s, double(morning.late)},
            {u"target_hours"_s, morning.targetHours},
            {u"oldest"_s, morning.oldest ? QJsonValue(utf8(toIso(*morning.oldest))) : QJsonValue()},
            {u"needs"_s, needs}};
}

} // namespace attache
