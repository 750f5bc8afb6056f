#pragma once

#include "core/desk/examples.h"
#include "core/models/press_lists.h"

#include <QString>

#include <optional>
#include <vector>

namespace attache {

class FigureWords;

// Examples as a table, in words. What is typed must stand in the title, the words, the point, the notes or the tags.
struct ExampleFilter {
    QString words;
    std::optional<Verdict> verdict;
    std::optional<CaseKind> kind;
};
PressList exampleList(const std::vector<ExampleRow> &rows, const ExampleFilter &filter);
PressList collectionList(const std::vector<Collection> &collections, const FigureWords &words);
PressList lessonList(const std::vector<LessonRecord> &lessons, const Zone &zone, const FigureWords &words);

// Its own title, else the first words of its posts.
QString exampleTitle(const ExampleRow &row);

} // namespace attache
