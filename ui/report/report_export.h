#pragma once

#include "core/base/result.h"
#include "core/models/report_document.h"
#include "ui/report/pdf_writer.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace attache {

// One copy of a report, and where its PDF goes; an HTML file of the same name stands beside it.
struct ReportFile {
    ReportDocument document;
    Sheet sheet;
    QString pdf;
};

// Writes reports while the window goes on: one page is painted between two events, what needs no window is done elsewhere.
class ReportExport final : public QObject {
    Q_OBJECT
public:
    using Work = std::function<Status()>;
    // Runs the work in another thread and then calls back in this one.
    using Elsewhere = std::function<void(Work work, std::function<void(Status)> done)>;

    ReportExport(std::vector<ReportFile> files, Elsewhere elsewhere, QObject *parent = nullptr);
    void start();

signals:
    void finished(const attache::Status &status, const QStringList &written);

private:
    void next();
    void paint();
    void write();

    std::vector<ReportFile> m_files;
    Elsewhere m_elsewhere;
    std::size_t m_at = 0;
    std::unique_ptr<PdfPages> m_pages;
    QStringList m_written;
    QTimer m_step;
};

} // namespace attache
