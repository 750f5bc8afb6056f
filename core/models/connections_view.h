#pragma once

#include "core/base/zone.h"
#include "core/domain/connection.h"
#include "core/models/chart_spec.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <vector>

namespace attache {

class FigureWords;

// The connections part of the Data page in words: how each stands, since when, and what to do.
struct ConnectionsView {
    enum class Action { Sync, SignIn, None };
    struct Line {
        std::string name; // of the connection
        QString title;    // 'Bluesky · @embassy'
        QString state;    // 'connected', 'waiting for a limit'
        QString detail;   // 'last success 24 November 2026 10:00' or what is the matter
        Tone tone = Tone::Settled;
        Action action = Action::Sync;
        QString actionWords;
    };
    std::vector<Line> lines;
    QString nothing; // where there are none: that nobody is called
};

// `demonstration`: its connections are invented, and never called.
ConnectionsView connectionsView(const std::vector<Connection> &connections, const FigureWords &words, const Zone &zone,
                                bool demonstration);

// The privacy page: every host, who it is, and when it is called.
struct PrivacyLine {
    QString host, when;
};
struct PrivacyView {
    QString summary;              // what is true of all of it
    QList<PrivacyLine> connected; // hosts of this workspace's connections
    QList<PrivacyLine> possible;  // those that a connection would call
};
PrivacyView privacyView(const std::vector<Connection> &connections);

} // namespace attache
