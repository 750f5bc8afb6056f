#include "app/command.h"
#include "app/words.h"
#include "core/desk/desk.h"

namespace attache {

namespace {

int run(const Arguments &arguments, const Console &console)
{
    const auto target = arguments.value(QStringLiteral("dump"));
    if (target.isEmpty())
        return console.fail({Errc::Usage, {{}, 0, "--dump"}, "needed"});
    const auto desk = Desk::open(arguments.operand(0).toStdString(), Desk::Access::Read);
    if (!desk)
        return console.fail(desk.error());
    if (const auto done = (*desk)->dump(target.toStdString()); !done)
        return console.fail(done.error());
    console.out(CommandLine::tr("written: %1").arg(target));
    return Done;
}

} // namespace

Command exportCommand()
{
    return {QStringLiteral("export"), QStringLiteral("WORKSPACE --dump FILE"),
            CommandLine::tr("the records that equality names, sorted by their own keys"), {},
            {{QStringLiteral("dump"), QStringLiteral("FILE"), CommandLine::tr("where to")}}, false, 1, 1, false, run};
}

} // namespace attache
