#pragma once

#include "core/models/latest_only.h"
#include "core/models/subjects_view.h"
#include "ui/pages/dashboard_page.h"

namespace attache {

class AskedTable;
class ChartView;
class SafeLabel;
class StateStack;
class WeekBars;

// Whether we talk substance: by week, by subject, and whether answers go where people ask.
class SharesView final : public QWidget {
    Q_OBJECT
public:
    explicit SharesView(const PageContext &context, QWidget *parent = nullptr);
    void load();
    QWidget *pane() const;

signals:
    void readingWanted(); // nothing was read yet

private:
    QWidget *buildHead();
    QWidget *buildBody();
    void take(const SubjectsView &view);

    PageContext m_context;
    LatestOnly m_latest;
    SafeLabel *m_substance, *m_substanceWeight, *m_agreement, *m_verdict, *m_behind, *m_answers, *m_answersWeight, *m_caption,
        *m_guess;
    WeekBars *m_weeks;
    ChartView *m_shares;
    AskedTable *m_outcome;
    StateStack *m_state = nullptr;
};

} // namespace attache
