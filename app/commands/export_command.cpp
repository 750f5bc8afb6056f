#include "app/command.h"
#include "app/words.h"
#include "core/base/whole_file.h"
#include "core/desk/desk.h"
#include "core/models/export_table.h"
#include "core/models/figure_json.h"
#include "core/models/figure_table.h"
#include "core/models/figure_words.h"
#include "core/models/language.h"
#include "ui/report/chart_png.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace attache {

namespace {

using namespace Qt::StringLiterals;

constexpr int kWidth = 1440; // pixels of a picture

Error wrong(const char *option, const std::string &allowed) { return Error{Errc::Usage, {{}, 0, option}, allowed}; }

Result<void> writeTable(const Desk &desk, const Arguments &arguments, const ScopeRequest &scope, const QString &out)
{
    const auto table = exportTable(desk, arguments.value(u"table"_s).toStdString(), scope);
    if (!table)
        return table.error();
    if (out.endsWith(u".xlsx"_s, Qt::CaseInsensitive))
        return writeXlsxTable(*table, out.toStdString());
    return writeCsvTable(*table, out.toStdString(), arguments.has(u"bom"_s));
}

Result<void> exportChart(const FigureSet &set, const FigureWords &words, const QString &name, const QString &out)
{
    const auto chart = chartNamed(name, set, words);
    if (!chart)
        return wrong("--chart", chartNames().join(u", "_s).toStdString());
    return writeChartPng(*chart, scopeWords(set, words), out, kWidth, words.rightToLeft());
}

// The same document as 'figures --json', with one figure in it.
Result<void> exportFigure(const FigureSet &set, const FigureWords &words, const QString &name, const QString &out)
{
    QJsonObject document = figuresJson(set, words, false);
    QJsonArray one;
    for (const auto &figure : document[u"figures"_s].toArray())
        if (figure[u"id"_s].toString() == name)
            one.append(figure);
    if (one.isEmpty())
        return Error{Errc::NoSuchFigure, {{}, 0, name.toStdString()}, {}};
    document[u"figures"_s] = one;
    document.remove(u"curves"_s);
    document.remove(u"series"_s);
    return writeWholeFile(out.toStdString(), QJsonDocument(document).toJson().toStdString());
}

Result<void> exportTo(const Desk &desk, const Arguments &arguments, const QString &out)
{
    const auto scope = scopeRequest(arguments);
    if (!scope)
        return scope.error();
    if (arguments.has(u"table"_s))
        return writeTable(desk, arguments, *scope, out);
    const auto set = desk.figures(*scope);
    if (!set)
        return set.error();
    const FigureWords words(arguments.value(u"language"_s, u"en"_s));
    if (arguments.has(u"chart"_s))
        return exportChart(*set, words, arguments.value(u"chart"_s), out);
    return exportFigure(*set, words, arguments.value(u"figure"_s), out);
}

int run(const Arguments &arguments, const Console &console)
{
    const auto dump = arguments.value(u"dump"_s), out = dump.isEmpty() ? arguments.value(u"out"_s) : dump;
    const int kinds =
        arguments.has(u"dump"_s) + arguments.has(u"table"_s) + arguments.has(u"chart"_s) + arguments.has(u"figure"_s);
    if (out.isEmpty())
        return console.fail(wrong(arguments.has(u"out"_s) || kinds > 0 ? "--out" : "--dump", "needed"));
    if (kinds != 1)
        return console.fail(wrong("--table", "one of --dump, --table, --chart, --figure"));
    const auto desk = Desk::open(arguments.operand(0).toStdString(), Desk::Access::Read);
    if (!desk)
        return console.fail(desk.error());
    const auto done = dump.isEmpty() ? exportTo(**desk, arguments, out) : (*desk)->dump(dump.toStdString());
    if (!done)
        return console.fail(done.error());
    console.out(CommandLine::tr("written: %1").arg(out));
    return Done;
}

} // namespace

Command exportCommand()
{
    QStringList tables;
    for (const auto &name : exportTableNames())
        tables << QString::fromStdString(name);
    return {u"export"_s,
            u"WORKSPACE --table NAME --out FILE"_s,
            CommandLine::tr("a table, a chart or a figure as a file, or all records"),
            CommandLine::tr("What stands behind the numbers goes with them: beside a CSV file in FILE-metadata.json."),
            {{u"out"_s, u"FILE"_s, CommandLine::tr("where to: .csv or .xlsx of a table, .png of a chart, .json of a figure")},
             {u"table"_s, u"NAME"_s, tables.join(u", "_s)},
             {u"chart"_s, u"NAME"_s, chartNames().join(u", "_s)},
             {u"figure"_s, u"ID"_s, CommandLine::tr("one figure with its weight")},
             {u"bom"_s, {}, CommandLine::tr("a byte order mark before the CSV, which some spreadsheets ask for")},
             {u"language"_s, u"LL"_s, CommandLine::tr("language of the words: %1").arg(paperLanguages().join(u", "_s))},
             {u"dump"_s, u"FILE"_s, CommandLine::tr("the records that equality names, sorted by their own keys")}},
            true,
            1,
            1,
            true,
            run,
            true};
}

} // namespace attache
