#include "app/deed.h"

#include "app/words.h"
#include "core/domain/platform.h"

namespace attache {

namespace {

// Platform and what stands after it; X where none is named.
std::pair<std::string, QString> parted(const QString &text)
{
    const auto colon = text.indexOf(QLatin1Char(':'));
    if (colon <= 0)
        return {"x", text};
    return {platformKey(text.left(colon).toStdString()), text.mid(colon + 1)};
}

} // namespace

std::vector<OptionSpec> deedOptions()
{
    return {{QStringLiteral("who"), QStringLiteral("NAME"), CommandLine::tr("who decides")},
            {QStringLiteral("at"), CommandLine::tr("INSTANT"), CommandLine::tr("when it was decided; default: now")}};
}

Result<Deed> deedOf(const Arguments &arguments)
{
    Deed deed{arguments.value(QStringLiteral("who")).toStdString(), SystemClock().now()};
    if (!arguments.has(QStringLiteral("at")))
        return deed;
    const auto at = parseIso(arguments.value(QStringLiteral("at")).toStdString());
    if (!at)
        return Error{Errc::BadInstant, {{}, 0, "--at"}, {}};
    deed.at = *at;
    return deed;
}

PostKey postKeyOf(const QString &text)
{
    const auto [platform, id] = parted(text);
    return {platform, id.toStdString()};
}

AccountKey accountKeyOf(const QString &text)
{
    auto [platform, handle] = parted(text);
    if (handle.startsWith(QLatin1Char('@')))
        handle.remove(0, 1);
    return {platform, handle.toStdString()};
}

} // namespace attache
