#pragma once

#include "core/base/zone.h"
#include "core/domain/receipt.h"

#include <QList>
#include <QString>

#include <utility>

namespace attache {

class FigureWords;

// A receipt opened in full, in words.
struct ReceiptView {
    QString title;   // the file's name
    QString summary; // 'read 1 204 = 1 190 new + 3 updated + 8 known already + 3 refused'
    QList<std::pair<QString, QString>> refused; // how many and why → on which lines
    QList<std::pair<QString, QString>> remarks; // what was accepted with a remark → lines, perhaps empty
    QString coverage; // what it can and cannot speak of, and of which days; empty where nothing was read
    QString advice;   // what to add when people's words are missing, a line for each source; perhaps empty
    QString error;   // why the file was not read to its end; perhaps empty
};

// Days are those of `zone`.
ReceiptView receiptView(const Receipt &receipt, const FigureWords &words, const Zone &zone = {});

} // namespace attache
