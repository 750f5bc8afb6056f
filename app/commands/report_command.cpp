#include "app/command.h"
#include "app/deed.h"
#include "app/report_files.h"
#include "app/words.h"
#include "core/desk/desk.h"
#include "core/desk/report_desk.h"
#include "core/models/language.h"

#include <algorithm>

namespace attache {

namespace {

using namespace Qt::StringLiterals;

std::string text(const Arguments &arguments, const QString &option) { return arguments.value(option).toStdString(); }

Error wrong(const char *option, const std::string &allowed) { return Error{Errc::Usage, {{}, 0, option}, allowed}; }

QString templateNames()
{
    QStringList names;
    for (const ReportTemplate one : kReportTemplates)
        names << QLatin1String(templateName(one).data(), qsizetype(templateName(one).size()));
    return names.join(u", "_s);
}

QString sectionNames()
{
    QStringList names;
    for (const ReportSection one : kReportSections)
        names << QLatin1String(sectionName(one).data(), qsizetype(sectionName(one).size()));
    return names.join(u", "_s);
}

// The template's or the kept one, before the other options change it.
Result<ReportDefinition> startOf(const Desk &desk, const Arguments &arguments)
{
    if (arguments.has(u"definition"_s))
        return desk.reports().definition(text(arguments, u"definition"_s));
    const auto base = templateNamed(arguments.value(u"template"_s, u"summary"_s).toStdString());
    if (!base)
        return wrong("--template", templateNames().toStdString());
    return definitionOf(*base);
}

// '--section NAME' of any puts exactly these in this order; '--without NAME' takes one out.
Result<void> chooseSections(const Arguments &arguments, ReportDefinition &definition)
{
    const auto wanted = arguments.values(u"section"_s);
    if (!wanted.isEmpty())
        definition.sections.clear();
    for (const QString &name : wanted) {
        const auto section = sectionNamed(name.toStdString());
        if (!section || definition.has(*section))
            return wrong("--section", sectionNames().toStdString());
        definition.sections.push_back({*section, true, {}});
    }
    for (const QString &name : arguments.values(u"without"_s)) {
        const auto section = sectionNamed(name.toStdString());
        if (!section)
            return wrong("--without", sectionNames().toStdString());
        std::erase_if(definition.sections, [section](const SectionChoice &choice) { return choice.section == *section; });
    }
    return {};
}

// '--comment NAME=TEXT': beside a section or a chart.
Result<void> comment(const Arguments &arguments, ReportDefinition &definition)
{
    for (const QString &pair : arguments.values(u"comment"_s)) {
        const auto name = pair.section(u'=', 0, 0).toStdString(), words = pair.section(u'=', 1).toStdString();
        const auto section = sectionNamed(name);
        const auto place = std::ranges::find_if(
            definition.sections, [&](const SectionChoice &choice) { return section && choice.section == *section; });
        if (place != definition.sections.end())
            place->comment = words;
        if (name == "messages" || name == "waits" || name == "conversations" || name == "days")
            definition.comments[name] = words;
        else if (!section || words.empty())
            return wrong("--comment", "NAME=TEXT");
    }
    for (const QString &pair : arguments.values(u"wording"_s))
        definition.wordings[pair.section(u'=', 0, 0).toStdString()] = pair.section(u'=', 1).toStdString();
    return {};
}

Result<ReportDefinition> definitionOf(const Desk &desk, const Arguments &arguments)
{
    auto definition = startOf(desk, arguments);
    if (!definition)
        return definition;
    const auto take = [&](const QString &option, std::string &into) {
        if (arguments.has(option))
            into = text(arguments, option);
    };
    take(u"title"_s, definition->title);
    take(u"author"_s, definition->author);
    take(u"mark"_s, definition->mark);
    take(u"logo"_s, definition->logo);
    take(u"conversation"_s, definition->conversation);
    take(u"language"_s, definition->language);
    for (const QString &words : arguments.values(u"decide"_s))
        definition->decisions.push_back(words.toStdString());
    definition->landscape = definition->landscape || arguments.has(u"landscape"_s);
    const auto paper = arguments.value(u"paper"_s);
    if (!paper.isEmpty() && paper != u"a4"_s && paper != u"letter"_s)
        return wrong("--paper", "a4 or letter");
    if (!paper.isEmpty())
        definition->paper = paper == u"letter"_s ? PaperSize::Letter : PaperSize::A4;
    if (auto chosen = chooseSections(arguments, *definition); !chosen)
        return chosen.error();
    if (auto said = comment(arguments, *definition); !said)
        return said.error();
    return definition;
}

Result<QStringList> make(Desk &desk, const Arguments &arguments)
{
    auto definition = definitionOf(desk, arguments);
    const auto request = scopeRequest(arguments);
    const auto deed = deedOf(arguments);
    if (!definition || !request || !deed)
        return !definition ? definition.error() : !request ? request.error() : deed.error();
    if (!paperLanguages().contains(QString::fromStdString(definition->language)))
        return wrong("--language", paperLanguages().join(u", "_s).toStdString());
    if (arguments.has(u"save"_s)) {
        definition->name = text(arguments, u"save"_s);
        if (auto put = desk.reports().putDefinition(*deed, *definition); !put)
            return put.error();
    }
    ReportWish wish{*definition, *request, *deed, arguments.value(u"out"_s), {}, arguments.has(u"freeze"_s)};
    wish.copies = arguments.has(u"both"_s)        ? ReportCopies::Both
                  : arguments.has(u"shareable"_s) ? ReportCopies::Shareable
                                                  : ReportCopies::Internal;
    return makeReport(desk, wish);
}

int run(const Arguments &arguments, const Console &console)
{
    if (arguments.value(u"out"_s).isEmpty())
        return console.fail({Errc::Usage, {{}, 0, "--out"}, "needed"});
    const bool writes = arguments.has(u"freeze"_s) || arguments.has(u"save"_s);
    const auto desk = Desk::open(arguments.operand(0).toStdString(), writes ? Desk::Access::Write : Desk::Access::Read);
    if (!desk)
        return console.fail(desk.error());
    const auto files = make(**desk, arguments);
    if (!files)
        return console.fail(files.error());
    for (const QString &file : *files)
        console.out(CommandLine::tr("written: %1").arg(file));
    return Done;
}

std::vector<OptionSpec> options()
{
    const QString words = CommandLine::tr("TEXT"), name = u"NAME"_s;
    std::vector<OptionSpec> all{
        {u"out"_s, u"FILE.pdf"_s, CommandLine::tr("where to; an HTML file of equal content stands beside it")},
        {u"template"_s, name, templateNames()},
        {u"definition"_s, name, CommandLine::tr("a definition that is kept in the workspace")},
        {u"save"_s, name, CommandLine::tr("keep what is said here as a definition")},
        {u"section"_s, name, CommandLine::tr("only these, in this order: %1").arg(sectionNames()), true},
        {u"without"_s, name, CommandLine::tr("without this section"), true},
        {u"comment"_s, u"NAME=TEXT"_s,
         CommandLine::tr("your words beside a section, or beside messages, waits, conversations, days"), true},
        {u"shareable"_s, {}, CommandLine::tr("without names and words of people; counts under 5 left out")},
        {u"both"_s, {}, CommandLine::tr("two copies: FILE.pdf with names, FILE-shareable.pdf without")},
        {u"wording"_s, u"P:ID=TEXT"_s,
         CommandLine::tr("edited words of a post for the shareable copy; exact words can be searched"), true},
        {u"conversation"_s, u"P:ID"_s, CommandLine::tr("the conversation that the template of that name prints")},
        {u"freeze"_s, {}, CommandLine::tr("keep what was counted, for a comparison later")},
        {u"title"_s, words, CommandLine::tr("a title of your own")},
        {u"author"_s, words, CommandLine::tr("who prepared it")},
        {u"mark"_s, words, CommandLine::tr("classification at head and foot")},
        {u"logo"_s, u"PICTURE"_s, CommandLine::tr("a picture at the head of the first page")},
        {u"decide"_s, words, CommandLine::tr("a line for decision"), true},
        {u"language"_s, u"LL"_s, CommandLine::tr("language of the words: %1").arg(paperLanguages().join(u", "_s))},
        {u"paper"_s, u"a4|letter"_s, CommandLine::tr("paper size; default a4")},
        {u"landscape"_s, {}, CommandLine::tr("the long side across")}};
    for (OptionSpec &option : deedOptions())
        all.push_back(std::move(option));
    return all;
}

} // namespace

Command reportCommand()
{
    return {u"report"_s,
            u"WORKSPACE --out FILE.pdf"_s,
            CommandLine::tr("the report of a scope as a PDF, every figure in its annex"),
            CommandLine::tr("The PDF is untagged; the HTML file beside it serves readers of screens."),
            options(),
            true,
            1,
            1,
            true,
            run,
            true};
}

} // namespace attache
