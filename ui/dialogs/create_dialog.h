#pragma once

#include "ui/dialogs/plain_dialog.h"
#include "ui/dialogs/user_prompts.h"

class QComboBox;
class QLineEdit;

namespace attache {

// Where a new workspace goes, the zone of its days, and what must be known before it exists.
class CreateDialog final : public PlainDialog {
    Q_OBJECT
public:
    explicit CreateDialog(QWidget *parent);
    AskedWorkspace asked() const;

private:
    void browse();

    QLineEdit *m_path;
    QComboBox *m_zone;
};

// An editable choice of the zones that this system knows, `shown` chosen.
QComboBox *zoneChoice(const QString &shown, QWidget *parent);

} // namespace attache
