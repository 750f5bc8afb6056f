#include "ui/widgets/chip.h"

namespace attache {

using namespace Qt::StringLiterals;

Chip::Chip(const QString &what, QWidget *parent) : QPushButton(parent), m_what(what)
{
    setAutoDefault(false);
    setValue({});
}

void Chip::setValue(const QString &value)
{
    QString shown = value;
    setText(shown.replace(u'&', u"&&"_s)); // a lone ampersand would become a mnemonic
    setAccessibleName(value.isEmpty() ? m_what : tr("%1: %2").arg(m_what, value));
}

} // namespace attache
