#include "app/command.h"
#include "app/words.h"
#include "core/desk/desk.h"
#include "core/models/search_json.h"
#include "core/models/search_words.h"

namespace attache {

namespace {

Result<SearchRequest> requestOf(const Arguments &arguments)
{
    SearchRequest request;
    request.typed = arguments.operands().mid(1).join(u' ').toStdString();
    if (!arguments.has(QStringLiteral("limit")))
        return request;
    bool isNumber = false;
    const auto limit = arguments.value(QStringLiteral("limit")).toULongLong(&isNumber);
    constexpr qulonglong most = 100'000;
    if (!isNumber || limit < 1 || limit > most)
        return Error{Errc::Usage, {{}, 0, "--limit"}, "1 to 100000"};
    request.wanted = limit;
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
    const auto page = (*desk)->search(*request);
    if (!page)
        return console.fail(page.error(), json);
    if (json) {
        console.json(searchJson(*request, *page));
        return Done;
    }
    for (const auto &hit : page->hits)
        console.out(hitLine(hit));
    if (!page->progress.complete())
        console.err(indexedWords(page->progress));
    return Done;
}

} // namespace

Command searchCommand()
{
    return {QStringLiteral("search"),
            QStringLiteral("WORKSPACE WORD..."),
            CommandLine::tr("posts with these words, the newest first"),
            searchHelp(),
            {{QStringLiteral("limit"), QStringLiteral("N"), CommandLine::tr("about so many posts (default 100)")},
             {QStringLiteral("json"), {}, CommandLine::tr("one JSON document")}},
            false,
            2,
            -1,
            false,
            run};
}

} // namespace attache
