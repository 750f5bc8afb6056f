#include "core/models/receipt_view.h"

#include "core/models/coverage_words.h"
#include "core/models/display_text.h"
#include "core/models/error_words.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "core/models/source_words.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace attache {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ReceiptView)
};

constexpr std::size_t kLinesShown = 20;

QString refusalReason(Refusal code)
{
    switch (code) {
    case Refusal::FieldCount: return Say::tr("more or fewer fields than the header names");
    case Refusal::MissingField: return Say::tr("a required field is empty");
    case Refusal::MangledId: return Say::tr("an id damaged by a spreadsheet; export it again as text");
    case Refusal::BadTime: return Say::tr("no time, or an impossible one");
    case Refusal::TimeWithoutZone: return Say::tr("a time without its zone");
    case Refusal::TimeOutOfRange: return Say::tr("a year before 1900 or after 9999");
    case Refusal::FieldTooLong: return Say::tr("a field of more than 1 MiB");
    case Refusal::BadPlatform: return Say::tr("no platform");
    case Refusal::UnclosedQuote: return Say::tr("a quotation that never closes; nothing was read from there on");
    case Refusal::BrokenJson: return Say::tr("damaged or cut off, no JSON");
    case Refusal::TooDeep: return Say::tr("more than 64 levels of brackets");
    case Refusal::RecordTooLarge: return Say::tr("a record of more than 16 MiB");
    case Refusal::WrongCheckSum: return Say::tr("damaged: not what its check sum says");
    case Refusal::DuplicateKey: return Say::tr("one name stands twice in it");
    }
    return {};
}

QString warningReason(Warning warning)
{
    switch (warning) {
    case Warning::DamagedText: return Say::tr("damaged characters, replaced");
    case Warning::ControlCharacters: return Say::tr("control characters, made visible");
    case Warning::BadCount: return Say::tr("a count that cannot be right; kept as unknown");
    case Warning::BadOptionalTime: return Say::tr("an unreadable time of a deletion, edit or capture; kept as unknown");
    case Warning::FutureOutlier: return Say::tr("dated far from all others");
    case Warning::HeaderOnly: return Say::tr("the file has a header and no rows");
    case Warning::OwnPostsOnly: return Say::tr("this file holds your own posts");
    case Warning::NoOwnAccount: return Say::tr("nothing says which account is ours");
    case Warning::OtherRecords: return Say::tr("passed over: no posts (users, deletions, notes of the platform)");
    case Warning::PartMissing: return Say::tr("missing: posts that the file says it holds");
    case Warning::PrivateLeftOut: return Say::tr("left out: posts that were not public");
    case Warning::ApproximateTimes: return Say::tr("a time known to the day only, or estimated");
    case Warning::AuthorUnknown: return Say::tr("the source does not say who wrote it");
    case Warning::HandleUnknown: return Say::tr("accounts are named by a key, not by their handle");
    case Warning::PartialText: return Say::tr("a text quoted in a notification mail; it may be cut");
    case Warning::SavedMap: return Say::tr("read with the columns chosen for an earlier file of this header");
    }
    return {};
}

// Remarks on the whole file bear no number.
bool ofWholeFile(Warning warning)
{
    return warning == Warning::HeaderOnly || warning == Warning::OwnPostsOnly || warning == Warning::NoOwnAccount
           || warning == Warning::HandleUnknown || warning == Warning::SavedMap;
}

QString adviceFor(const Receipt &receipt, Warning warning)
{
    const std::string platform = receipt.coverage.empty() ? std::string() : receipt.coverage.front().account.platform;
    switch (warning) {
    case Warning::OwnPostsOnly: return (QStringList(ownPostsNotice()) + ownPostsAdvice(platform)).join(u'\n');
    case Warning::NoOwnAccount: return Say::tr("Add your account; until then nothing counts as a message to you.");
    default: return {};
    }
}

QString linesWords(const std::vector<std::int64_t> &lines, std::int64_t count)
{
    if (lines.empty())
        return {};
    QStringList shown;
    for (std::size_t i = 0; i < std::min(lines.size(), kLinesShown); ++i)
        shown << QString::number(lines[i]);
    const QString list = joined(shown, Say::tr("%1, %2", "line numbers"));
    const bool more = count > shown.size();
    return fill(more ? Say::tr("lines %1 and others") : Say::tr("line(s) %1", nullptr, int(shown.size())), {list});
}

QString counted(std::int64_t n, const QString &what, const FigureWords &words)
{
    return fill(Say::tr("%1 × %2", "how often, reason"), {words.count(n), what});
}

QString summaryOf(const Receipt &receipt, const FigureWords &words)
{
    return fill(Say::tr("read %1 = %2 new + %3 updated + %4 known already + %5 refused"),
                {words.count(receipt.read), words.count(receipt.stored), words.count(receipt.updated),
                 words.count(receipt.duplicate), words.count(receipt.refused)});
}

} // namespace

ReceiptView receiptView(const Receipt &receipt, const FigureWords &words, const Zone &zone)
{
    ReceiptView view;
    view.title = isolated(QFileInfo(QString::fromStdString(receipt.path)).fileName());
    view.summary = summaryOf(receipt, words);
    view.coverage = coverageWords(receipt.coverage, words, zone);
    for (const RefusalCount &r : receipt.refusals) {
        QString why = refusalReason(r.code);
        if (!r.field.empty())
            why = fill(Say::tr("%1, in %2", "reason, name of the field"), {why, isolated(r.field)});
        view.refused << std::pair(counted(r.count, why, words), linesWords(r.firstLines, r.count));
    }
    for (const WarningCount &w : receipt.warnings) {
        QString why = warningReason(w.code);
        if (!w.detail.empty())
            why = fill(Say::tr("%1, in %2", "reason, name of the field"), {why, isolated(QString::fromStdString(w.detail))});
        view.remarks << std::pair(ofWholeFile(w.code) ? why : counted(w.count, why, words), linesWords(w.firstLines, w.count));
        if (view.advice.isEmpty())
            view.advice = adviceFor(receipt, w.code);
    }
    if (receipt.cancelled)
        view.error = receipt.read > 0 ? Say::tr("Cancelled; what was stored until then is kept.")
                                      : Say::tr("Cancelled; nothing was changed.");
    else if (receipt.error)
        view.error = describe(*receipt.error);
    return view;
}

} // namespace attache
