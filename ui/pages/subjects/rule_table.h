#pragma once

#include "ui/pages/inbox/press_table.h"

namespace attache {

// The list of subjects in the order of deciding.
class RuleTable final : public PressTable {
    Q_OBJECT
public:
    explicit RuleTable(const PageContext &context, QWidget *parent = nullptr);

signals:
    void changeWanted(const QString &code);
    void moveWanted(const QString &code, int step); // -1: decided before the one above
};

} // namespace attache
