#include "core/models/frozen_view.h"

#include "core/domain/figure_catalogue.h"
#include "core/models/display_text.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

class FrozenWords {
    Q_DECLARE_TR_FUNCTIONS(FrozenView)
public:
    FrozenWords(const FrozenDifference &difference, const FigureWords &words) : m_difference(difference), m_words(words) {}

    FrozenView view() const
    {
        const FrozenReport &report = m_difference.report;
        FrozenView view;
        view.title = fill(tr("%1, frozen %2", "title of a report, when"),
                          {QString::fromStdString(report.title), m_words.moment(report.deed.at, m_difference.now.scope.zone)});
        view.headline = headline();
        if (m_difference.calendarChanged)
            view.calendar = fill(tr("The calendar was corrected: version %1 became %2."),
                                 {m_words.count(report.calendarVersion), m_words.count(m_difference.now.calendarVersion)});
        QStringList redefined;
        for (const FigureChange &change : m_difference.changes) {
            view.lines << line(change);
            if (change.definitionChanged)
                redefined << view.lines.back().title;
        }
        if (!redefined.isEmpty())
            view.definitions = fill(tr("Defined differently since: %1."), {joined(redefined, tr("%1, %2", "list of parts"))});
        return view;
    }

    QString why(const FigureChange &change) const
    {
        const Causes &causes = change.causes;
        QStringList parts;
        const auto add = [&](std::int64_t n, const QString &pattern) {
            if (n > 0)
                parts << fill(pattern, {m_words.count(n)});
        };
        add(causes.late, tr("%1 late arrival(s)", nullptr, pluralNumber(causes.late)));
        add(causes.deleted, tr("%1 deleted by their author", nullptr, pluralNumber(causes.deleted)));
        add(causes.recoded, tr("%1 recoded", nullptr, pluralNumber(causes.recoded)));
        add(causes.time, tr("%1 for whom more time has passed", nullptr, pluralNumber(causes.time)));
        if (change.calendarChanged)
            parts << tr("calendar corrected");
        if (change.definitionChanged)
            parts << tr("definition changed");
        if (change.newerCounts)
            parts << tr("newer counts of the same posts");
        if (parts.isEmpty())
            parts << tr("more time has passed");
        return joined(parts, tr("%1, %2", "list of parts"));
    }

private:
    QString headline() const
    {
        const auto late = m_difference.latePosts, deleted = m_difference.deletedPosts, recoded = m_difference.recodedMessages;
        QStringList parts;
        if (late > 0)
            parts << fill(tr("%1 post(s) arrived late", nullptr, pluralNumber(late)), {m_words.count(late)});
        if (deleted > 0)
            parts << fill(tr("%1 post(s) were deleted", nullptr, pluralNumber(deleted)), {m_words.count(deleted)});
        if (recoded > 0)
            parts << fill(tr("%1 message(s) were recoded", nullptr, pluralNumber(recoded)), {m_words.count(recoded)});
        if (parts.isEmpty())
            return m_difference.changes.empty() ? tr("Nothing of it has changed.") : tr("No post of it has changed.");
        return fill(tr("Since then: %1."), {joined(parts, tr("%1, %2", "list of parts"))});
    }

    FrozenView::Line line(const FigureChange &change) const
    {
        FrozenView::Line line;
        line.title = m_words.title(change.after.id);
        line.before = isolated(m_words.text(change.before));
        line.after = isolated(m_words.text(change.after));
        line.why = why(change);
        line.whole = fill(tr("%1 became %2: %3"), {line.before, line.after, line.why});
        return line;
    }

    const FrozenDifference &m_difference;
    const FigureWords &m_words;
};

QJsonValue numberOf(const Figure &figure) { return figure.value ? QJsonValue(*figure.value) : QJsonValue(); }

QJsonValue integer(std::int64_t n) { return static_cast<qint64>(n); }

} // namespace

FrozenView frozenView(const FrozenDifference &difference, const FigureWords &words)
{
    return FrozenWords(difference, words).view();
}

QJsonObject frozenJson(const FrozenDifference &difference, const FigureWords &words)
{
    const FrozenView view = frozenView(difference, words);
    QJsonArray changes;
    for (std::size_t i = 0; i < difference.changes.size(); ++i) {
        const FigureChange &change = difference.changes[i];
        const std::string_view name = figureEntry(change.after.id).name;
        changes.append(QJsonObject{{u"id"_s, QLatin1StringView(name.data(), qsizetype(name.size()))},
                                   {u"before"_s, numberOf(change.before)},
                                   {u"after"_s, numberOf(change.after)},
                                   {u"late"_s, integer(change.causes.late)},
                                   {u"deleted"_s, integer(change.causes.deleted)},
                                   {u"recoded"_s, integer(change.causes.recoded)},
                                   {u"time"_s, integer(change.causes.time)},
                                   {u"definition_changed"_s, change.definitionChanged},
                                   {u"calendar_changed"_s, change.calendarChanged},
                                   {u"newer_counts"_s, change.newerCounts},
                                   {u"text"_s, view.lines[qsizetype(i)].whole}});
    }
    return {{u"report"_s, integer(difference.report.id)},
            {u"title"_s, QString::fromStdString(difference.report.title)},
            {u"frozen_at"_s, QString::fromStdString(toIso(difference.report.deed.at))},
            {u"late_posts"_s, integer(difference.latePosts)},
            {u"deleted_posts"_s, integer(difference.deletedPosts)},
            {u"recoded_messages"_s, integer(difference.recodedMessages)},
            {u"calendar_changed"_s, difference.calendarChanged},
            {u"changes"_s, changes}};
}

} // namespace attache
