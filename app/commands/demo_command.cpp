#include "app/command.h"
#include "app/words.h"
#include "core/desk/desk.h"

#include <QFile>
#include <QFileInfo>

namespace attache {

namespace {

// The moment that the demonstration ends by default: fixed, so that pictures and numbers can be compared.
constexpr auto kNow = "2026-11-02T08:00:00Z";

int run(const Arguments &arguments, const Console &console)
{
    const auto now = parseIso(arguments.value(QStringLiteral("now"), QLatin1String(kNow)).toStdString());
    bool isNumber = false;
    const auto seed = arguments.value(QStringLiteral("seed"), QStringLiteral("7")).toULongLong(&isNumber);
    if (!now)
        return console.fail({Errc::BadInstant, {{}, 0, "--now"}, {}});
    if (!isNumber)
        return console.fail({Errc::Usage, {{}, 0, "--seed"}, "a number"});
    const auto path = arguments.operand(0);
    const bool existed = QFileInfo::exists(path);
    const auto desk = Desk::open(path.toStdString(), Desk::Access::Write, Desk::Missing::Create);
    if (!desk)
        return console.fail(desk.error());
    if (const auto filled = (*desk)->fillWithDemonstration(*now, seed); !filled) {
        if (!existed)
            QFile::remove(path);
        return console.fail(filled.error());
    }
    console.out(CommandLine::tr("demonstration written: %1").arg(path));
    return Done;
}

} // namespace

Command demoCommand()
{
    return {QStringLiteral("demo"),
            QStringLiteral("WORKSPACE"),
            CommandLine::tr("write the demonstration: an invented embassy and invented people"),
            {},
            {{QStringLiteral("now"), CommandLine::tr("INSTANT"),
              CommandLine::tr("its end of observation; default %1").arg(QLatin1String(kNow))},
             {QStringLiteral("seed"), QStringLiteral("N"), CommandLine::tr("another seed, other numbers; default 7")}},
            false,
            1,
            1,
            false,
            run};
}

} // namespace attache
