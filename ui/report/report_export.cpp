#include "ui/report/report_export.h"

#include "core/base/whole_file.h"
#include "core/models/report_html.h"
#include "ui/report/page_layout.h"

namespace attache {

using namespace Qt::StringLiterals;

namespace {

QString besideIt(const QString &pdf)
{
    return (pdf.endsWith(u".pdf"_s, Qt::CaseInsensitive) ? pdf.chopped(4) : pdf) + u".html"_s;
}

Status writeFiles(const QByteArray &painted, const PdfProperties &properties, const QString &pdf, const std::string &html)
{
    const auto whole = withProperties(painted, properties);
    if (!whole)
        return whole.error();
    const std::string_view bytes(whole->constData(), static_cast<std::size_t>(whole->size()));
    if (auto written = writeWholeFile(pdf.toStdString(), bytes); !written)
        return written;
    return writeWholeFile(besideIt(pdf).toStdString(), html);
}

} // namespace

ReportExport::ReportExport(std::vector<ReportFile> files, Elsewhere elsewhere, QObject *parent)
    : QObject(parent),
      m_files(std::move(files)),
      m_elsewhere(std::move(elsewhere))
{
    m_step.setInterval(0);
    connect(&m_step, &QTimer::timeout, this, &ReportExport::paint);
}

void ReportExport::start() { next(); }

void ReportExport::next()
{
    if (m_at >= m_files.size())
        return emit finished({}, m_written);
    const ReportFile &file = m_files[m_at];
    if (auto logo = checkLogo(file.document); !logo)
        return emit finished(logo, m_written);
    m_pages = std::make_unique<PdfPages>(file.document, file.sheet, layOut(file.document, file.sheet));
    m_step.start();
}

void ReportExport::paint()
{
    if (m_pages->atEnd())
        return write();
    if (auto painted = m_pages->paintNext(); !painted) {
        m_step.stop();
        emit finished(painted, m_written);
    }
}

void ReportExport::write()
{
    m_step.stop();
    const ReportFile &file = m_files[m_at];
    const QByteArray painted = m_pages->finish();
    m_elsewhere([painted, properties = m_pages->properties(), pdf = file.pdf,
                 html = htmlOf(file.document)] { return writeFiles(painted, properties, pdf, html); },
                [this](const Status &status) {
                    if (!status)
                        return emit finished(status, m_written);
                    m_written << m_files[m_at].pdf << besideIt(m_files[m_at].pdf);
                    ++m_at;
                    next();
                });
}

} // namespace attache
