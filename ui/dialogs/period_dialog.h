#pragma once

#include "ui/dialogs/plain_dialog.h"
#include "ui/dialogs/user_prompts.h"

class QDateEdit;

namespace attache {

// Own dates: first and last day, both counted.
class PeriodDialog final : public PlainDialog {
    Q_OBJECT
public:
    PeriodDialog(const DayRange &shown, QWidget *parent);
    DayRange range() const;

private:
    QDateEdit *m_first;
    QDateEdit *m_last;
};

} // namespace attache
