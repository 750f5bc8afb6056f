#include "app/command.h"
#include "app/deed.h"
#include "app/words.h"
#include "core/desk/desk.h"
#include "core/desk/press_desk.h"
#include "core/models/fill.h"
#include "core/models/labels.h"

namespace attache {

namespace {

int write(const Arguments &arguments, const Console &console)
{
    const auto desk = Desk::open(arguments.operand(0).toStdString(), Desk::Access::Read);
    if (!desk)
        return console.fail(desk.error());
    if (const auto written = (*desk)->press().writeSaid(arguments.operand(1).toStdString()); !written)
        return console.fail(written.error());
    console.out(fill(CommandLine::tr("written: %1"), {arguments.operand(1)}));
    return Done;
}

QString keyWords(const PostKey &post) { return QString::fromStdString(post.platform + ':' + post.id); }

// 'x:12: mine too late (anna), theirs spam (bela); theirs holds'.
QString twiceWords(const SaidTwice &twice)
{
    const QString pattern = twice.theirsHolds ? CommandLine::tr("%1: mine %2 (%3), theirs %4 (%5); theirs holds")
                                              : CommandLine::tr("%1: mine %2 (%3), theirs %4 (%5); mine holds");
    return fill(pattern, {keyWords(twice.mine.post), decisionWords(twice.mine.kind), QString::fromStdString(twice.mine.decider),
                          decisionWords(twice.theirs.kind), QString::fromStdString(twice.theirs.decider)});
}

int merge(const Arguments &arguments, const Console &console)
{
    const auto deed = deedOf(arguments);
    if (!deed)
        return console.fail(deed.error());
    const auto desk = Desk::open(arguments.operand(0).toStdString(), Desk::Access::Write);
    if (!desk)
        return console.fail(desk.error());
    const auto report = (*desk)->press().mergeSaid(*deed, arguments.operand(1).toStdString());
    if (!report)
        return console.fail(report.error());
    console.out(fill(
        CommandLine::tr("decisions: %1 added, %2 known, %3 said otherwise; records: %4 added, %5 known, %6 otherwise"),
        {QString::number(report->added), QString::number(report->same), QString::number(report->decisions.size()),
         QString::number(report->recordsAdded), QString::number(report->recordsSame), QString::number(report->records.size())}));
    for (const auto &twice : report->decisions)
        console.out(twiceWords(twice));
    return Done;
}

} // namespace

Command writeSaidCommand()
{
    return {QStringLiteral("said write"),
            QStringLiteral("WORKSPACE FILE"),
            CommandLine::tr("this desk's decisions and records in a file for another desk"),
            {},
            {},
            false,
            2,
            2,
            false,
            write};
}

Command mergeSaidCommand()
{
    return {QStringLiteral("said merge"),
            QStringLiteral("WORKSPACE FILE"),
            CommandLine::tr("add another desk's decisions and records: one step, nothing of either side is lost"),
            {},
            deedOptions(),
            false,
            2,
            2,
            false,
            merge};
}

} // namespace attache
