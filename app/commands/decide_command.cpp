#include "app/command.h"
#include "app/deed.h"
#include "app/words.h"
#include "core/desk/desk.h"
#include "core/desk/press_desk.h"
#include "core/models/fill.h"
#include "core/models/labels.h"

namespace attache {

namespace {

Error wrong(const char *option, std::string detail) { return Error{Errc::Usage, {{}, 0, option}, std::move(detail)}; }

Result<std::optional<Instant>> dayOrInstant(const Arguments &arguments, const QString &option, const Desk &desk)
{
    if (!arguments.has(option))
        return std::optional<Instant>{};
    const auto edge = scopeEdge(arguments.value(option), option);
    if (!edge)
        return edge.error();
    if (const auto *instant = std::get_if<Instant>(&*edge))
        return std::optional(*instant);
    const auto name = desk.zone();
    if (!name)
        return name.error();
    const auto zone = Zone::named(*name);
    if (!zone)
        return zone.error();
    return std::optional(zone->startOf(std::get<LocalDay>(*edge)));
}

Result<Decision> decisionOf(const Arguments &arguments, const Desk &desk)
{
    const auto kind = decisionNamed(arguments.value(QStringLiteral("kind")).toStdString());
    if (!kind)
        return wrong("--kind", "one of those that --help lists");
    const auto review = dayOrInstant(arguments, QStringLiteral("review"), desk);
    if (!review)
        return review.error();
    Decision decision;
    decision.kind = *kind;
    decision.reason = arguments.value(QStringLiteral("reason")).toStdString();
    decision.value = arguments.value(QStringLiteral("value")).toStdString();
    decision.reviewAt = *review;
    return decision;
}

int decide(const Arguments &arguments, const Console &console)
{
    const auto posts = arguments.values(QStringLiteral("post"));
    const auto deed = deedOf(arguments);
    if (posts.isEmpty() || !deed)
        return console.fail(deed ? wrong("--post", "needed") : deed.error());
    const auto desk = Desk::open(arguments.operand(0).toStdString(), Desk::Access::Write);
    if (!desk)
        return console.fail(desk.error());
    auto decision = decisionOf(arguments, **desk);
    if (!decision)
        return console.fail(decision.error());
    std::vector<Decision> decisions;
    for (const auto &post : posts) {
        decision->post = postKeyOf(post);
        decisions.push_back(*decision);
    }
    if (const auto step = (*desk)->press().decide(*deed, std::move(decisions)); !step)
        return console.fail(step.error());
    console.out(fill(CommandLine::tr("decided: %1"), {decisionWords(decision->kind)}));
    return Done;
}

int turn(const Arguments &arguments, const Console &console, bool undone)
{
    const auto deed = deedOf(arguments);
    if (!deed)
        return console.fail(deed.error());
    const auto desk = Desk::open(arguments.operand(0).toStdString(), Desk::Access::Write);
    if (!desk)
        return console.fail(desk.error());
    const auto step = undone ? (*desk)->press().undo(*deed) : (*desk)->press().redo(*deed);
    if (!step)
        return console.fail(step.error());
    if (!*step) {
        console.out(CommandLine::tr("nothing of the last day to take back or to do again"));
        return Done;
    }
    const auto kind = decisionNamed((*step)->what);
    const auto what = kind ? decisionWords(*kind) : QString::fromStdString((*step)->what);
    console.out(fill(undone ? CommandLine::tr("taken back: %1") : CommandLine::tr("done again: %1"), {what}));
    return Done;
}

std::vector<OptionSpec> decideOptions()
{
    std::vector<OptionSpec> options{
        {QStringLiteral("post"), QStringLiteral("[P:]ID"), CommandLine::tr("a post of the message; repeatable: one step for all"),
         true},
        {QStringLiteral("kind"), QStringLiteral("KIND"),
         QStringLiteral("left-on-purpose | spam | duplicate | closing-courtesy | too-late | marked-answered |\n")
             + QString(37, QLatin1Char(' '))
             + QStringLiteral("reopened | wrong-claim | subject | given-to | note | promise | example | used-line")},
        {QStringLiteral("reason"), QStringLiteral("TEXT"), CommandLine::tr("why; needed for left-on-purpose")},
        {QStringLiteral("value"), QStringLiteral("TEXT"),
         CommandLine::tr("what the kind says: a subject's code, an officer, the words of a note, promise or correction")},
        {QStringLiteral("review"), CommandLine::tr("DATE|INSTANT"),
         CommandLine::tr("when to look again, or by when it is promised; needed for left-on-purpose and promise")}};
    const auto deed = deedOptions();
    options.insert(options.end(), deed.begin(), deed.end());
    return options;
}

} // namespace

Command decideCommand()
{
    return {QStringLiteral("decide"),
            QStringLiteral("WORKSPACE --post [P:]ID... --kind KIND"),
            CommandLine::tr("say something of messages: one step, for all of their posts"),
            {},
            decideOptions(),
            false,
            1,
            1,
            false,
            decide};
}

Command undoCommand()
{
    return {QStringLiteral("undo"),
            QStringLiteral("WORKSPACE"),
            CommandLine::tr("take back the last step of the last day"),
            {},
            deedOptions(),
            false,
            1,
            1,
            false,
            [](const Arguments &arguments, const Console &console) { return turn(arguments, console, true); }};
}

Command redoCommand()
{
    return {QStringLiteral("redo"),
            QStringLiteral("WORKSPACE"),
            CommandLine::tr("do the step again that was taken back last"),
            {},
            deedOptions(),
            false,
            1,
            1,
            false,
            [](const Arguments &arguments, const Console &console) { return turn(arguments, console, false); }};
}

} // namespace attache
