#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QVariantMap>

namespace attache {

template <class T>
struct SettingKey {
    const char *name;
    T fallback;
};

// Every setting of the window; only Settings touches QSettings. What belongs to a team lives in its workspace.
namespace keys {
inline const SettingKey<QString> kLanguage{"looks/language", {}};     // 'en'; empty: as the system
inline const SettingKey<QString> kTheme{"looks/theme", {}};           // 'light', 'dark'; empty: as the system
inline const SettingKey<QString> kWorkspace{"workspace/last", {}};    // path
inline const SettingKey<QVariantMap> kLooked{"workspace/looked", {}}; // by path: the now that was last looked at, ISO
inline const SettingKey<QString> kOfficer{"officer/name", {}};        // who decides at this desk; empty: not asked yet
inline const SettingKey<bool> kNotify{"alarms/desktop", false};       // alarms are told to the desktop
inline const SettingKey<QByteArray> kGeometry{"window/geometry", {}};
} // namespace keys

class Settings {
public:
    // The user's own file under XDG_CONFIG_HOME.
    Settings();
    explicit Settings(const QString &iniFile);

    template <class T>
    T get(const SettingKey<T> &key) const
    {
        return m_store.value(QLatin1StringView(key.name), QVariant::fromValue(key.fallback)).template value<T>();
    }
    template <class T>
    void set(const SettingKey<T> &key, const T &value)
    {
        m_store.setValue(QLatin1StringView(key.name), QVariant::fromValue(value));
    }

private:
    QSettings m_store;
};

} // namespace attache
