#pragma once

#include "core/domain/receipt.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace attache {

class FigureWords;

// receiptView() for a terminal: the path with what became of its rows, then a line for each refusal and remark.
QString receiptText(const Receipt &receipt, const FigureWords &words);

// One entry of `files` there; what the file can speak of stands beside its gaps, as "speaks_of".
QJsonObject receiptJson(const Receipt &receipt, const FigureWords &words);

// `import --json` of CONTRACT.md: {"files":[…]}, and "error" beside it where one is given or a receipt holds one.
QJsonObject importJson(const std::vector<Receipt> &receipts, const std::optional<Error> &error, const FigureWords &words);

} // namespace attache
