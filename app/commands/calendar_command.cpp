#include "app/command.h"
#include "app/words.h"
#include "core/desk/desk.h"
#include "core/domain/calendar_json.h"

#include <QFile>

namespace attache {

namespace {

int run(const Arguments &arguments, const Console &console)
{
    const auto clock = clockNamed(arguments.operand(1).toStdString());
    if (!clock || *clock == ClockKind::Wall)
        return console.fail({Errc::Usage, {{}, 0, arguments.operand(1).toStdString()}, "host or duty"});
    QFile file(arguments.operand(2));
    const auto path = file.fileName().toStdString();
    if (!file.open(QIODevice::ReadOnly))
        return console.fail({file.exists() ? Errc::FileUnreadable : Errc::FileMissing, {path, 0, {}}, {}});
    const auto bytes = file.readAll();
    auto calendar = calendarFromJson({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (!calendar) {
        auto error = calendar.error();
        error.place.file = path;
        return console.fail(error);
    }
    const auto desk = Desk::open(arguments.operand(0).toStdString(), Desk::Access::Write);
    if (!desk)
        return console.fail(desk.error());
    if (const auto set = (*desk)->setCalendar(*clock, *calendar); !set)
        return console.fail(set.error());
    console.out(CommandLine::tr("calendar stored: %1").arg(arguments.operand(1)));
    return Done;
}

} // namespace

Command calendarCommand()
{
    return {
        QStringLiteral("calendar"),
        QStringLiteral("WORKSPACE host|duty FILE.json"),
        CommandLine::tr("store our office hours (host) or the hours on duty"),
        CommandLine::tr(
            "FILE.json: {\"tz\": \"Europe/Vienna\", \"working_hours\": {\"1\": [[\"09:00\", \"17:00\"]], ...},"
            " \"holidays\": [\"2026-12-25\"]};\n"
            "Monday is \"1\"; a span whose end is not after its begin runs into the next day."),
        {},
        false,
        3,
        3,
        false,
        run};
}

} // namespace attache
