#pragma once

#include "ui/report/paginator.h"

#include <QList>
#include <QString>

namespace attache {

// A chapter and the page that it begins on, from 1; 0: not known yet.
struct ContentsLine {
    QString words;
    int page = 0;
};

// The chapters in order: their bookmarks, before and after pages are made.
QList<ContentsLine> chaptersOf(const Strips &strips);
QList<ContentsLine> chaptersOf(const std::vector<FilledPage> &pages);

// The strips with a line for each chapter below the heading of the contents, as high whatever the page numbers are.
Strips withContents(const Strips &strips, const QList<ContentsLine> &lines, const Measure &measure);
// The strips without that heading.
Strips withoutContents(Strips strips);

} // namespace attache
