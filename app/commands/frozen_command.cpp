#include "app/command.h"
#include "app/words.h"
#include "core/desk/desk.h"
#include "core/desk/report_desk.h"
#include "core/models/figure_words.h"
#include "core/models/frozen_view.h"
#include "core/models/language.h"

#include <QJsonArray>

namespace attache {

namespace {

using namespace Qt::StringLiterals;

int list(const Desk &desk, const FigureWords &words, bool json, const Console &console)
{
    const auto reports = desk.reports().frozen();
    const auto zone = desk.zone();
    const auto named = zone ? Zone::named(*zone) : Result<Zone>(zone.error());
    if (!reports || !named)
        return console.fail(reports ? named.error() : reports.error(), json);
    QJsonArray all;
    for (const FrozenReport &report : *reports) {
        const QString title = QString::fromStdString(report.title);
        all.append(QJsonObject{{u"report"_s, static_cast<qint64>(report.id)},
                               {u"title"_s, title},
                               {u"frozen_at"_s, QString::fromStdString(toIso(report.deed.at))},
                               {u"internal"_s, QString::fromStdString(report.internalSum)},
                               {u"shareable"_s, QString::fromStdString(report.shareableSum)}});
        if (!json)
            console.out(QString::number(report.id) + u"  "_s + words.moment(report.deed.at, *named) + u"  "_s + title);
    }
    if (json)
        console.json({{u"reports"_s, all}});
    return Done;
}

int difference(const Desk &desk, std::int64_t number, const FigureWords &words, bool json, const Console &console)
{
    const auto found = desk.reports().difference(number);
    if (!found)
        return console.fail(found.error(), json);
    if (json) {
        console.json(frozenJson(*found, words));
        return Done;
    }
    const FrozenView view = frozenView(*found, words);
    QStringList lines{view.title, view.headline, view.calendar, view.definitions};
    lines.removeAll(QString());
    for (const auto &line : view.lines)
        lines << line.title + u": "_s + line.whole;
    console.out(lines.join(u'\n'));
    return Done;
}

int run(const Arguments &arguments, const Console &console)
{
    const bool json = arguments.has(u"json"_s);
    bool isNumber = true;
    const auto number = arguments.value(u"report"_s, u"0"_s).toLongLong(&isNumber);
    if (!isNumber)
        return console.fail({Errc::Usage, {{}, 0, "--report"}, "a number"}, json);
    const auto desk = Desk::open(arguments.operand(0).toStdString(), Desk::Access::Read);
    if (!desk)
        return console.fail(desk.error(), json);
    const FigureWords words(arguments.value(u"language"_s, u"en"_s));
    return arguments.has(u"report"_s) ? difference(**desk, number, words, json, console) : list(**desk, words, json, console);
}

} // namespace

Command frozenCommand()
{
    return {u"frozen"_s,
            u"WORKSPACE"_s,
            CommandLine::tr("frozen reports, or what has changed in one since"),
            {},
            {{u"report"_s, u"N"_s, CommandLine::tr("the difference, figure by figure, and why")},
             {u"json"_s, {}, CommandLine::tr("as JSON")},
             {u"language"_s, u"LL"_s, CommandLine::tr("language of the words: %1").arg(paperLanguages().join(u", "_s))}},
            false,
            1,
            1,
            false,
            run,
            true};
}

} // namespace attache
