#pragma once

#include "core/base/zone.h"
#include "core/desk/capital_page.h"
#include "core/models/latest_only.h"
#include "ui/pages/dashboard_page.h"

class QListView;
class QStringListModel;

namespace attache {

class LetterPanel;
class StateStack;

// "Ask the capital": one letter with every question that no cleared line answers; the reply becomes a line.
class CapitalView final : public QWidget {
    Q_OBJECT
public:
    explicit CapitalView(const PageContext &context, QWidget *parent = nullptr);
    void load();
    QWidget *pane() const;

signals:
    void said(const QString &words);
    void replyWanted(const attache::CapitalQuestion &question);

private:
    void take(const CapitalPage &page, const Zone &zone);
    void saveText();
    void savePdf();
    void reply();

    PageContext m_context;
    LatestOnly m_latest;
    CapitalPage m_page;
    Zone m_zone;
    LetterPanel *m_letter;
    QStringListModel *m_questions;
    QListView *m_list;
    StateStack *m_state;
};

} // namespace attache
