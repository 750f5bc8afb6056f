#pragma once

#include "core/desk/watch_board.h"
#include "core/models/decision_desk.h"
#include "core/models/latest_only.h"
#include "ui/pages/form_panel.h"
#include "ui/pages/inbox/press_table.h"

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace attache {

class ChartView;

// Saved searches: what they are, how often their words stood in posts, and the days of the chosen one as bars.
class WatchPart final : public QWidget {
    Q_OBJECT
public:
    // `desk` takes every change as a step, and must outlive it.
    WatchPart(const PageContext &context, DecisionDesk &desk, QWidget *parent = nullptr);

    PressTable *list() const { return m_list; }
    QList<QWidget *> panes() const;
    void load();
    void add(); // opens the form

signals:
    void panelWanted(const QString &title, QWidget *content, int width);
    void panelDone();
    void searchWanted(const QString &typed); // the posts of the chosen one, or of one of its days

private:
    void openForm(const WatchWords &watch);
    void put(const WatchWords &watch, const QString &said);
    void change();
    void remove();
    void showDays();
    void openPosts(std::optional<LocalDay> day);
    const WatchCount *chosen() const; // null without one

    PageContext m_context;
    DecisionDesk &m_desk;
    LatestOnly m_latest;
    std::vector<WatchCount> m_counts;
    PressTable *m_list;
    ChartView *m_days;
    SafeLabel *m_title, *m_caption;
    QList<QPushButton *> m_ofChosen; // actions that need a chosen one
};

// What is watched: a name, and words or phrases that must all stand in a post.
class WatchForm final : public FormPanel {
    Q_OBJECT
public:
    explicit WatchForm(const WatchWords &watch, QWidget *parent = nullptr);
    WatchWords watch() const; // perhaps without words

protected:
    void showEvent(QShowEvent *event) override;

private:
    QLineEdit *m_name;
    QPlainTextEdit *m_words;
};

} // namespace attache
