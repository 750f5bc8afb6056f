#pragma once

#include "app/arguments.h"
#include "app/console.h"

#include <QString>

#include <span>
#include <vector>

namespace attache {

// One command of `attache`: what it is called, what `--help` says of it, and what it does.
struct Command {
    QString name;     // 'account add' where two words name it
    QString operands; // as in the usage line: 'WORKSPACE FILE...'
    QString summary;  // one line
    QString details;  // further lines of its help, perhaps empty
    std::vector<OptionSpec> options;
    bool scoped = false;       // takes SCOPE
    int fewest = 0, most = -1; // operands
    // Whether it draws, and so needs fonts and a (perhaps offscreen) display.
    bool draws = false;
    int (*run)(const Arguments &arguments, const Console &console) = nullptr;
    bool onPaper = false; // takes every language that reports are printed in, not only those of the window

    std::vector<OptionSpec> allOptions() const;
};

// Every command, in the order of `--help`.
std::vector<Command> commands();

Command accountCommand();
Command askedCommand();
Command calendarCommand();
Command checkCommand();
Command connectCommand();
Command connectionsCommand();
Command decideCommand();
Command demoCommand();
Command disconnectCommand();
Command exportCommand();
Command exportPackCommand();
Command figuresCommand();
Command frozenCommand();
Command goldenCommand();
Command impactCommand();
Command importCommand();
Command importPackCommand();
Command inboxCommand();
Command listCommand();
Command morningCommand();
Command mergeSaidCommand();
Command picturesCommand();
Command putWatchCommand();
Command rebuildCommand();
Command redoCommand();
Command removePersonCommand();
Command reportCommand();
Command retentionCommand();
Command searchCommand();
Command setCommand();
Command subjectsCommand();
Command syncCommand();
Command undoCommand();
Command watchCommand();
Command writeSaidCommand();

// The help of one command, and of all of them.
QString helpOf(const Command &command);
QString helpOfAll(std::span<const Command> commands);

} // namespace attache
