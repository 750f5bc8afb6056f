#pragma once

#include "core/base/zone.h"
#include "core/desk/cleared_lines.h"
#include "core/desk/due_lists.h"
#include "core/desk/keyed_posts.h"
#include "core/models/text_table_model.h"

#include <QString>

#include <vector>

namespace attache {

class Desk;
class FigureWords;

// The lists beside the queue, read whole and put into words.
struct PressList {
    QStringList heads;
    std::vector<TextRow> rows;
    qint64 total = 0; // of the whole list, where only its beginning is shown
};

// Each blocks and is asked away from the window's thread. `zone`: that of the workspace.
Result<PressList> leftList(const Desk &desk, const Zone &zone, const FigureWords &words);
Result<PressList> promiseList(const Desk &desk, const Zone &zone, const FigureWords &words);
Result<PressList> lineList(const Desk &desk, const Zone &zone, const FigureWords &words); // without retired lines
Result<PressList> lineAnswerList(const Desk &desk, LineAnswers which, const Zone &zone, const FigureWords &words);

QString promiseStateWords(PromiseState state); // 'open', 'kept', 'late', 'broken'

} // namespace attache
