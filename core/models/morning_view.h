#pragma once

#include "core/base/zone.h"
#include "core/desk/morning.h"
#include "core/domain/figure.h"
#include "core/models/chart_spec.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace attache {

class FigureWords;

// What needs a person, each line with its action, and what changed since somebody last looked.
struct MorningView {
    // What pressing the action does.
    enum class Action { OpenConversation, AnswerMessage, OpenDay, ImportFiles, OpenSearch };
    struct Line {
        QString title, detail; // may hold text of strangers
        QString action;        // 'Answer'
        QString accessible;
        Tone tone = Tone::Silent;
        Action does = Action::OpenConversation;
        qint64 conversation = 0;
        PostKey post = {}; // to be answered
        LocalDay day = {};
        QString query = {}; // what the search is asked
    };
    QString title, since; // 'Since you last looked, 14 Oct 2026 17:40: 31 messages, 9 answers'
    QString nothing;      // in place of the lines where nothing needs anybody
    QList<Line> lines;
};
MorningView morningView(const Morning &morning, const Zone &zone, const FigureWords &words);

// The morning in three sentences, to copy: what waits, what flared up, how the period stands. `set` gives the zone and the
// last one.
QString morningLine(const Morning &morning, const FigureSet &set, const FigureWords &words);

// {"now","since":{…}|null,"waiting","late","target_hours","oldest","needs":[{"kind","at",…}]}; what is unknown is null.
QJsonObject morningJson(const Morning &morning);

} // namespace attache
