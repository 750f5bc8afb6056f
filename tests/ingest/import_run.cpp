#include "tests/ingest/import_run.h"

#include <QFile>

namespace attache::test {

void Collected::post(Post &&post)
{
    posts.push_back(std::move(post));
    if (stopAfter > 0 && posts.size() == stopAfter)
        stop.raise();
}

std::map<std::string, std::int64_t> ImportRun::refusals() const
{
    std::map<std::string, std::int64_t> counts;
    for (const auto &r : receipt.refusals)
        counts[std::string(refusalName(r.code)) + (r.field.empty() ? "" : " ") + r.field] += r.count;
    return counts;
}

std::map<std::string, std::int64_t> ImportRun::warnings() const
{
    std::map<std::string, std::int64_t> counts;
    for (const auto &w : receipt.warnings)
        counts[std::string(warningName(w.code))] += w.count;
    return counts;
}

std::string Files::write(std::string_view bytes)
{
    const auto path = m_folder.filePath(QStringLiteral("%1.csv").arg(++m_written));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), static_cast<qint64>(bytes.size())) < 0)
        qFatal("cannot write %s", qPrintable(path));
    return path.toStdString();
}

ImportRun Files::import(std::string_view bytes, const ImportOptions &options, std::string_view format)
{
    return importFile(write(bytes), options, format);
}

ImportRun importFile(const std::string &path, const ImportOptions &options, std::string_view format)
{
    ImportRun run;
    const auto importer = importerFor(path, format);
    if (!importer) {
        run.status = importer.error();
        return run;
    }
    run.format = importer.value()->format();
    run.status = importer.value()->read(path, options, run.sink, run.receipt, run.sink.stop);
    return run;
}

} // namespace attache::test
