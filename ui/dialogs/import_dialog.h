#pragma once

#include "ui/dialogs/plain_dialog.h"
#include "ui/dialogs/user_prompts.h"

#include <QList>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace attache {

// What an import must be told: which account is ours where none is known, and which column is which in a table with
// names of its own.
class ImportDialog final : public PlainDialog {
    Q_OBJECT
public:
    ImportDialog(const ImportQuestion &question, QWidget *parent);
    ImportChoices choices() const;

private:
    struct ColumnChoice {
        QString field;
        bool required = false;
        QComboBox *box = nullptr;
    };

    void askForAccount();
    void askForColumns(const ImportQuestion &question);
    void check();

    QLineEdit *m_own = nullptr;
    QComboBox *m_platform = nullptr;
    QList<ColumnChoice> m_columns;
};

// An editable choice of the platforms that are known by name.
QComboBox *platformChoice(QWidget *parent);

} // namespace attache
