#include "core/models/connections_view.h"

#include "core/connect/connector.h"
#include "core/domain/platform.h"
#include "core/models/connection_words.h"
#include "core/models/display_text.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"

#include <algorithm>

namespace attache {

namespace {

struct ConnectionsWords {
    Q_DECLARE_TR_FUNCTIONS(ConnectionsWords)
};

QString hostOf(const Connection &connection) { return isolated(hostWord(connection.host).toStdString()); }

QString lastWords(const Connection &connection, const FigureWords &words, const Zone &zone)
{
    return connection.lastSuccess
               ? fill(ConnectionsWords::tr("Last complete sync %1."), {words.moment(*connection.lastSuccess, zone)})
               : ConnectionsWords::tr("Never synced to the end.");
}

QString detailOf(const Connection &c, const FigureWords &words, const Zone &zone)
{
    const auto last = lastWords(c, words, zone);
    switch (c.state) {
    case ConnectionState::Never: return ConnectionsWords::tr("Signed in. Nothing has been asked yet.");
    case ConnectionState::Connected: return last;
    case ConnectionState::Waiting:
        if (c.until && c.fault != NetFault::UsageCap)
            return joined(
                {fill(ConnectionsWords::tr("%1 asks for a pause until %2."), {hostOf(c), words.moment(*c.until, zone)}), last},
                ConnectionsWords::tr("%1 %2", "two sentences"));
        break;
    default: break;
    }
    return joined({faultSentence(c.fault, hostOf(c)), last}, ConnectionsWords::tr("%1 %2", "two sentences"));
}

Tone toneOf(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Connected: return Tone::Settled;
    case ConnectionState::Expired:
    case ConnectionState::Trouble: return Tone::Waiting;
    default: return Tone::Silent;
    }
}

ConnectionsView::Line lineOf(const Connection &c, const FigureWords &words, const Zone &zone)
{
    const auto &who = c.displayName.empty() ? c.handle : c.displayName;
    ConnectionsView::Line line;
    line.name = c.name;
    line.title = joined({QString::fromStdString(platformName(c.platform)), isolated(who)}, ConnectionsWords::tr("%1 · %2"));
    line.state = stateWord(c.state);
    line.detail = detailOf(c, words, zone);
    line.tone = toneOf(c.state);
    const bool signIn = c.state == ConnectionState::Expired;
    line.action = signIn ? ConnectionsView::Action::SignIn : ConnectionsView::Action::Sync;
    line.actionWords = signIn ? ConnectionsWords::tr("Sign in again…") : ConnectionsWords::tr("Sync now");
    return line;
}

QString whenCalled(const ConnectorTraits &traits)
{
    return traits.charges ? ConnectionsWords::tr(
               "when you connect it, at each sync, and when its token is renewed; each post read costs money")
                          : ConnectionsWords::tr("when you connect it, at each sync, and when its token is renewed");
}

} // namespace

ConnectionsView connectionsView(const std::vector<Connection> &connections, const FigureWords &words, const Zone &zone,
                                bool demonstration)
{
    ConnectionsView view;
    for (const auto &connection : connections) {
        view.lines.push_back(lineOf(connection, words, zone));
        if (demonstration)
            view.lines.back().action = ConnectionsView::Action::None;
    }
    if (connections.empty())
        view.nothing =
            ConnectionsWords::tr("Nothing is connected, and the program calls nobody. Archives hold your own posts; what "
                                 "people wrote to you comes through a connection. It only reads.");
    return view;
}

PrivacyView privacyView(const std::vector<Connection> &connections)
{
    PrivacyView view;
    view.summary =
        connections.empty()
            ? ConnectionsWords::tr("Nothing is connected: no host is called, ever.")
            : ConnectionsWords::tr("Only the hosts of your connections are called, with nothing but the questions of a sync. "
                                   "Nothing is written there. Pictures are not fetched, use is not measured, and nobody "
                                   "is asked for updates.");
    for (const auto &connection : connections)
        if (const auto connector = connectorFor(connection.platform))
            view.connected << PrivacyLine{hostOf(connection), whenCalled(connector->traits())};
    for (const auto &connector : allConnectors()) {
        const auto &traits = connector->traits();
        const auto usual = traits.usualHost.empty() ? ConnectionsWords::tr("the server that you name")
                                                    : isolated(hostWord(std::string(traits.usualHost)).toStdString());
        view.possible << PrivacyLine{
            joined({QString::fromStdString(platformName(std::string(traits.platform))), usual}, ConnectionsWords::tr("%1: %2")),
            whenCalled(traits)};
    }
    return view;
}

} // namespace attache
