#include "app/command.h"

#include "app/words.h"

namespace attache {

namespace {

constexpr int kColumn = 34;

QString optionLine(const OptionSpec &option)
{
    QString left = QStringLiteral("  --") + option.name;
    if (!option.value.isEmpty())
        left += QLatin1Char(' ') + option.value;
    return left.leftJustified(kColumn) + QLatin1Char(' ') + option.help;
}

} // namespace

std::vector<OptionSpec> Command::allOptions() const
{
    auto all = options;
    if (scoped) {
        const auto scope = scopeOptions();
        all.insert(all.end(), scope.begin(), scope.end());
    }
    return all;
}

std::vector<Command> commands()
{
    return {demoCommand(),      importCommand(),       accountCommand(),   calendarCommand(),   setCommand(),
            figuresCommand(),   listCommand(),         searchCommand(),    reportCommand(),     picturesCommand(),
            goldenCommand(),    morningCommand(),      askedCommand(),     inboxCommand(),      decideCommand(),
            undoCommand(),      redoCommand(),         putWatchCommand(),  watchCommand(),      writeSaidCommand(),
            mergeSaidCommand(), removePersonCommand(), retentionCommand(), checkCommand(),      rebuildCommand(),
            connectCommand(),   connectionsCommand(),  syncCommand(),      disconnectCommand(), frozenCommand(),
            impactCommand(),    exportCommand(),       subjectsCommand(),  exportPackCommand(), importPackCommand()};
}

QString helpOf(const Command &command)
{
    QStringList lines{CommandLine::tr("usage: attache %1 %2").arg(command.name, command.operands)
                          + (command.scoped ? QStringLiteral(" [SCOPE]") : QString()),
                      QString(), command.summary};
    if (!command.details.isEmpty())
        lines << command.details;
    if (!command.options.empty())
        lines << QString() << CommandLine::tr("options");
    for (const auto &option : command.options)
        lines << optionLine(option);
    if (command.scoped) {
        lines << QString() << CommandLine::tr("SCOPE (without --from and --to: everything)");
        for (const auto &option : scopeOptions())
            lines << optionLine(option);
    }
    return lines.join(QLatin1Char('\n'));
}

QString helpOfAll(std::span<const Command> commands)
{
    QStringList lines{CommandLine::tr("usage: attache [WORKSPACE]            the window"),
                      CommandLine::tr("       attache COMMAND ... [--help]   one of:"), QString()};
    for (const auto &command : commands)
        lines << QString(QStringLiteral("  ") + command.name).leftJustified(16) + QLatin1Char(' ') + command.summary;
    lines << QString() << CommandLine::tr("  --version         the version") << QString()
          << CommandLine::tr("exit codes: 0 done, 1 something refused or found, 2 wrong use, 3 no file could be read,\n"
                             "4 the workspace cannot be opened, 5 input or output failed, 130 interrupted");
    return lines.join(QLatin1Char('\n'));
}

} // namespace attache
