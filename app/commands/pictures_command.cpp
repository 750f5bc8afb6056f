#include "app/command.h"
#include "app/words.h"
#include "core/desk/desk.h"
#include "core/models/language.h"
#include "ui/shell/pictures.h"

namespace attache {

namespace {

Result<PictureOptions> optionsOf(const Arguments &arguments)
{
    PictureOptions options;
    options.folder = arguments.value(QStringLiteral("out"));
    if (options.folder.isEmpty())
        return Error{Errc::Usage, {{}, 0, "--out"}, "needed"};
    for (const auto &name : arguments.values(QStringLiteral("page"))) {
        const auto page = pageNamed(name);
        if (!page)
            return Error{Errc::Usage, {{}, 0, "--page"}, "today, inbox, conversations, subjects, reports, training or data"};
        options.pages << *page;
    }
    if (arguments.has(QStringLiteral("theme")))
        options.themes = {arguments.value(QStringLiteral("theme"))};
    if (arguments.has(QStringLiteral("language")))
        options.languages = {arguments.value(QStringLiteral("language"))};
    if (arguments.has(QStringLiteral("size"))) {
        const auto size = arguments.value(QStringLiteral("size")).split(QLatin1Char('x'));
        options.size = {size.value(0).toInt(), size.value(1).toInt()};
        if (size.size() != 2 || options.size.width() < 640 || options.size.height() < 400)
            return Error{Errc::Usage, {{}, 0, "--size"}, "WIDTHxHEIGHT, at least 640x400"};
    }
    const auto scope = scopeRequest(arguments);
    if (!scope)
        return scope.error();
    options.scope = *scope;
    return options;
}

int run(const Arguments &arguments, const Console &console)
{
    const auto options = optionsOf(arguments);
    if (!options)
        return console.fail(options.error());
    const auto desk = Desk::open(arguments.operand(0).toStdString(), Desk::Access::Read);
    if (!desk)
        return console.fail(desk.error());
    const auto written = writePictures(**desk, *options);
    if (!written)
        return console.fail(written.error());
    for (const auto &path : *written)
        console.out(path);
    return Done;
}

} // namespace

Command picturesCommand()
{
    return {QStringLiteral("pictures"),
            QStringLiteral("WORKSPACE --out DIR"),
            CommandLine::tr("every page as a picture, PAGE-THEME-LANG-WxH.png"),
            CommandLine::tr("Without SCOPE: as the window opens, the last 28 days beside the 28 before."),
            {{QStringLiteral("out"), QStringLiteral("DIR"), CommandLine::tr("where to")},
             {QStringLiteral("page"), QStringLiteral("ID"),
              CommandLine::tr("today, inbox, conversations, subjects, reports, training or data; repeatable; default all"), true},
             {QStringLiteral("theme"), QStringLiteral("light|dark"), CommandLine::tr("default light")},
             {QStringLiteral("language"), QStringLiteral("LL"),
              CommandLine::tr("language of the words: %1").arg(availableLanguages().join(QStringLiteral(", ")))},
             {QStringLiteral("size"), QStringLiteral("WxH"), CommandLine::tr("size of the window; default 1440x900")}},
            true,
            1,
            1,
            true,
            run};
}

} // namespace attache
