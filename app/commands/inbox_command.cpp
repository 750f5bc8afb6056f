#include "app/command.h"
#include "app/words.h"
#include "core/desk/desk.h"
#include "core/desk/press_desk.h"
#include "core/domain/platform.h"
#include "core/models/figure_words.h"
#include "core/models/inbox_words.h"
#include "core/models/labels.h"

namespace attache {

namespace {

Result<std::int64_t> numberOf(const Arguments &arguments, const QString &option, std::int64_t otherwise)
{
    if (!arguments.has(option))
        return otherwise;
    bool whole = false;
    const auto number = arguments.value(option).toLongLong(&whole);
    if (!whole || number < 0)
        return Error{Errc::Usage, {{}, 0, "--" + option.toStdString()}, "a whole number"};
    return static_cast<std::int64_t>(number);
}

Result<InboxRequest> requestOf(const Arguments &arguments)
{
    InboxRequest request;
    const auto state = inboxStateNamed(arguments.value(QStringLiteral("state"), QStringLiteral("waiting")).toStdString());
    if (!state)
        return Error{Errc::Usage, {{}, 0, "--state"}, "one of those that --help names"};
    request.state = *state;
    for (const auto &account : arguments.values(QStringLiteral("account")))
        request.accounts.push_back(account.toStdString());
    request.platform = platformKey(arguments.value(QStringLiteral("platform")).toStdString());
    request.language = arguments.value(QStringLiteral("post-language")).toStdString();
    request.subject = arguments.value(QStringLiteral("subject")).toStdString();
    if (arguments.has(QStringLiteral("assignee")))
        request.assignee = arguments.value(QStringLiteral("assignee")).toStdString();
    const auto offset = numberOf(arguments, QStringLiteral("offset"), 0);
    const auto limit = numberOf(arguments, QStringLiteral("limit"), 50);
    if (!offset || !limit)
        return offset ? limit.error() : offset.error();
    request.offset = *offset;
    request.limit = *limit;
    return request;
}

int run(const Arguments &arguments, const Console &console)
{
    const bool json = arguments.has(QStringLiteral("json"));
    const auto request = requestOf(arguments);
    if (!request)
        return console.fail(request.error(), json);
    const auto desk = Desk::open(arguments.operand(0).toStdString(), Desk::Access::Read);
    if (!desk)
        return console.fail(desk.error(), json);
    const auto page = (*desk)->press().inbox(*request);
    if (!page)
        return console.fail(page.error(), json);
    if (json) {
        console.json(inboxJson(*request, *page));
        return Done;
    }
    if ((*desk)->isDemonstration())
        console.out(demonstrationNotice());
    console.out(inboxLines(*page, FigureWords(QStringLiteral("en"))));
    return Done;
}

} // namespace

Command inboxCommand()
{
    return {QStringLiteral("inbox"),
            QStringLiteral("WORKSPACE"),
            CommandLine::tr("the messages that wait, most urgent first, of all dates"),
            {},
            {{QStringLiteral("json"), {}, CommandLine::tr("as JSON")},
             {QStringLiteral("state"), QStringLiteral("STATE"),
              QStringLiteral("waiting | marked-answered | too-late | left-on-purpose | spam | duplicate |\n")
                  + QStringLiteral("closing-courtesy")},
             {QStringLiteral("account"), QStringLiteral("[P:]HANDLE"),
              CommandLine::tr("only what belongs to this account of ours; repeatable"), true},
             {QStringLiteral("platform"), QStringLiteral("P"), CommandLine::tr("only of this platform")},
             {QStringLiteral("post-language"), QStringLiteral("LL"), CommandLine::tr("only in this language")},
             {QStringLiteral("subject"), QStringLiteral("CODE"), CommandLine::tr("only of this subject")},
             {QStringLiteral("assignee"), QStringLiteral("NAME"),
              CommandLine::tr("only what was given to this officer; empty: to nobody")},
             {QStringLiteral("offset"), QStringLiteral("N"), CommandLine::tr("rows to leave out")},
             {QStringLiteral("limit"), QStringLiteral("N"), CommandLine::tr("rows of the page; default 50")}},
            false,
            1,
            1,
            false,
            run};
}

} // namespace attache
