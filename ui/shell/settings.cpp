#include "ui/shell/settings.h"

namespace attache {

using namespace Qt::StringLiterals;

Settings::Settings() : m_store(QSettings::IniFormat, QSettings::UserScope, u"attache"_s, u"attache"_s) {}

Settings::Settings(const QString &iniFile) : m_store(iniFile, QSettings::IniFormat) {}

} // namespace attache
