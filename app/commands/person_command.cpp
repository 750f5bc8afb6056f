#include "app/command.h"
#include "app/deed.h"
#include "app/words.h"
#include "core/desk/desk.h"
#include "core/desk/press_desk.h"
#include "core/models/fill.h"

namespace attache {

namespace {

Error wrong(const char *option, std::string detail) { return Error{Errc::Usage, {{}, 0, option}, std::move(detail)}; }

int removeOne(const Arguments &arguments, const Console &console)
{
    const auto how = arguments.value(QStringLiteral("how"));
    if (how != QLatin1String("pseudonymise") && how != QLatin1String("delete"))
        return console.fail(wrong("--how", "pseudonymise or delete"));
    const auto deed = deedOf(arguments);
    if (!deed)
        return console.fail(deed.error());
    const auto desk = Desk::open(arguments.operand(0).toStdString(), Desk::Access::Write);
    if (!desk)
        return console.fail(desk.error());
    const auto removal = how == QLatin1String("delete") ? Removal::Delete : Removal::Pseudonymise;
    const auto person = accountKeyOf(arguments.value(QStringLiteral("handle")));
    const auto report = (*desk)->press().removePerson(*deed, person, removal);
    if (!report)
        return console.fail(report.error());
    console.out(fill(CommandLine::tr("%1 posts now bear the name %2; every count stays what it was"),
                     {QString::number(report->counts.posts), QString::fromStdString(report->alias)}));
    return Done;
}

// 'none' takes the limit away.
Result<std::optional<double>> limitOf(const QString &text)
{
    if (text == QLatin1String("none"))
        return std::optional<double>{};
    bool number = false;
    const double days = text.toDouble(&number);
    if (!number)
        return wrong("--days", "a number of days, or none");
    return std::optional(days);
}

int keepFor(const Arguments &arguments, const Console &console)
{
    const auto platform = arguments.value(QStringLiteral("platform")).toStdString();
    const auto deed = deedOf(arguments);
    if (platform.empty() || !deed)
        return console.fail(deed ? wrong("--platform", "needed") : deed.error());
    const bool writes = arguments.has(QStringLiteral("days")) || arguments.has(QStringLiteral("apply"));
    const auto desk = Desk::open(arguments.operand(0).toStdString(), writes ? Desk::Access::Write : Desk::Access::Read);
    if (!desk)
        return console.fail(desk.error());
    auto &press = (*desk)->press();
    if (arguments.has(QStringLiteral("days"))) {
        const auto limit = limitOf(arguments.value(QStringLiteral("days")));
        if (!limit)
            return console.fail(limit.error());
        if (const auto set = press.setRetentionDays(*deed, platform, *limit); !set)
            return console.fail(set.error());
    }
    const auto days = press.retentionDays(platform);
    if (!days)
        return console.fail(days.error());
    console.out(*days ? fill(CommandLine::tr("what others wrote there is kept for %1 days"), {QString::number(**days)})
                      : CommandLine::tr("what others wrote there is kept for good"));
    if (!arguments.has(QStringLiteral("apply")))
        return Done;
    const auto wiped = press.applyRetention(platform);
    if (!wiped)
        return console.fail(wiped.error());
    console.out(fill(CommandLine::tr("%1 posts lost their words and names; every count stays"), {QString::number(*wiped)}));
    return Done;
}

} // namespace

Command removePersonCommand()
{
    std::vector<OptionSpec> options{
        {QStringLiteral("handle"), QStringLiteral("[P:]HANDLE"), CommandLine::tr("whom; never an account of ours")},
        {QStringLiteral("how"), QStringLiteral("pseudonymise|delete"),
         CommandLine::tr("an alias for the names; or the words go too")}};
    const auto deed = deedOptions();
    options.insert(options.end(), deed.begin(), deed.end());
    return {QStringLiteral("person remove"),
            QStringLiteral("WORKSPACE --handle [P:]HANDLE --how pseudonymise|delete"),
            CommandLine::tr("take one person out of everything; counts stay. It cannot be undone"),
            {},
            options,
            false,
            1,
            1,
            false,
            removeOne};
}

Command retentionCommand()
{
    std::vector<OptionSpec> options{
        {QStringLiteral("platform"), QStringLiteral("P"), CommandLine::tr("of this platform")},
        {QStringLiteral("days"), QStringLiteral("N|none"), CommandLine::tr("keep what others wrote for so many days")},
        {QStringLiteral("apply"), {}, CommandLine::tr("take words and names from what is older. It cannot be undone")}};
    const auto deed = deedOptions();
    options.insert(options.end(), deed.begin(), deed.end());
    return {QStringLiteral("retention"),
            QStringLiteral("WORKSPACE --platform P"),
            CommandLine::tr("for how long people's words are kept"),
            {},
            options,
            false,
            1,
            1,
            false,
            keepFor};
}

} // namespace attache
