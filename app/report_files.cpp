#include "app/report_files.h"

#include "core/base/whole_file.h"
#include "core/desk/report_desk.h"
#include "core/models/figure_words.h"
#include "core/models/language.h"
#include "core/models/report_builder.h"
#include "core/models/report_html.h"
#include "ui/report/pdf_writer.h"

namespace attache {

using namespace Qt::StringLiterals;

namespace {

// 'october.pdf' and '-shareable' make 'october-shareable'.
QString stemOf(const QString &out, const QString &addition)
{
    return (out.endsWith(u".pdf"_s, Qt::CaseInsensitive) ? out.chopped(4) : out) + addition;
}

Result<void> write(const ReportDocument &document, const Sheet &sheet, const QString &pdf, const QString &stem,
                   QStringList &files)
{
    const QString html = stem + u".html"_s;
    if (auto written = writePdf(document, pdf, sheet); !written)
        return written;
    if (auto written = writeWholeFile(html.toStdString(), htmlOf(document)); !written)
        return written;
    files << pdf << html;
    return {};
}

Result<void> writeCopies(ReportDocument &internal, ReportDocument &shareable, const ReportWish &wish, QStringList &files)
{
    const Sheet sheet(wish.definition.paper, wish.definition.landscape);
    const QString stem = stemOf(wish.out, {});
    if (wish.copies == ReportCopies::Internal)
        return write(internal, sheet, wish.out, stem, files);
    if (wish.copies == ReportCopies::Shareable)
        return write(shareable, sheet, wish.out, stem, files);
    sealCopies(internal, shareable);
    if (auto written = write(internal, sheet, wish.out, stem, files); !written)
        return written;
    const QString other = stemOf(wish.out, u"-shareable"_s);
    return write(shareable, sheet, other + u".pdf"_s, other, files);
}

} // namespace

Result<QStringList> makeReport(Desk &desk, const ReportWish &wish)
{
    const QString language = QString::fromStdString(wish.definition.language);
    const InstalledLanguage installed(language);
    const auto scope = desk.reports().scopeOf(wish.definition, wish.scope);
    if (!scope)
        return scope.error();
    const auto material = desk.reports().material(wish.definition, *scope);
    if (!material)
        return material.error();
    const FigureWords words(language);
    const auto prepared = material->figures.scope.now;
    auto internal = reportDocument(*material, wish.definition, {false, prepared}, words);
    auto shareable = reportDocument(*material, wish.definition, {true, prepared}, words);
    QStringList files;
    if (auto written = writeCopies(internal, shareable, wish, files); !written)
        return written.error();
    if (!wish.freeze)
        return files;
    const FreezeWish freeze{wish.deed,         internal.title.toStdString(), ATTACHE_VERSION,
                            textSum(internal), textSum(shareable),           wish.definition};
    if (const auto number = desk.reports().freeze(*scope, freeze); !number)
        return number.error();
    return files;
}

} // namespace attache
