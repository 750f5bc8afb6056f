#include "app/command.h"
#include "app/deed.h"
#include "app/words.h"
#include "core/desk/desk.h"
#include "core/desk/press_desk.h"
#include "core/models/display_text.h"
#include "core/models/fill.h"

namespace attache {

namespace {

QString joinedWords(const WatchWords &watch)
{
    QStringList words;
    for (const auto &word : watch.words)
        words << isolated(word);
    return words.join(QStringLiteral(" + "));
}

int list(const Arguments &arguments, const Console &console)
{
    const auto request = scopeRequest(arguments);
    if (!request)
        return console.fail(request.error());
    const auto desk = Desk::open(arguments.operand(0).toStdString(), Desk::Access::Read);
    if (!desk)
        return console.fail(desk.error());
    const auto scope = (*desk)->resolve(*request);
    const auto watched = (*desk)->press().watchWords();
    if (!scope || !watched)
        return console.fail(scope ? watched.error() : scope.error());
    for (const auto &watch : *watched) {
        if (watch.retired)
            continue;
        const auto count = (*desk)->press().count(watch.words, scope->window);
        if (!count)
            return console.fail(count.error());
        console.out(
            fill(CommandLine::tr("%1 (%2): %3 posts"), {isolated(watch.name), joinedWords(watch), QString::number(count->total)})
            + (count->complete ? QString() : fill(CommandLine::tr(" among the latest %1"), {QString::number(count->looked)})));
        for (const auto &day : count->days)
            console.out(QString(QString::fromStdString(toIsoDay(day.day)) + QLatin1Char(' ') + QString::number(day.count)));
    }
    return Done;
}

int put(const Arguments &arguments, const Console &console)
{
    const auto deed = deedOf(arguments);
    if (!deed)
        return console.fail(deed.error());
    WatchWords watch;
    watch.name = arguments.value(QStringLiteral("name")).toStdString();
    for (const auto &word : arguments.values(QStringLiteral("word")))
        watch.words.push_back(word.toStdString());
    watch.retired = arguments.has(QStringLiteral("retire"));
    const auto desk = Desk::open(arguments.operand(0).toStdString(), Desk::Access::Write);
    if (!desk)
        return console.fail(desk.error());
    if (const auto done = (*desk)->press().putWatchWords(*deed, watch); !done)
        return console.fail(done.error());
    console.out(
        fill(watch.retired ? CommandLine::tr("no longer watched: %1") : CommandLine::tr("watched: %1"), {isolated(watch.name)}));
    return Done;
}

} // namespace

Command watchCommand()
{
    return {QStringLiteral("watch"),
            QStringLiteral("WORKSPACE"),
            CommandLine::tr("watch words: how many posts a day hold all of them, ours and others'"),
            {},
            {},
            true,
            1,
            1,
            false,
            list};
}

Command putWatchCommand()
{
    std::vector<OptionSpec> options{{QStringLiteral("name"), QStringLiteral("NAME"), CommandLine::tr("what it is called")},
                                    {QStringLiteral("word"), QStringLiteral("WORD"),
                                     CommandLine::tr("a word or a phrase; repeatable: all must stand in a post"), true},
                                    {QStringLiteral("retire"), {}, CommandLine::tr("watch it no longer; its history stays")}};
    const auto deed = deedOptions();
    options.insert(options.end(), deed.begin(), deed.end());
    return {QStringLiteral("watch put"),
            QStringLiteral("WORKSPACE --name NAME --word WORD..."),
            CommandLine::tr("watch words, or change what is watched"),
            {},
            options,
            false,
            1,
            1,
            false,
            put};
}

} // namespace attache
