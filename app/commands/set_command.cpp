#include "app/command.h"
#include "app/words.h"
#include "core/desk/desk.h"

namespace attache {

namespace {

int run(const Arguments &arguments, const Console &console)
{
    if (arguments.operand(1) != QLatin1String("zone"))
        return console.fail({Errc::Usage, {{}, 0, arguments.operand(1).toStdString()}, "zone"});
    const auto desk = Desk::open(arguments.operand(0).toStdString(), Desk::Access::Write);
    if (!desk)
        return console.fail(desk.error());
    if (const auto set = (*desk)->setZone(arguments.operand(2).toStdString()); !set)
        return console.fail(set.error());
    console.out(CommandLine::tr("zone set: %1").arg(arguments.operand(2)));
    return Done;
}

} // namespace

Command setCommand()
{
    return {QStringLiteral("set"),
            QStringLiteral("WORKSPACE zone IANA"),
            CommandLine::tr("the zone of days and windows; a new workspace is UTC"),
            {},
            {},
            false,
            3,
            3,
            false,
            run};
}

} // namespace attache
