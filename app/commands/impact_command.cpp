#include "app/command.h"
#include "app/deed.h"
#include "app/words.h"
#include "core/desk/desk.h"
#include "core/desk/report_desk.h"

namespace attache {

namespace {

using namespace Qt::StringLiterals;

std::string text(const Arguments &arguments, const QString &option) { return arguments.value(option).toStdString(); }

std::vector<std::string> texts(const Arguments &arguments, const QString &option)
{
    std::vector<std::string> all;
    for (const QString &value : arguments.values(option))
        all.push_back(value.toStdString());
    return all;
}

Result<std::string> addAction(Desk &desk, const Arguments &arguments, const Deed &deed)
{
    ImpactAction action{{}, deed, text(arguments, u"action"_s), text(arguments, u"words"_s), {}};
    for (const QString &post : arguments.values(u"post"_s))
        action.conversations.push_back(postKeyOf(post));
    return desk.reports().addAction(action);
}

Result<std::string> addOutcome(Desk &desk, const Arguments &arguments, const Deed &deed)
{
    return desk.reports().addOutcome({{},
                                      deed,
                                      text(arguments, u"outcome"_s),
                                      text(arguments, u"words"_s),
                                      texts(arguments, u"after"_s),
                                      texts(arguments, u"evidence"_s),
                                      arguments.has(u"independent"_s),
                                      texts(arguments, u"rival"_s)});
}

int run(const Arguments &arguments, const Console &console)
{
    const auto deed = deedOf(arguments);
    if (!deed)
        return console.fail(deed.error());
    const bool action = arguments.has(u"action"_s);
    if (action == arguments.has(u"outcome"_s))
        return console.fail({Errc::Usage, {{}, 0, "--action"}, "one of --action, --outcome"});
    const auto desk = Desk::open(arguments.operand(0).toStdString(), Desk::Access::Write);
    if (!desk)
        return console.fail(desk.error());
    const auto key = action ? addAction(**desk, arguments, *deed) : addOutcome(**desk, arguments, *deed);
    if (!key)
        return console.fail(key.error());
    console.out(QString::fromStdString(*key));
    return Done;
}

} // namespace

Command impactCommand()
{
    std::vector<OptionSpec> options{
        {u"action"_s, u"KIND"_s, u"forwarded, policy-note, correction, meeting, other"_s},
        {u"outcome"_s, u"KIND"_s, u"decision, service-change, quoted-position, other"_s},
        {u"words"_s, CommandLine::tr("TEXT"), CommandLine::tr("what was done, or what came of it")},
        {u"post"_s, u"[P:]ID"_s, CommandLine::tr("of an action: a post of the conversation"), true},
        {u"after"_s, u"KEY"_s, CommandLine::tr("of an outcome: the action that led to it"), true},
        {u"evidence"_s, CommandLine::tr("LINK"), CommandLine::tr("of an outcome: where it can be seen"), true},
        {u"independent"_s, {}, CommandLine::tr("the evidence is not our own")},
        {u"rival"_s, CommandLine::tr("TEXT"), CommandLine::tr("another explanation that was discussed"), true}};
    for (OptionSpec &option : deedOptions())
        options.push_back(std::move(option));
    return {u"impact"_s,
            u"WORKSPACE"_s,
            CommandLine::tr("adds to the log of what came of conversations; prints the key"),
            CommandLine::tr("Nothing in the log is changed or taken out."),
            std::move(options),
            false,
            1,
            1,
            false,
            run};
}

} // namespace attache
