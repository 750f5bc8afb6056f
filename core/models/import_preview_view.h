#pragma once

#include "core/base/zone.h"
#include "core/desk/import_preview.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace attache {

class FigureWords;

struct SamplePost {
    QString head; // 'Amina R. @amina, 3 Oct 2026 17:40'
    QString text; // one line
};

// What a file is and what an import of it would read, in words; before anything is written.
struct ImportPreviewView {
    QString title;       // the file's name
    QString kind;        // 'Archive of an X account'
    QString size;        // '2 104 posts, 3 Mar 2019 – 20 Nov 2026; 12 would be refused'
    QString speaks;      // 'Speaks of: posts of ours, counts'
    QString silent;      // 'Cannot speak of: replies, mentions'; perhaps empty
    QString notice;      // the notice on a file of our own posts alone; perhaps empty
    QStringList advice;  // what to add then
    QString columns;     // where the columns of a table come from; empty for other files
    QStringList reasons; // why posts would be refused, and what would be passed over or changed
    QList<SamplePost> samples;
    QString error; // why nothing, or not all, can be read; perhaps empty
};

ImportPreviewView importPreviewView(const ImportPreview &preview, const Zone &zone, const FigureWords &words);

// The same for a terminal.
QString previewText(const ImportPreview &preview, const Zone &zone, const FigureWords &words);
// One entry of `import --preview --json`: {"path","format","kind","read","refused","whole","reasons","warnings","gaps",
// "speaks_of","columns","column_map","own","authors","samples"} and "error" where there is one.
QJsonObject previewJson(const ImportPreview &preview, const FigureWords &words);

// A file of posts that are all of one account: nothing of what others wrote to it.
bool holdsOwnPostsOnly(const ImportPreview &preview);

} // namespace attache
