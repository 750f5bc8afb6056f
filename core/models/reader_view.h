#pragma once

#include "core/base/zone.h"
#include "core/desk/conversation_view.h"

#include <QList>
#include <QString>

namespace attache {

class FigureWords;
class LookAlikes;

// One post as the tree reader shows it. `who` and `text` are text of strangers, to be shown in their own direction.
struct ReaderLine {
    enum class Kind { Ours, Theirs, Bystander, Ghost };
    Kind kind = Kind::Theirs;
    int depth = 0;
    bool waiting = false; // this post waits for an answer of ours
    QString who;          // empty for a post that is not in the archive
    QString when;         // '14 Oct 2026 17:40', with how long it waits or waited
    QString note;         // 'about us, not to us', 'answered after 9 h', counts; perhaps empty
    QString mark;         // what is odd about it: 'dated before the post it answers'; perhaps empty
    QString text;
    QString accessible; // the whole in one sentence
};

struct ReaderView {
    QString title; // who opened it
    QString under; // 'X · 7 posts · 3 people'
    QList<ReaderLine> lines;
};

// `rows` in reading order, times in `zone`. With `known`, who could be taken for one of ours or an official is marked.
ReaderView readerView(const std::vector<TreeRow> &rows, const Zone &zone, const FigureWords &words,
                      const LookAlikes *known = nullptr);
// 'looks like @X, a different account (U+0430)'; empty where nobody is taken for another.
QString lookAlikeWords(const Post &post, const LookAlikes &known);

} // namespace attache
