#pragma once

#include "core/base/instant.h"
#include "core/domain/code_book.h"
#include "ui/pages/dashboard_page.h"

#include <functional>

class QStackedWidget;
class QTabBar;

namespace attache {

class DecisionDesk;
class ReadingView;
class RuleTable;
class SharesView;
class ToastLine;

// What we talk about and what people ask: shares, the reading they rest on, and the list of subjects with its rules.
class SubjectsPage final : public DashboardPage {
    Q_OBJECT
public:
    explicit SubjectsPage(const PageContext &context, QWidget *parent = nullptr);

    PageId id() const override { return PageId::Subjects; }
    QString title() const override { return tr("Subjects"); }
    void activate() override;
    QList<QWidget *> panes() const override;
    ReadingView *reading() const { return m_reading; }

private:
    enum Part { Shares, Reading, Rules };
    void layOut();
    void connectParts();
    void showPart(int part);
    void draw(const QString &name);
    void askName();
    void changeRule(const QString &code);
    void moveRule(const QString &code, int step);
    void changeBook(std::function<bool(CodeBook &book)> change, const QString &said);
    void say(const QString &words, bool canUndo);

    SystemClock m_clock;
    DecisionDesk *m_desk;
    SharesView *m_shares;
    ReadingView *m_reading;
    RuleTable *m_rules;
    QTabBar *m_parts = nullptr;
    QStackedWidget *m_stack = nullptr;
    ToastLine *m_toast = nullptr;
};

} // namespace attache
