#include "app/command.h"
#include "app/deed.h"
#include "app/words.h"
#include "core/desk/desk.h"
#include "core/desk/training_desk.h"
#include "core/models/case_words.h"
#include "core/models/error_words.h"
#include "core/models/fill.h"

#include <QJsonArray>

namespace attache {

namespace {

// The examples of a collection, or every one.
Result<std::vector<std::string>> wished(const Desk &desk, const Arguments &arguments)
{
    std::vector<std::string> keys;
    if (!arguments.has(QStringLiteral("collection"))) {
        const auto all = desk.training().examples();
        if (!all)
            return all.error();
        for (const auto &row : *all)
            keys.push_back(row.example.key);
        return keys;
    }
    const auto collections = desk.training().collections();
    if (!collections)
        return collections.error();
    const auto name = arguments.value(QStringLiteral("collection")).toStdString();
    for (const auto &collection : *collections)
        if (collection.name == name)
            return collection.examples;
    return Error{Errc::Usage, {{}, 0, "--collection"}, "no such collection"};
}

int write(const Arguments &arguments, const Console &console)
{
    const auto desk = Desk::open(arguments.operand(0).toStdString(), Desk::Access::Read);
    if (!desk)
        return console.fail(desk.error());
    const auto keys = wished(**desk, arguments);
    if (!keys)
        return console.fail(keys.error());
    if (keys->empty())
        return console.fail(Error{Errc::Usage, {{}, 0, "WORKSPACE"}, "no example is marked in it"});
    const auto title = arguments.value(QStringLiteral("title"), QStringLiteral("Cases for class")).toStdString();
    const bool exact = arguments.has(QStringLiteral("exact-words"));
    if (const auto done = (*desk)->training().writePack(arguments.operand(1).toStdString(), title, *keys, exact); !done)
        return console.fail(done.error());
    const auto count = int(keys->size());
    console.out(fill(CommandLine::tr("%1 case(s) exported. %2", nullptr, count), {QString::number(count), exactWordsNotice()}));
    return Done;
}

QJsonObject reportJson(const TrainingDesk::PackReport &report)
{
    QJsonArray refused;
    for (const auto &fault : report.faults)
        refused.append(QJsonObject{{QStringLiteral("file"), QString::fromStdString(fault.file)},
                                   {QStringLiteral("field"), QString::fromStdString(fault.error.place.field)},
                                   {QStringLiteral("message"), describe(fault.error)}});
    return {{QStringLiteral("added"), double(report.added)},
            {QStringLiteral("known"), double(report.known)},
            {QStringLiteral("refused"), refused}};
}

int read(const Arguments &arguments, const Console &console)
{
    const bool json = arguments.has(QStringLiteral("json"));
    const auto deed = deedOf(arguments);
    if (!deed)
        return console.fail(deed.error(), json);
    const auto desk = Desk::open(arguments.operand(0).toStdString(), Desk::Access::Write);
    if (!desk)
        return console.fail(desk.error(), json);
    auto &training = (*desk)->training();
    const bool starter = arguments.has(QStringLiteral("starter"));
    if (starter == (arguments.operands().size() > 1))
        return console.fail(Error{Errc::Usage, {{}, 0, "FILE"}, "a pack, or --starter"}, json);
    const auto report = starter ? training.addStarterPack(*deed) : training.readPack(*deed, arguments.operand(1).toStdString());
    if (!report)
        return console.fail(report.error(), json);
    if (json)
        console.json(reportJson(*report));
    else
        console.out(
            fill(CommandLine::tr("%1 case(s) added, %2 known already, %3 refused"),
                 {QString::number(report->added), QString::number(report->known), QString::number(report->faults.size())}));
    for (const auto &fault : report->faults)
        console.err(fill(CommandLine::tr("%1: %2"), {QString::fromStdString(fault.file), describe(fault.error)}));
    return report->faults.empty() ? Done : SomethingRefused;
}

} // namespace

Command exportPackCommand()
{
    return {QStringLiteral("pack export"),
            QStringLiteral("WORKSPACE FILE.zip"),
            CommandLine::tr("teaching cases for other missions, without names"),
            CommandLine::tr("Exact words are left out where there is no wording for class, unless they are asked for."),
            {{QStringLiteral("collection"), QStringLiteral("NAME"), CommandLine::tr("its examples; default: every example")},
             {QStringLiteral("title"), QStringLiteral("TEXT"), CommandLine::tr("title of the pack; no names")},
             {QStringLiteral("exact-words"), {}, CommandLine::tr("exact words, too; they can be searched")}},
            false,
            2,
            2,
            false,
            write};
}

Command importPackCommand()
{
    std::vector<OptionSpec> options{
        {QStringLiteral("starter"), {}, CommandLine::tr("the invented cases that Attaché brings along")},
        {QStringLiteral("json"), {}, CommandLine::tr("as JSON")}};
    const auto deed = deedOptions();
    options.insert(options.end(), deed.begin(), deed.end());
    return {QStringLiteral("pack import"),
            QStringLiteral("WORKSPACE FILE.zip | --starter"),
            CommandLine::tr("teaching cases of others; one step, which can be undone"),
            {},
            options,
            false,
            1,
            2,
            false,
            read};
}

} // namespace attache
