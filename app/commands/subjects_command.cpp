#include "app/command.h"
#include "app/words.h"
#include "core/desk/desk.h"
#include "core/desk/subject_desk.h"
#include "core/models/figure_words.h"
#include "core/models/labels.h"
#include "core/models/subjects_view.h"

namespace attache {

namespace {

QString plainText(const SubjectsView &view)
{
    if (!view.nothing.isEmpty())
        return view.nothing;
    QStringList lines{view.caption, QString(view.substance + QLatin1Char(' ') + view.substanceWeight)};
    for (const auto &row : view.shares.rows)
        lines << row.tip;
    lines << QString(view.agreement.sentence + QLatin1Char(' ') + view.agreement.behind);
    lines << QString(view.answers + QLatin1Char(' ') + view.answersWeight) << view.guess << view.guesses;
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
    const auto figures = (*desk)->subjects().figures(*request);
    if (!figures)
        return console.fail(figures.error(), json);
    if (json) {
        console.json(subjectsJson(*figures));
        return Done;
    }
    if ((*desk)->isDemonstration())
        console.out(demonstrationNotice());
    console.out(plainText(subjectsView(*figures, FigureWords(QStringLiteral("en")))));
    return Done;
}

} // namespace

Command subjectsCommand()
{
    return {QStringLiteral("subjects"),
            QStringLiteral("WORKSPACE"),
            CommandLine::tr(
                "what we talk about by subject and week, how far people agree on it, whether answers go where people ask"),
            {},
            {{QStringLiteral("json"), {}, CommandLine::tr("as JSON")}},
            true,
            1,
            1,
            false,
            run};
}

} // namespace attache
