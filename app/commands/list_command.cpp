#include "app/command.h"
#include "app/words.h"
#include "core/base/whole_file.h"
#include "core/desk/desk.h"
#include "core/models/list_csv.h"


namespace attache {

namespace {

Result<ListRequest> requestOf(const Arguments &arguments)
{
    ListRequest request;
    const auto figure = figureNamed(arguments.value(QStringLiteral("figure")).toStdString());
    if (!figure)
        return Error{Errc::NoSuchFigure, {{}, 0, arguments.value(QStringLiteral("figure")).toStdString()}, {}};
    request.figure = *figure;
    const auto part = arguments.value(QStringLiteral("part"), QStringLiteral("numerator"));
    if (part == QLatin1String("denominator"))
        request.part = Part::Denominator;
    else if (part == QLatin1String("excluded"))
        request.part = Part::Excluded;
    else if (part != QLatin1String("numerator"))
        return Error{Errc::Usage, {{}, 0, "--part"}, "numerator, denominator or excluded"};
    request.posts = arguments.has(QStringLiteral("posts"));
    return request;
}

int run(const Arguments &arguments, const Console &console)
{
    const auto what = requestOf(arguments);
    const auto scope = scopeRequest(arguments);
    if (!what || !scope)
        return console.fail(what ? scope.error() : what.error());
    const auto desk = Desk::open(arguments.operand(0).toStdString(), Desk::Access::Read);
    if (!desk)
        return console.fail(desk.error());
    const auto page = (*desk)->list(*what, *scope);
    if (!page)
        return console.fail(page.error());
    const auto csv = listCsv(*page);
    if (!arguments.has(QStringLiteral("csv"))) {
        console.bytes(csv);
        return Done;
    }
    if (const auto written = writeWholeFile(arguments.value(QStringLiteral("csv")).toStdString(), csv); !written)
        return console.fail(written.error());
    console.err(CommandLine::tr("rows written: %1").arg(page->total));
    return Done;
}

} // namespace

Command listCommand()
{
    return {QStringLiteral("list"),
            QStringLiteral("WORKSPACE --figure ID"),
            CommandLine::tr("the very items that a figure counts, as CSV"),
            {},
            {{QStringLiteral("figure"), QStringLiteral("ID"), CommandLine::tr("a figure id as in figures --json")},
             {QStringLiteral("part"), QStringLiteral("PART"), CommandLine::tr("numerator (default), denominator or excluded")},
             {QStringLiteral("posts"), {}, CommandLine::tr("all posts of the items")},
             {QStringLiteral("csv"), QStringLiteral("FILE"), CommandLine::tr("into a file instead of standard output")}},
            true, 1, 1, false, run};
}

} // namespace attache
