#pragma once

#include "core/desk/subject_figures.h"
#include "core/models/asked_view.h"
#include "core/models/chart_spec.h"
#include "core/models/reading_session.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace attache {

class FigureWords;

// Whether the embassy talks substance, in words and marks that are ready.
struct SubjectsView {
    struct Part {
        QString name;
        Tone tone = Tone::Us;
        double share = 0; // of what was read in that week
    };
    struct Week {
        QString label, note, tip; // 'week of 5 Oct', 'n 24', every subject with its number
        QList<Part> parts;        // substance, personal, the rest; none where nothing was read
    };
    QString caption;   // '184 of 240 posts of ours were read'
    bool weak = false; // the labels are not to be relied on: what rests on them is hatched
    QString nothing;   // why there is nothing to show; empty where there is something
    QString substance, substanceWeight;
    QList<Week> weeks;
    ShareBarsSpec shares;     // of what was read, by subject
    QList<QStringList> table; // by week and subject; the first row is the head
    AgreementWords agreement;
    QString answers, answersWeight; // '12 of 100 answers went to other subjects than people asked about'
    AskedView outcome;              // what people asked and how it ended
    QString guess;                  // what the program says of unread posts, or why nothing
    QStringList guesses;            // 'policy: 34 %, likely 22 to 46; uncorrected 38 %'
};
SubjectsView subjectsView(const SubjectFigures &figures, const FigureWords &words);

// {"code_book","posts","read","substance":{…},"subjects":[…],"weeks":[…],"agreement":{…},"answers":{…},"asked":{…},"program":{…}}
QJsonObject subjectsJson(const SubjectFigures &figures);

} // namespace attache
