#pragma once

#include "core/desk/list.h"
#include "core/domain/figure.h"

#include <QList>
#include <QString>

#include <utility>

namespace attache {

class FigureWords;

// One post in a few words, for lists beside a figure. `author` and `text` are text of strangers.
struct PostLine {
    QString label; // 'Typical', 'Longest wait', 'Best continued'
    QString author, when, text, status;
    std::int64_t conversation = 0;
};

// "Behind this number": formula and circumstances in plain words.
struct PassportView {
    QString title, value, sentence; // `sentence` is what Ctrl+C copies
    QList<std::pair<QString, QString>> lines; // 'How it is counted' → '…', in reading order
    QList<PostLine> chosen;
};

PassportView passportView(const Figure &figure, const FigureSet &set, const ChosenRows &chosen, const FigureWords &words);

} // namespace attache
