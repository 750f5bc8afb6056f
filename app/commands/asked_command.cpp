#include "app/command.h"
#include "app/words.h"
#include "core/desk/desk.h"
#include "core/desk/press_desk.h"
#include "core/models/asked_view.h"
#include "core/models/figure_words.h"
#include "core/models/labels.h"

namespace attache {

namespace {

QString tableOf(const AskedView &view)
{
    if (!view.nothing.isEmpty())
        return view.nothing;
    QStringList lines;
    for (const auto *rows : {&view.subjects, &view.languages})
        for (const AskedView::Row &row : *rows) {
            QStringList cells;
            for (qsizetype i = 0; i < row.numbers.size(); ++i)
                cells << QString(row.numbers.at(i) + QLatin1Char(' ') + view.columns.at(i));
            lines << QString(row.name + QStringLiteral(": ") + cells.join(QStringLiteral(", ")));
        }
    return lines.join(QLatin1Char('\n'));
}

int run(const Arguments &arguments, const Console &console)
{
    const bool json = arguments.has(QStringLiteral("json"));
    const auto request = scopeRequest(arguments);
    if (!request)
        return console.fail(request.error(), json);
    const auto desk = Desk::open(arguments.operand(0).toStdString(), Desk::Access::Read);
    if (!desk)
        return console.fail(desk.error(), json);
    const auto asked = (*desk)->press().asked(*request);
    if (!asked)
        return console.fail(asked.error(), json);
    if (json) {
        console.json(askedJson(*asked));
        return Done;
    }
    if ((*desk)->isDemonstration())
        console.out(demonstrationNotice());
    console.out(tableOf(askedView(*asked, FigureWords(QStringLiteral("en")))));
    return Done;
}

} // namespace

Command askedCommand()
{
    return {QStringLiteral("asked"),
            QStringLiteral("WORKSPACE"),
            CommandLine::tr("what people asked by subject and language, and how each question ended"),
            {},
            {{QStringLiteral("json"), {}, CommandLine::tr("as JSON")}},
            true,
            1,
            1,
            false,
            run};
}

} // namespace attache
