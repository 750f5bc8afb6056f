#include "core/models/import_preview_view.h"

#include "core/models/coverage_words.h"
#include "core/models/display_text.h"
#include "core/models/error_words.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "core/models/receipt_view.h"
#include "core/models/source_words.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace attache {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ImportPreviewView)
};

QString sizeOf(const ImportPreview &preview, const Zone &zone, const FigureWords &words)
{
    const auto &receipt = preview.receipt;
    if (receipt.read == 0)
        return receipt.error ? QString() : Say::tr("A file of a known kind that holds no posts.");
    const auto posts = words.items(Item::Post, receipt.read - receipt.refused);
    const auto told = preview.whole ? posts : fill(Say::tr("more than %1"), {posts});
    const auto refused = receipt.refused == 0 ? QString()
                                              : fill(Say::tr("%1 would be refused", nullptr, pluralNumber(receipt.refused)),
                                                     {words.count(receipt.refused)});
    return joined(
        {joined({told, isolated(coveredDays(preview.coverage, words, zone))}, Say::tr("%1, %2", "how many posts, of which days")),
         refused},
        Say::tr("%1; %2", "how many, and beside it"));
}

QString columnsOf(ImportPreview::Columns columns)
{
    using enum ImportPreview::Columns;
    switch (columns) {
    case None: return {};
    case OurNames: return Say::tr("Columns found by their names.");
    case Known: return Say::tr("Columns as this tool writes them.");
    case Unverified: return Say::tr("Columns as we believe this tool writes them: unverified. Look at the samples.");
    case Saved: return Say::tr("Columns as chosen for an earlier file of this header.");
    case Given: return Say::tr("Columns as chosen.");
    case Needed: return Say::tr("The columns of this table must be named first.");
    }
    return {};
}

SamplePost sampleOf(const Post &post, const Zone &zone, const FigureWords &words)
{
    constexpr qsizetype kLongest = 160;
    SamplePost sample;
    sample.head =
        joined({personText(post.authorName, post.author), words.moment(post.createdAt, zone)}, Say::tr("%1, %2", "who, when"));
    sample.text = oneLine(post.text, kLongest);
    if (sample.text.isEmpty())
        sample.text = post.repostOf.empty() ? Say::tr("without words") : Say::tr("passes on another post");
    return sample;
}

void addCoverage(ImportPreviewView &view, const ImportPreview &preview, const FigureWords &words)
{
    view.speaks = heldKinds(preview.coverage, words);
    view.silent = missingKinds(preview.coverage, words);
    if (!holdsOwnPostsOnly(preview))
        return;
    view.notice = ownPostsNotice();
    view.advice = ownPostsAdvice(preview.coverage.front().account.platform);
}

} // namespace

bool holdsOwnPostsOnly(const ImportPreview &preview)
{
    return !preview.coverage.empty()
           && (preview.receipt.warned(Warning::OwnPostsOnly)
               || std::all_of(preview.coverage.begin(), preview.coverage.end(),
                              [](const Coverage &one) { return (one.kinds & (CapturedReplies | CapturedMentions)) == 0; }));
}

ImportPreviewView importPreviewView(const ImportPreview &preview, const Zone &zone, const FigureWords &words)
{
    ImportPreviewView view;
    const auto receipt = receiptView(preview.receipt, words);
    view.title = receipt.title;
    view.kind = formatWords(preview.receipt.format);
    view.size = sizeOf(preview, zone, words);
    view.columns = columnsOf(preview.columns);
    addCoverage(view, preview, words);
    const auto addReason = [&view](const std::pair<QString, QString> &reason) {
        view.reasons << joined({reason.first, reason.second}, Say::tr("%1 (%2)", "reason, lines"));
    };
    std::for_each(receipt.refused.begin(), receipt.refused.end(), addReason);
    for (qsizetype i = 0; i < receipt.remarks.size(); ++i)
        if (preview.receipt.warnings[std::size_t(i)].code != Warning::OwnPostsOnly) // the notice says it
            addReason(receipt.remarks[i]);
    for (const auto &post : preview.samples)
        view.samples << sampleOf(post, zone, words);
    if (preview.receipt.error)
        view.error = errorWords(*preview.receipt.error).happened;
    return view;
}

QString previewText(const ImportPreview &preview, const Zone &zone, const FigureWords &words)
{
    const auto view = importPreviewView(preview, zone, words);
    QStringList lines{joined({QString::fromStdString(preview.receipt.path), view.kind}, Say::tr("%1: %2", "path, kind of file"))};
    const auto add = [&](const QString &line, const QString &indent = QStringLiteral("  ")) {
        if (!line.isEmpty())
            lines << indent + line;
    };
    for (const auto &line : {view.size, view.speaks, view.silent, view.columns, view.notice})
        add(line);
    for (const auto &line : view.advice)
        add(line, QStringLiteral("  - "));
    for (const auto &line : view.reasons)
        add(line);
    for (const auto &sample : view.samples)
        add(joined({sample.head, sample.text}, Say::tr("%1: %2", "who and when, what")), QStringLiteral("  > "));
    if (preview.receipt.error)
        add(describe(*preview.receipt.error));
    return lines.join(u'\n');
}

} // namespace attache
