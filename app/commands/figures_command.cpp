#include "app/command.h"
#include "app/words.h"
#include "core/desk/desk.h"
#include "core/models/figure_json.h"
#include "core/models/figure_table.h"
#include "core/models/figure_words.h"
#include "core/models/labels.h"
#include "core/models/language.h"

namespace attache {

namespace {

int run(const Arguments &arguments, const Console &console)
{
    const bool json = arguments.has(QStringLiteral("json"));
    const auto request = scopeRequest(arguments);
    if (!request)
        return console.fail(request.error(), json);
    const auto desk = Desk::open(arguments.operand(0).toStdString(), Desk::Access::Read);
    if (!desk)
        return console.fail(desk.error(), json);
    const bool full = arguments.has(QStringLiteral("full"));
    const auto set = (*desk)->figures(*request, {}, full ? Desk::Points::Every : Desk::Points::Drawn);
    if (!set)
        return console.fail(set.error(), json);
    const FigureWords words(arguments.value(QStringLiteral("language"), QStringLiteral("en")));
    if (json) {
        console.json(figuresJson(*set, words, full));
        return Done;
    }
    if ((*desk)->isDemonstration())
        console.out(demonstrationNotice());
    console.out(figureTable(*set, words));
    return Done;
}

} // namespace

Command figuresCommand()
{
    return {QStringLiteral("figures"),
            QStringLiteral("WORKSPACE"),
            CommandLine::tr("every figure of a scope with what stands behind it"),
            {},
            {{QStringLiteral("json"), {}, CommandLine::tr("as JSON")},
             {QStringLiteral("full"), {}, CommandLine::tr("curves with every point")},
             {QStringLiteral("language"), QStringLiteral("LL"),
              CommandLine::tr("language of the words: %1").arg(paperLanguages().join(QStringLiteral(", ")))}},
            true,
            1,
            1,
            false,
            run,
            true};
}

} // namespace attache
