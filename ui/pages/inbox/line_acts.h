#pragma once

#include "core/desk/capital_page.h"
#include "core/models/decision_desk.h"
#include "ui/pages/dashboard_page.h"

#include <QObject>

namespace attache {

// Adds, changes and retires cleared lines; what the capital has replied becomes one.
class LineActs final : public QObject {
    Q_OBJECT
public:
    LineActs(const PageContext &context, DecisionDesk &desk, QObject *parent);

    void add();
    void change(const QString &key);
    void retire(const QString &key);
    void reply(const CapitalQuestion &question);

signals:
    void panelWanted(const QString &title, QWidget *content, int width);
    void panelDone();
    void said(const QString &words);

private:
    void open(const QString &title, const ClearedLine &line, const std::optional<CapitalQuestion> &question);
    void put(const ClearedLine &line, const std::optional<CapitalQuestion> &question);
    void sayWhatFits(const std::string &key);
    template <class Then>
    void withLine(const QString &key, Then then);

    PageContext m_context;
    DecisionDesk &m_desk;
};

} // namespace attache
