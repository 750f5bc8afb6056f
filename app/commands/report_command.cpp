#include "app/command.h"
#include "app/words.h"
#include "core/desk/desk.h"
#include "core/models/figure_words.h"
#include "core/models/language.h"
#include "core/models/report_builder.h"
#include "ui/report/pdf_writer.h"

namespace attache {

namespace {

Result<ReportDocument> documentOf(const Desk &desk, const ScopeRequest &request, const Arguments &arguments)
{
    const auto set = desk.figures(request);
    const auto chosen = desk.chosen(FigureId::LatencyMedian, request);
    if (!set || !chosen)
        return set ? chosen.error() : set.error();
    ReportOptions options;
    options.title = arguments.value(QStringLiteral("title"));
    options.mark = arguments.value(QStringLiteral("mark"));
    options.author = arguments.value(QStringLiteral("author"));
    options.demonstration = desk.isDemonstration();
    options.shareable = arguments.has(QStringLiteral("shareable"));
    options.chosen = *chosen;
    return summaryReport(*set, FigureWords(arguments.value(QStringLiteral("language"), QStringLiteral("en"))), options);
}

int run(const Arguments &arguments, const Console &console)
{
    const auto out = arguments.value(QStringLiteral("out"));
    const auto paper = arguments.value(QStringLiteral("paper"), QStringLiteral("a4"));
    const auto request = scopeRequest(arguments);
    if (out.isEmpty())
        return console.fail({Errc::Usage, {{}, 0, "--out"}, "needed"});
    if (paper != QLatin1String("a4") && paper != QLatin1String("letter"))
        return console.fail({Errc::Usage, {{}, 0, "--paper"}, "a4 or letter"});
    if (arguments.value(QStringLiteral("template"), QStringLiteral("summary")) != QLatin1String("summary"))
        return console.fail({Errc::Usage, {{}, 0, "--template"}, "summary"});
    if (!request)
        return console.fail(request.error());
    const auto desk = Desk::open(arguments.operand(0).toStdString(), Desk::Access::Read);
    if (!desk)
        return console.fail(desk.error());
    const auto document = documentOf(**desk, *request, arguments);
    if (!document)
        return console.fail(document.error());
    if (const auto written = writePdf(*document, out, paper == QLatin1String("letter") ? PaperSize::Letter : PaperSize::A4);
        !written)
        return console.fail(written.error());
    console.out(CommandLine::tr("written: %1").arg(out));
    return Done;
}

} // namespace

Command reportCommand()
{
    return {QStringLiteral("report"),
            QStringLiteral("WORKSPACE --out FILE.pdf"),
            CommandLine::tr("the report of a scope as a PDF, every figure in its annex"),
            {},
            {{QStringLiteral("out"), QStringLiteral("FILE.pdf"), CommandLine::tr("where to")},
             {QStringLiteral("template"), QStringLiteral("NAME"), CommandLine::tr("summary (the only one so far)")},
             {QStringLiteral("shareable"), {}, CommandLine::tr("without names and words of people")},
             {QStringLiteral("title"), CommandLine::tr("TEXT"), CommandLine::tr("a title of your own")},
             {QStringLiteral("author"), CommandLine::tr("TEXT"), CommandLine::tr("who prepared it")},
             {QStringLiteral("mark"), CommandLine::tr("TEXT"), CommandLine::tr("classification at head and foot")},
             {QStringLiteral("language"), QStringLiteral("LL"),
              CommandLine::tr("language of the words: %1").arg(availableLanguages().join(QStringLiteral(", ")))},
             {QStringLiteral("paper"), QStringLiteral("a4|letter"), CommandLine::tr("paper size; default a4")}},
            true,
            1,
            1,
            true,
            run};
}

} // namespace attache
