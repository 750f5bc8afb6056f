#pragma once

#include "ui/pages/form_panel.h"

#include <string>

class QComboBox;

namespace attache {

// The zone of days and periods.
class ZoneForm final : public FormPanel {
    Q_OBJECT
public:
    explicit ZoneForm(const std::string &current, QWidget *parent = nullptr);
    std::string zone() const;

private:
    QComboBox *m_zone;
};

} // namespace attache
