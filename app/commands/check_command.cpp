#include "app/command.h"
#include "app/interrupt.h"
#include "app/words.h"
#include "core/desk/desk.h"

namespace attache {

namespace {

int run(const Arguments &arguments, const Console &console)
{
    const auto desk = Desk::open(arguments.operand(0).toStdString(), Desk::Access::Read);
    if (!desk)
        return console.fail(desk.error());
    const auto findings = (*desk)->check(interruptToken());
    if (!findings)
        return console.fail(findings.error());
    if (findings->empty()) {
        console.out(CommandLine::tr("clean"));
        return Done;
    }
    for (const auto &finding : *findings)
        console.out(QString::fromStdString(finding.what) + QStringLiteral(": ") + QString::fromStdString(finding.detail));
    return console.fail({Errc::NotClean, {arguments.operand(0).toStdString(), 0, {}}, {}});
}

} // namespace

Command checkCommand()
{
    return {QStringLiteral("check"),
            QStringLiteral("WORKSPACE"),
            CommandLine::tr("the file itself, every counted figure against its list, derived tables against a rebuild"),
            {},
            {},
            false,
            1,
            1,
            false,
            run};
}

} // namespace attache
