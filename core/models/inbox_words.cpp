#include "core/models/inbox_words.h"

#include "core/models/display_text.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

namespace attache {

namespace {

using namespace Qt::StringLiterals;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(InboxWords)
};

QString utf8(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }
QJsonValue textOrNull(std::string_view text) { return text.empty() ? QJsonValue() : utf8(text); }

QJsonObject rowJson(const InboxRow &row)
{
    return {{u"key"_s, utf8(row.post.key.platform + ':' + row.post.key.id)},
            {u"platform"_s, utf8(row.post.key.platform)},
            {u"post_id"_s, utf8(row.post.key.id)},
            {u"author"_s, utf8(row.post.author)},
            {u"language"_s, textOrNull(row.post.lang)},
            {u"text"_s, utf8(row.post.text)},
            {u"anchor"_s, utf8(toIso(row.anchor))},
            {u"status"_s, utf8(statusName(row.status))},
            {u"decision"_s, row.decision ? textOrNull(decisionName(*row.decision)) : QJsonValue()},
            {u"waited_seconds"_s, row.waitedSeconds},
            {u"left_seconds"_s, row.leftSeconds ? QJsonValue(*row.leftSeconds) : QJsonValue()},
            {u"reason"_s, utf8(urgencyName(strongest(row.points)))},
            {u"points"_s, static_cast<int>(row.points)},
            {u"quotes"_s, row.quotes > 0 ? QJsonValue(static_cast<qint64>(row.quotes)) : QJsonValue()},
            {u"subject"_s, textOrNull(row.subject)},
            {u"assignee"_s, textOrNull(row.assignee)},
            {u"draft"_s, row.hasDraft},
            {u"posts"_s, static_cast<qint64>(row.posts)}};
}

} // namespace

QString urgencyWords(const InboxRow &row, const FigureWords &words)
{
    switch (strongest(row.points)) {
    case Urgency::Official: return Say::tr("official");
    case Urgency::Quoted: return fill(Say::tr("quoted %1×"), {words.count(row.quotes)});
    case Urgency::Late: return Say::tr("late");
    case Urgency::DueSoon: return Say::tr("due soon");
    case Urgency::WaitingLongest: return Say::tr("waiting longest");
    case Urgency::Waiting: break;
    }
    return Say::tr("waits");
}

QString timeLeftWords(const InboxRow &row, const FigureWords &words)
{
    if (!row.leftSeconds)
        return words.duration(row.waitedSeconds);
    const auto time = words.duration(std::abs(*row.leftSeconds));
    return fill(*row.leftSeconds < 0 ? Say::tr("%1 late") : Say::tr("%1 left"), {time});
}

QString inboxLines(const InboxPage &page, const FigureWords &words)
{
    if (page.total == 0)
        return Say::tr("No message stands in this list.");
    QStringList lines{fill(Say::tr("%1 in the list, %2 of them late"), {words.count(page.total), words.count(page.late)})};
    for (const auto &row : page.rows)
        lines << QStringList{utf8(row.post.key.platform + ':' + row.post.key.id), urgencyWords(row, words),
                             timeLeftWords(row, words), personText(row.post.authorName, row.post.author), oneLine(row.post.text)}
                     .join(u'\t');
    return lines.join(u'\n');
}

QJsonObject inboxJson(const InboxRequest &request, const InboxPage &page)
{
    QJsonObject byReason;
    for (const auto &rule : urgencyRules())
        byReason.insert(utf8(rule.name), static_cast<qint64>(page.byReason[static_cast<std::size_t>(rule.reason)]));
    QJsonArray rows;
    for (const auto &row : page.rows)
        rows.append(rowJson(row));
    return {{u"now"_s, utf8(toIso(page.now))},
            {u"target_hours"_s, page.targetHours},
            {u"state"_s, utf8(inboxStateName(request.state))},
            {u"total"_s, static_cast<qint64>(page.total)},
            {u"late"_s, static_cast<qint64>(page.late)},
            {u"by_reason"_s, byReason},
            {u"rows"_s, rows}};
}

} // namespace attache
