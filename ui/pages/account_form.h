#pragma once

#include "core/domain/account.h"
#include "ui/pages/form_panel.h"

class QComboBox;
class QLineEdit;

namespace attache {

// A new account: one of ours, or an official.
class AccountForm final : public FormPanel {
    Q_OBJECT
public:
    explicit AccountForm(QWidget *parent = nullptr);
    Account account() const; // without handle where none was written

private:
    QComboBox *m_kind;
    QComboBox *m_platform;
    QLineEdit *m_handle, *m_name, *m_country;
};

} // namespace attache
