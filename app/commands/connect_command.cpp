#include "app/command.h"
#include "app/commands/sync_command.h"
#include "app/interrupt.h"
#include "app/secret_input.h"
#include "app/words.h"
#include "core/desk/desk.h"
#include "core/desk/sync/connections.h"
#include "core/models/connection_words.h"
#include "core/models/fill.h"
#include "core/models/sync_json.h"

#include <QJsonArray>

namespace attache {

namespace {

Result<ConnectWish> wishOf(const Arguments &arguments)
{
    ConnectWish wish;
    wish.platform = arguments.value(QStringLiteral("platform")).toStdString();
    wish.host = arguments.value(QStringLiteral("host")).toStdString();
    wish.handle = arguments.value(QStringLiteral("handle")).toStdString();
    wish.options.version = arguments.value(QStringLiteral("api-version")).toStdString();
    wish.options.newNames = arguments.has(QStringLiteral("new-names"));
    wish.options.governmentAgreed = arguments.has(QStringLiteral("enterprise"));
    bool depth = false, calls = false, descriptor = false;
    wish.options.quoteDepth = arguments.value(QStringLiteral("quote-depth"), QStringLiteral("3")).toInt(&depth);
    wish.options.mostCalls = arguments.value(QStringLiteral("calls"), QStringLiteral("3000")).toLongLong(&calls);
    const int fd = arguments.value(QStringLiteral("token-fd"), QStringLiteral("0")).toInt(&descriptor);
    if (wish.platform.empty())
        return Error{Errc::Usage, {{}, 0, "--platform"}, "needed"};
    if (!depth || !calls || !descriptor || wish.options.quoteDepth < 0 || wish.options.mostCalls < 1)
        return Error{Errc::Usage, {{}, 0, !depth ? "--quote-depth" : !calls ? "--calls" : "--token-fd"}, "a number"};
    if (arguments.has(QStringLiteral("browser")))
        return wish;
    auto secret = readSecret(fd, "app password or token: ");
    if (!secret)
        return secret.error();
    if (secret->empty())
        return Error{Errc::Usage, {{}, 0, "--token-fd"}, "no password or token was given"};
    wish.secret = std::move(*secret);
    return wish;
}

Result<BrowserOutcome> browse(const Connections &connections, const ConnectWish &wish, const Arguments &arguments,
                              const Console &console)
{
    BrowserWish way;
    way.platform = wish.platform;
    way.host = wish.host;
    way.clientId = arguments.value(QStringLiteral("client-id")).toStdString();
    way.show = [&console](const std::string &address) {
        console.err(CommandLine::tr("Open this page in your browser, and agree there:"));
        console.err(QString::fromStdString(address));
    };
    return connections.browse(way, interruptToken());
}

void tell(const ConnectOutcome &outcome, const Console &console)
{
    const auto &connection = *outcome.connection;
    console.out(fill(CommandLine::tr("connected: %1 at %2, read only"),
                     {QString::fromStdString(connection.name), hostWord(connection.host)}));
    if (outcome.kept == TokenVault::Kept::ForThisRun)
        console.err(
            CommandLine::tr("No keychain answers here: the token is kept for this run only, and is asked for again next time."));
}

int run(const Arguments &arguments, const Console &console)
{
    const bool json = arguments.has(QStringLiteral("json"));
    const auto platform = arguments.value(QStringLiteral("platform")).toStdString();
    if (const auto notice = platformNotice(platform); !notice.isEmpty())
        console.err(notice);
    auto wish = wishOf(arguments);
    if (!wish)
        return console.fail(wish.error(), json);
    const auto desk = Desk::open(arguments.operand(0).toStdString(), Desk::Access::Write, Desk::Missing::Create);
    if (!desk)
        return console.fail(desk.error(), json);
    auto &connections = (*desk)->connections();
    if (arguments.has(QStringLiteral("browser"))) {
        auto brought = browse(connections, *wish, arguments, console);
        if (!brought)
            return console.fail(brought.error(), json);
        if (brought->fault != NetFault::None) {
            console.err(faultSentence(brought->fault, QString::fromStdString(wish->host)));
            return InputOutputFailed;
        }
        wish->secret = std::move(brought->secret);
    }
    const auto outcome = connections.connect(*wish, interruptToken());
    if (!outcome)
        return console.fail(outcome.error(), json);
    if (!outcome->connection) {
        console.err(faultSentence(outcome->fault, QString::fromStdString(wish->host)));
        if (json)
            console.json({{QStringLiteral("fault"), QString::fromStdString(std::string(netFaultName(outcome->fault)))},
                          {QStringLiteral("detail"), QString::fromStdString(outcome->detail)}});
        return InputOutputFailed;
    }
    if (json && !arguments.has(QStringLiteral("sync")))
        console.json(connectionJson(*outcome->connection));
    if (!json)
        tell(*outcome, console);
    return arguments.has(QStringLiteral("sync")) ? runSync(connections, {*outcome->connection}, arguments, console) : int(Done);
}

int listAll(const Arguments &arguments, const Console &console)
{
    const bool json = arguments.has(QStringLiteral("json"));
    const auto desk = Desk::open(arguments.operand(0).toStdString(), Desk::Access::Read);
    const auto all = desk ? (*desk)->connections().all() : Result<std::vector<Connection>>(desk.error());
    if (!all)
        return console.fail(all.error(), json);
    QJsonArray rows;
    for (const auto &connection : *all) {
        rows.append(connectionJson(connection));
        if (!json)
            console.out(QString::fromStdString(connection.name) + QStringLiteral("  ") + hostWord(connection.host)
                        + QStringLiteral("  ") + stateWord(connection.state));
    }
    if (json)
        console.json({{QStringLiteral("connections"), rows}});
    return Done;
}

int disconnect(const Arguments &arguments, const Console &console)
{
    const auto desk = Desk::open(arguments.operand(0).toStdString(), Desk::Access::Write);
    if (!desk)
        return console.fail(desk.error());
    const auto name = arguments.value(QStringLiteral("connection")).toStdString();
    if (const auto done = (*desk)->connections().disconnect(name); !done)
        return console.fail(done.error());
    console.out(CommandLine::tr("disconnected; the token is forgotten, what was collected stays"));
    return Done;
}

} // namespace

Command connectCommand()
{
    return {
        QStringLiteral("connect"),
        QStringLiteral("WORKSPACE --platform P --handle H [--host HOST]"),
        CommandLine::tr("let a platform's account be read, read only; creates the workspace where it is missing"),
        CommandLine::tr("The app password or token is read from standard input (or --token-fd), never from the arguments or\n"
                        "the environment, and is kept in the system's keychain only."),
        {{QStringLiteral("platform"), QStringLiteral("P"), CommandLine::tr("bluesky, mastodon, facebook, instagram, youtube, x")},
         {QStringLiteral("host"), QStringLiteral("HOST"), CommandLine::tr("the server; without it the platform's usual one")},
         {QStringLiteral("handle"), QStringLiteral("H"), CommandLine::tr("the account's handle")},
         {QStringLiteral("token-fd"), QStringLiteral("N"),
          CommandLine::tr("read the secret's one line from that file descriptor (default: 0)")},
         {QStringLiteral("browser"), {}, CommandLine::tr("sign in on the platform's own page (mastodon, x) instead of a secret")},
         {QStringLiteral("client-id"), QStringLiteral("ID"),
          CommandLine::tr("with --browser: your program's id with the platform; Mastodon needs none")},
         {QStringLiteral("quote-depth"), QStringLiteral("N"),
          CommandLine::tr("how far quotes of quotes are followed (default: 3)")},
         {QStringLiteral("calls"), QStringLiteral("N"), CommandLine::tr("at most so many calls in one run (default: 3000)")},
         {QStringLiteral("api-version"), QStringLiteral("V"), CommandLine::tr("the version in the interface's address (Meta)")},
         {QStringLiteral("new-names"), {}, CommandLine::tr("ask X with the newer names of its fields")},
         {QStringLiteral("enterprise"), {}, CommandLine::tr("X: you confirm the Enterprise duty of government users")},
         {QStringLiteral("sync"), {}, CommandLine::tr("sync at once, in the same run")},
         {QStringLiteral("wait"), QStringLiteral("SECONDS"),
          CommandLine::tr("with --sync: wait so long for a limit (default: 900)")},
         {QStringLiteral("now"), QStringLiteral("INSTANT"), CommandLine::tr("with --sync: the moment that it counts as")},
         {QStringLiteral("json"), {}, CommandLine::tr("as JSON")}},
        false,
        1,
        1,
        false,
        run};
}

Command connectionsCommand()
{
    return {QStringLiteral("connections"),
            QStringLiteral("WORKSPACE"),
            CommandLine::tr("every connection and how it stands; calls nobody"),
            {},
            {{QStringLiteral("json"), {}, CommandLine::tr("as JSON")}},
            false,
            1,
            1,
            false,
            listAll};
}

Command disconnectCommand()
{
    return {QStringLiteral("disconnect"),
            QStringLiteral("WORKSPACE --connection NAME"),
            CommandLine::tr("forget a connection and its token; posts stay"),
            {},
            {{QStringLiteral("connection"), QStringLiteral("NAME"), CommandLine::tr("which one")}},
            false,
            1,
            1,
            false,
            disconnect};
}

} // namespace attache
