#include "core/models/receipt_words.h"

#include "core/models/fill.h"
#include "core/models/receipt_view.h"

#include <QCoreApplication>

namespace attache {

namespace {

struct ReceiptText {
    Q_DECLARE_TR_FUNCTIONS(ReceiptText)
};

void addIndented(QStringList &lines, const QString &line)
{
    if (!line.isEmpty())
        lines << QString(u"  " + line);
}

} // namespace

QString receiptText(const Receipt &receipt, const FigureWords &words)
{
    const ReceiptView view = receiptView(receipt, words);
    const QString pattern = ReceiptText::tr("%1: %2", "what, where or how many");
    QStringList lines{fill(pattern, {QString::fromStdString(receipt.path), view.summary})};
    for (const auto &[what, where] : view.refused + view.remarks)
        addIndented(lines, joined({what, where}, pattern));
    if (receipt.kind == "no-posts")
        addIndented(lines, ReceiptText::tr("A file of a known kind that holds no posts."));
    for (const auto &line : view.coverage.split(u'\n') + view.advice.split(u'\n'))
        addIndented(lines, line);
    addIndented(lines, view.error);
    return lines.join(u'\n');
}

} // namespace attache
