#include "app/command.h"
#include "app/interrupt.h"
#include "app/words.h"
#include "core/desk/desk.h"
#include "core/models/search_words.h"

namespace attache {

namespace {

int run(const Arguments &arguments, const Console &console)
{
    const auto desk = Desk::open(arguments.operand(0).toStdString(), Desk::Access::Write);
    if (!desk)
        return console.fail(desk.error());
    if (const auto done = (*desk)->rebuild(interruptToken()); !done)
        return console.fail(done.error());
    if (arguments.has(QStringLiteral("search"))) {
        const auto progress = [&console](const SearchProgress &reached) { console.err(indexedWords(reached)); };
        if (const auto done = (*desk)->rebuildSearch(progress, interruptToken()); !done)
            return console.fail(done.error());
    }
    console.out(CommandLine::tr("rebuilt"));
    return Done;
}

} // namespace

Command rebuildCommand()
{
    return {QStringLiteral("rebuild"),
            QStringLiteral("WORKSPACE"),
            CommandLine::tr("the derived tables anew, with the same result"),
            {},
            {{QStringLiteral("search"), {}, CommandLine::tr("the search index too")}},
            false,
            1,
            1,
            false,
            run};
}

} // namespace attache
