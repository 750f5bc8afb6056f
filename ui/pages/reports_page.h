#pragma once

#include "core/models/latest_only.h"
#include "core/models/report_builder.h"
#include "ui/pages/dashboard_page.h"
#include "ui/report/paper.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;
class QTimer;

namespace attache {

class ReportPreview;
class SafeLabel;
class StateStack;

// The report as it will be printed, and what can be said about it before: title, author, marking, paper.
class ReportsPage final : public DashboardPage {
    Q_OBJECT
public:
    explicit ReportsPage(const PageContext &context, QWidget *parent = nullptr);

    PageId id() const override { return PageId::Reports; }
    QString title() const override { return tr("Reports"); }
    void activate() override;
    QList<QWidget *> panes() const override;

private:
    QWidget *buildOptions();
    void addOption(QVBoxLayout &column, const QString &words, QWidget *field);
    void refresh();
    void askChosen();
    void layOutAgain();
    void exportPdf();
    PaperSize paper() const;
    ReportDocument document() const;

    LatestOnly m_latest;
    ChosenRows m_chosen;
    ReportPreview *m_preview;
    StateStack *m_state = nullptr;
    QWidget *m_options = nullptr;
    QLineEdit *m_title, *m_author, *m_mark;
    QComboBox *m_paper;
    QPushButton *m_export;
    SafeLabel *m_pages;
    SafeLabel *m_done;
    QTimer *m_soon; // typing lays out once it pauses
};

} // namespace attache
