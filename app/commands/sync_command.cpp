#include "app/commands/sync_command.h"

#include "app/command.h"
#include "app/interrupt.h"
#include "app/secret_input.h"
#include "app/words.h"
#include "core/desk/desk.h"
#include "core/desk/sync/connections.h"
#include "core/models/connection_words.h"
#include "core/models/fill.h"
#include "core/models/sync_json.h"

#include <QJsonArray>

#include <algorithm>

namespace attache {

namespace {

Result<SyncWish> wishOf(const Arguments &arguments, const Console &console)
{
    SyncWish wish;
    if (arguments.has(QStringLiteral("now"))) {
        wish.now = parseIso(arguments.value(QStringLiteral("now")).toStdString());
        if (!wish.now)
            return Error{Errc::BadInstant, {{}, 0, "--now"}, "an instant with its zone"};
    }
    bool good = true;
    if (arguments.has(QStringLiteral("wait")))
        wish.longestWait = std::chrono::seconds(arguments.value(QStringLiteral("wait")).toLongLong(&good));
    if (!good)
        return Error{Errc::Usage, {{}, 0, "--wait"}, "seconds"};
    wish.progress = [&console](const SyncProgress &progress) {
        if (progress.waitingUntil)
            console.err(
                fill(CommandLine::tr("waiting for a limit until %1"), {QString::fromStdString(toIso(*progress.waitingUntil))}));
    };
    return wish;
}

QString number(std::int64_t count) { return QString::number(count); }

void tell(const Connection &connection, const SyncReceipt &receipt, const Console &console)
{
    console.out(fill(CommandLine::tr("%1: asked %2 times, stored %3, updated %4, known %5, refused %6, deleted %7"),
                     {QString::fromStdString(connection.name), number(receipt.calls), number(receipt.sum(&SourceReceipt::stored)),
                      number(receipt.sum(&SourceReceipt::updated)), number(receipt.sum(&SourceReceipt::duplicate)),
                      number(receipt.sum(&SourceReceipt::refused)), number(receipt.sum(&SourceReceipt::gone))}));
    for (const auto &source : receipt.sources)
        console.out(fill(CommandLine::tr("  %1: %2 calls, %3 posts, %4"),
                         {sourceWord(source.source), number(source.asked), number(source.read), stopWord(source.stop)}));
    for (const auto &gap : receipt.gaps)
        console.out(fill(CommandLine::tr("  not whole: %1"), {sourceWord(gap)}));
    if (receipt.cost)
        console.out(fill(CommandLine::tr("  cost about %1 US dollars"), {QString::number(*receipt.cost, 'f', 2)}));
}

int codeOf(const SyncReceipt &receipt)
{
    switch (receipt.fault) {
    case NetFault::None: return receipt.gaps.empty() && receipt.sum(&SourceReceipt::refused) == 0 ? Done : SomethingRefused;
    case NetFault::Cancelled: return Interrupted;
    case NetFault::RateLimited:
    case NetFault::UsageCap: return SomethingRefused;
    default: return InputOutputFailed;
    }
}

int run(const Arguments &arguments, const Console &console)
{
    const bool json = arguments.has(QStringLiteral("json"));
    const auto desk = Desk::open(arguments.operand(0).toStdString(), Desk::Access::Write);
    if (!desk)
        return console.fail(desk.error(), json);
    auto &connections = (*desk)->connections();
    auto all = connections.all();
    if (!all)
        return console.fail(all.error(), json);
    const auto name = arguments.value(QStringLiteral("connection")).toStdString();
    if (!name.empty())
        std::erase_if(*all, [&](const Connection &connection) { return connection.name != name; });
    if (all->empty() && !name.empty())
        return console.fail({Errc::Usage, {{}, 0, "--connection"}, "there is none of that name"}, json);
    if (arguments.has(QStringLiteral("token-fd"))) {
        auto secret = readSecret(arguments.value(QStringLiteral("token-fd")).toInt(), "app password or token: ");
        if (!secret)
            return console.fail(secret.error(), json);
        for (const auto &connection : *all) {
            const auto signedIn =
                connections.connect({connection.platform, connection.host, connection.handle, connection.options, *secret});
            if (!signedIn)
                return console.fail(signedIn.error(), json);
        }
    }
    if (all->empty())
        console.err(CommandLine::tr("Nothing is connected here: nobody was called."));
    return runSync(connections, *all, arguments, console);
}

} // namespace

int runSync(Connections &connections, const std::vector<Connection> &which, const Arguments &arguments, const Console &console)
{
    const bool json = arguments.has(QStringLiteral("json"));
    const auto wish = wishOf(arguments, console);
    if (!wish)
        return console.fail(wish.error(), json);
    QJsonArray rows;
    int code = Done;
    for (const auto &connection : which) {
        const auto receipt = connections.sync(connection.name, *wish, interruptToken());
        if (!receipt)
            return console.fail(receipt.error(), json);
        rows.append(syncJson(connection, *receipt));
        if (!json)
            tell(connection, *receipt, console);
        if (receipt->fault != NetFault::None)
            console.err(faultSentence(receipt->fault, hostWord(connection.host)));
        else if (!receipt->gaps.empty())
            console.err(CommandLine::tr("Some of it could not be asked for; the receipt names it."));
        else if (receipt->sum(&SourceReceipt::refused) > 0)
            console.err(CommandLine::tr("Some records were refused."));
        code = std::max(code, codeOf(*receipt));
    }
    if (json)
        console.json({{QStringLiteral("connections"), rows}});
    return code;
}

Command syncCommand()
{
    return {QStringLiteral("sync"),
            QStringLiteral("WORKSPACE"),
            CommandLine::tr("ask every connection for what is new; what is asked, got and missing stands in a receipt"),
            CommandLine::tr(
                "It may be interrupted at any moment and goes on there the next time. Nothing is ever written to a platform."),
            {{QStringLiteral("connection"), QStringLiteral("NAME"), CommandLine::tr("only this one")},
             {QStringLiteral("token-fd"), QStringLiteral("N"),
              CommandLine::tr("sign in again first, with one line from that file descriptor: where there is no keychain")},
             {QStringLiteral("wait"), QStringLiteral("SECONDS"), CommandLine::tr("wait so long for a limit (default: 900)")},
             {QStringLiteral("now"), QStringLiteral("INSTANT"),
              CommandLine::tr("the moment that it counts as, instead of the clock's")},
             {QStringLiteral("json"), {}, CommandLine::tr("the receipts as JSON")}},
            false,
            1,
            1,
            false,
            run};
}

} // namespace attache
