#pragma once

#include "core/desk/asked.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace attache {

class FigureWords;

// What people asked, as a table: by subject or by language, and how each question ended.
struct AskedView {
    struct Row {
        QString name;
        QStringList numbers; // one per column
        bool faint = false;  // not coded, not known
    };
    QString title, caption;
    QString nothing;     // why there is no table; empty where there is one
    QStringList columns; // 'asked', 'in substance', 'link only', 'later', 'nothing'
    QList<Row> subjects, languages;
};
AskedView askedView(const Asked &asked, const FigureWords &words);

// {"all":{…},"by_subject":[{"subject","asked","in_substance","link_only","come_back","nothing","on_purpose"}],
// "by_language":[…]}; a missing name is null.
QJsonObject askedJson(const Asked &asked);

} // namespace attache
