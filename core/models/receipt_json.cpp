#include "core/models/receipt_words.h"

#include "core/models/error_words.h"
#include "core/models/receipt_view.h"

#include <QJsonArray>

namespace attache {

namespace {

QString ascii(std::string_view text) { return QLatin1String(text.data(), static_cast<qsizetype>(text.size())); }

QJsonValue orNull(const std::string &text) { return text.empty() ? QJsonValue() : QJsonValue(QString::fromStdString(text)); }

QJsonArray lineNumbers(const std::vector<std::int64_t> &lines)
{
    QJsonArray array;
    for (const std::int64_t line : lines)
        array.append(static_cast<qint64>(line));
    return array;
}

// One reason or warning of a receipt; `words` is its line in the ReceiptView, without the isolates meant for a screen.
QJsonObject entry(std::string_view code, std::int64_t count, const std::vector<std::int64_t> &lines, QString words)
{
    words.remove(QChar(0x2068)).remove(QChar(0x2069));
    return {{QStringLiteral("code"), ascii(code)},
            {QStringLiteral("count"), static_cast<qint64>(count)},
            {QStringLiteral("first_lines"), lineNumbers(lines)},
            {QStringLiteral("message"), words}};
}

QJsonArray reasons(const Receipt &receipt, const ReceiptView &view)
{
    QJsonArray array;
    for (std::size_t i = 0; i < receipt.refusals.size(); ++i) {
        const RefusalCount &refusal = receipt.refusals[i];
        QJsonObject reason =
            entry(refusalName(refusal.code), refusal.count, refusal.firstLines, view.refused[qsizetype(i)].first);
        reason.insert(QStringLiteral("field"), orNull(refusal.field));
        array.append(reason);
    }
    return array;
}

QJsonArray warnings(const Receipt &receipt, const ReceiptView &view)
{
    QJsonArray array;
    for (std::size_t i = 0; i < receipt.warnings.size(); ++i) {
        const WarningCount &warning = receipt.warnings[i];
        array.append(entry(warningName(warning.code), warning.count, warning.firstLines, view.remarks[qsizetype(i)].first));
    }
    return array;
}

QJsonValue momentOrNull(const std::optional<Instant> &at)
{
    return at ? QJsonValue(QString::fromStdString(toIso(*at))) : QJsonValue();
}

QJsonArray gapsJson(const Receipt &receipt)
{
    QJsonArray array;
    for (const CaptureGap &gap : receipt.gaps) {
        QJsonArray kinds;
        for (const std::string &kind : gap.kinds)
            kinds.append(QString::fromStdString(kind));
        array.append(QJsonObject{{QStringLiteral("account"), orNull(gap.account)},
                                 {QStringLiteral("from"), momentOrNull(gap.from)},
                                 {QStringLiteral("to"), momentOrNull(gap.to)},
                                 {QStringLiteral("kinds"), kinds}});
    }
    return array;
}

QJsonArray coverageJson(const Receipt &receipt)
{
    QJsonArray array;
    for (const Coverage &one : receipt.coverage) {
        QJsonArray kinds;
        for (const auto &[kind, name] : kCapturedKinds)
            if ((one.kinds & kind) != 0)
                kinds.append(ascii(name));
        array.append(QJsonObject{{QStringLiteral("platform"), QString::fromStdString(one.account.platform)},
                                 {QStringLiteral("account"), orNull(one.account.handle)},
                                 {QStringLiteral("from"), momentOrNull(one.from)},
                                 {QStringLiteral("to"), momentOrNull(one.to)},
                                 {QStringLiteral("kinds"), kinds}});
    }
    return array;
}

} // namespace

QJsonObject receiptJson(const Receipt &receipt, const FigureWords &words)
{
    const ReceiptView view = receiptView(receipt, words);
    QJsonObject file{{QStringLiteral("path"), QString::fromStdString(receipt.path)},
                     {QStringLiteral("format"), orNull(receipt.format)},
                     {QStringLiteral("kind"), orNull(receipt.kind)},
                     {QStringLiteral("read"), static_cast<qint64>(receipt.read)},
                     {QStringLiteral("stored"), static_cast<qint64>(receipt.stored)},
                     {QStringLiteral("updated"), static_cast<qint64>(receipt.updated)},
                     {QStringLiteral("duplicate"), static_cast<qint64>(receipt.duplicate)},
                     {QStringLiteral("refused"), static_cast<qint64>(receipt.refused)},
                     {QStringLiteral("warnings"), warnings(receipt, view)},
                     {QStringLiteral("reasons"), reasons(receipt, view)},
                     {QStringLiteral("gaps"), gapsJson(receipt)},
                     {QStringLiteral("speaks_of"), coverageJson(receipt)}};
    if (receipt.error)
        file.insert(QStringLiteral("error"), errorJson(*receipt.error));
    return file;
}

QJsonObject importJson(const std::vector<Receipt> &receipts, const std::optional<Error> &error, const FigureWords &words)
{
    QJsonArray files;
    std::optional<Error> first = error;
    for (const Receipt &receipt : receipts) {
        files.append(receiptJson(receipt, words));
        if (!first)
            first = receipt.error;
    }
    QJsonObject document{{QStringLiteral("files"), files}};
    if (first)
        document.insert(QStringLiteral("error"), errorJson(*first));
    return document;
}

} // namespace attache
