#include "core/models/import_words.h"

#include "core/models/display_text.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace attache {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

constexpr double kTellAfter = 5; // seconds: a guess from less is noise

} // namespace

std::optional<double> progressShare(const ImportProgress &progress)
{
    if (progress.bytesTotal <= 0 || progress.phase != ImportProgress::Phase::Reading)
        return {};
    return double(progress.bytesRead) / double(progress.bytesTotal);
}

QString progressWords(const ImportProgress &progress, double elapsedSeconds, const FigureWords &words)
{
    const QString file = oneLine(QFileInfo(QString::fromStdString(progress.file)).fileName().toStdString(), 40);
    const QString rows = words.count(progress.rows);
    if (progress.phase == ImportProgress::Phase::Deriving)
        return fill(Say::tr("%1: %2 rows read, counting…"), {file, rows});
    const auto share = progressShare(progress);
    if (!share || *share <= 0 || elapsedSeconds < kTellAfter)
        return fill(Say::tr("%1: %2 rows"), {file, rows});
    return fill(Say::tr("%1: %2 rows, %3 left"), {file, rows, words.duration(elapsedSeconds * (1 - *share) / *share)});
}

} // namespace attache
