#include "app/command.h"
#include "app/words.h"
#include "core/desk/desk.h"
#include "core/desk/press_desk.h"
#include "core/models/figure_words.h"
#include "core/models/labels.h"
#include "core/models/morning_view.h"

namespace attache {

namespace {

Result<std::optional<Instant>> lookedAt(const Arguments &arguments)
{
    if (!arguments.has(QStringLiteral("since")))
        return std::optional<Instant>{};
    const auto at = parseIso(arguments.value(QStringLiteral("since")).toStdString());
    if (!at)
        return Error{Errc::BadInstant, {{}, 0, "--since"}, "an instant with its zone"};
    return std::optional(*at);
}

QString linesOf(const Morning &morning, const FigureSet &set, const FigureWords &words)
{
    const MorningView view = morningView(morning, set.scope.zone, words);
    QStringList lines{morningLine(morning, set, words)};
    if (!view.since.isEmpty())
        lines << view.since;
    for (const MorningView::Line &line : view.lines)
        lines << QString(line.title + QStringLiteral(": ") + line.detail);
    if (view.lines.isEmpty())
        lines << view.nothing;
    return lines.join(QLatin1Char('\n'));
}

int run(const Arguments &arguments, const Console &console)
{
    const bool json = arguments.has(QStringLiteral("json"));
    const auto looked = lookedAt(arguments);
    if (!looked)
        return console.fail(looked.error(), json);
    const auto desk = Desk::open(arguments.operand(0).toStdString(), Desk::Access::Read);
    if (!desk)
        return console.fail(desk.error(), json);
    const auto morning = (*desk)->press().morning(*looked);
    if (!morning)
        return console.fail(morning.error(), json);
    if (json) {
        console.json(morningJson(*morning));
        return Done;
    }
    ScopeRequest request;
    request.lastDays = 28;
    const auto set = (*desk)->figures(request);
    if (!set)
        return console.fail(set.error(), json);
    if ((*desk)->isDemonstration())
        console.out(demonstrationNotice());
    console.out(linesOf(*morning, *set, FigureWords(QStringLiteral("en"))));
    return Done;
}

} // namespace

Command morningCommand()
{
    return {QStringLiteral("morning"),
            QStringLiteral("WORKSPACE"),
            CommandLine::tr("the morning in three sentences, and what needs a person now, of all dates"),
            {},
            {{QStringLiteral("json"), {}, CommandLine::tr("as JSON")},
             {QStringLiteral("since"), QStringLiteral("INSTANT"), CommandLine::tr("also what came since then")}},
            false,
            1,
            1,
            false,
            run};
}

} // namespace attache
