#include "app/command.h"
#include "app/words.h"
#include "core/desk/desk.h"
#include "core/domain/platform.h"

namespace attache {

namespace {

Error missing(const char *option) { return Error{Errc::Usage, {{}, 0, option}, "needed"}; }

int run(const Arguments &arguments, const Console &console)
{
    Account account;
    account.key.platform = platformKey(arguments.value(QStringLiteral("platform")).toStdString());
    account.key.handle = arguments.value(QStringLiteral("handle")).toStdString();
    if (account.key.handle.starts_with('@'))
        account.key.handle.erase(0, 1);
    account.name = arguments.value(QStringLiteral("name")).toStdString();
    account.country = arguments.value(QStringLiteral("country")).toStdString();
    const auto kind = arguments.value(QStringLiteral("kind"));
    if (account.key.platform.empty())
        return console.fail(missing("--platform"));
    if (account.key.handle.empty())
        return console.fail(missing("--handle"));
    if (kind != QLatin1String("own") && kind != QLatin1String("official"))
        return console.fail({Errc::Usage, {{}, 0, "--kind"}, "own or official"});
    account.kind = kind == QLatin1String("own") ? AccountKind::Own : AccountKind::Official;
    const auto desk = Desk::open(arguments.operand(0).toStdString(), Desk::Access::Write, Desk::Missing::Create);
    if (!desk)
        return console.fail(desk.error());
    if (const auto added = (*desk)->addAccount(account); !added)
        return console.fail(added.error());
    console.out(CommandLine::tr("account added: %1 on %2")
                    .arg(QString::fromStdString(account.key.handle), QString::fromStdString(account.key.platform)));
    return Done;
}

} // namespace

Command accountCommand()
{
    return {QStringLiteral("account add"),
            QStringLiteral("WORKSPACE --platform P --handle H --kind own|official"),
            CommandLine::tr("add an account of ours, or of an official; creates the workspace where it is missing"),
            {},
            {{QStringLiteral("platform"), QStringLiteral("P"),
              CommandLine::tr("x, bluesky, mastodon, facebook, instagram, youtube, tiktok, threads, ...")},
             {QStringLiteral("handle"), QStringLiteral("H"), CommandLine::tr("its handle, without @")},
             {QStringLiteral("kind"), QStringLiteral("own|official"), CommandLine::tr("ours, or another institution's")},
             {QStringLiteral("name"), QStringLiteral("N"), CommandLine::tr("a name to show")},
             {QStringLiteral("country"), QStringLiteral("CC"), CommandLine::tr("two letters")}},
            false,
            1,
            1,
            false,
            run};
}

} // namespace attache
