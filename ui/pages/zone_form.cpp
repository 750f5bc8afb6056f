#include "ui/pages/zone_form.h"

#include "ui/dialogs/create_dialog.h"

#include <QComboBox>

namespace attache {

ZoneForm::ZoneForm(const std::string &current, QWidget *parent)
    : FormPanel(
        tr("Days begin and end in this zone, for every figure and report. "
           "Times are kept in UTC, so it can be changed at any time."),
        tr("Use this zone"), parent),
      m_zone(zoneChoice(QString::fromStdString(current), nullptr))
{
    addField(tr("Time zone"), m_zone);
}

std::string ZoneForm::zone() const { return m_zone->currentText().trimmed().toStdString(); }

} // namespace attache
