#pragma once

#include "core/desk/report_material.h"
#include "core/models/latest_only.h"
#include "core/models/report_builder.h"
#include "ui/pages/dashboard_page.h"

class QComboBox;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace attache {

class ReportForm;
class ReportPreview;
class SafeLabel;
class StateStack;

// A report is put together here: its definition, the pages as they will be printed, and what is done with them.
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
    void addChoices(QVBoxLayout &column);
    void addActs(QPushButton &button); // what is done more rarely
    void refresh();
    void askDefinitions();
    void takeDefinition();
    void askMaterial();
    void layOutAgain();
    ReportDocument document(bool shareable) const;

    void keepDefinition();
    void exportReport();
    void freeze();
    void showFrozen();
    void showSchedule();
    void showWordings();
    void exportTable();
    void chooseLogo();
    void say(const QString &words);

    LatestOnly m_latest;
    ReportMaterial m_material;
    ScopeRequest m_scope; // that the material stands on
    bool m_hasMaterial = false;
    std::vector<ReportDefinition> m_kept;
    ReportPreview *m_preview;
    StateStack *m_state = nullptr;
    QWidget *m_options = nullptr;
    QComboBox *m_start, *m_copy;
    ReportForm *m_form;
    SafeLabel *m_pages;
    SafeLabel *m_done;
    QTimer *m_soon; // typing lays out once it pauses
};

} // namespace attache
