#include "app/arguments.h"

#include "app/words.h"

#include <algorithm>

namespace attache {

namespace {

Error wrong(const QString &word, const char *detail) { return Error{Errc::Usage, {{}, 0, word.toStdString()}, detail}; }

} // namespace

Result<Arguments> Arguments::read(const QStringList &words, const std::vector<OptionSpec> &options, int fewest, int most)
{
    Arguments arguments;
    bool onlyOperands = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto &word = words.at(i);
        if (onlyOperands || !word.startsWith(QLatin1String("--"))) {
            arguments.m_operands << word;
            continue;
        }
        if (word == QLatin1String("--")) {
            onlyOperands = true;
            continue;
        }
        const auto name = word.mid(2).section(QLatin1Char('='), 0, 0);
        const auto spec = std::find_if(options.begin(), options.end(), [&](const OptionSpec &o) { return o.name == name; });
        if (spec == options.end())
            return wrong(word, "unknown option");
        if (arguments.has(name) && !spec->repeatable)
            return wrong(word, "given twice");
        QString value;
        if (spec->value.isEmpty() && word.contains(QLatin1Char('=')))
            return wrong(word, "takes no value");
        if (!spec->value.isEmpty()) {
            if (word.contains(QLatin1Char('=')))
                value = word.section(QLatin1Char('='), 1);
            else if (i + 1 < words.size())
                value = words.at(++i);
            else
                return wrong(word, "needs a value");
        }
        arguments.m_options.emplace_back(name, value);
    }
    if (arguments.m_operands.size() < fewest)
        return wrong({}, "operand missing");
    if (most >= 0 && arguments.m_operands.size() > most)
        return wrong(arguments.m_operands.at(most), "one operand too many");
    return arguments;
}

bool Arguments::has(const QString &option) const
{
    return std::any_of(m_options.begin(), m_options.end(), [&](const auto &given) { return given.first == option; });
}

QString Arguments::value(const QString &option, const QString &otherwise) const
{
    const auto all = values(option);
    return all.isEmpty() ? otherwise : all.last();
}

QStringList Arguments::values(const QString &option) const
{
    QStringList found;
    for (const auto &[name, value] : m_options)
        if (name == option)
            found << value;
    return found;
}

std::vector<OptionSpec> scopeOptions()
{
    const auto when = CommandLine::tr("DATE|INSTANT");
    return {{QStringLiteral("from"), when, CommandLine::tr("first day of the period, in the workspace's zone, or an instant")},
            {QStringLiteral("to"), when, CommandLine::tr("the day after the last one, or an instant (exclusive)")},
            {QStringLiteral("account"), QStringLiteral("[P:]HANDLE"),
             CommandLine::tr("only what belongs to this account of ours; repeatable"), true},
            {QStringLiteral("clock"), QStringLiteral("wall|host|duty"),
             CommandLine::tr("which time counts: round the clock (default), office hours, on duty")},
            {QStringLiteral("compare"), QStringLiteral("none|previous|month|year"),
             CommandLine::tr("beside the period before; default none")},
            {QStringLiteral("now"), CommandLine::tr("INSTANT"),
             CommandLine::tr("the end of observation, instead of the workspace's own")},
            {QStringLiteral("zone"), QStringLiteral("IANA"),
             CommandLine::tr("zone of days and windows, instead of the workspace's own")}};
}

Result<ScopeEdge> scopeEdge(const QString &text, const QString &option)
{
    const auto bytes = text.toStdString();
    if (const auto day = parseIsoDay(bytes))
        return ScopeEdge{*day};
    if (const auto instant = parseIso(bytes))
        return ScopeEdge{*instant};
    return Error{Errc::BadInstant, {{}, 0, "--" + option.toStdString()}, bytes};
}

namespace {

Result<std::optional<ScopeEdge>> edgeOf(const Arguments &arguments, const QString &option)
{
    if (!arguments.has(option))
        return std::optional<ScopeEdge>{};
    const auto edge = scopeEdge(arguments.value(option), option);
    if (!edge)
        return edge.error();
    return std::optional(*edge);
}

} // namespace

Result<ScopeRequest> scopeRequest(const Arguments &arguments)
{
    ScopeRequest request;
    const auto from = edgeOf(arguments, QStringLiteral("from"));
    const auto to = edgeOf(arguments, QStringLiteral("to"));
    if (!from || !to)
        return from ? to.error() : from.error();
    request.from = *from;
    request.to = *to;
    for (const auto &account : arguments.values(QStringLiteral("account")))
        request.accounts.push_back(account.toStdString());
    const auto clock = clockNamed(arguments.value(QStringLiteral("clock"), QStringLiteral("wall")).toStdString());
    if (!clock)
        return wrong(QStringLiteral("--clock"), "one of wall, host, duty");
    request.clock = *clock;
    const auto compare = compareNamed(arguments.value(QStringLiteral("compare"), QStringLiteral("none")).toStdString());
    if (!compare)
        return wrong(QStringLiteral("--compare"), "one of none, previous, month, year");
    request.compare = *compare;
    if (arguments.has(QStringLiteral("now"))) {
        const auto now = parseIso(arguments.value(QStringLiteral("now")).toStdString());
        if (!now)
            return Error{Errc::BadInstant, {{}, 0, "--now"}, {}};
        request.now = *now;
    }
    request.zone = arguments.value(QStringLiteral("zone")).toStdString();
    return request;
}

} // namespace attache
