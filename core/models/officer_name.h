#pragma once

#include <QObject>
#include <QString>

namespace attache {

// Who sits at this desk; stands on every decision. Asked once, kept by the composition root.
class OfficerName final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    const QString &name() const { return m_name; } // empty: nobody has said so yet
    void set(const QString &name)
    {
        if (name == m_name)
            return;
        m_name = name;
        emit changed(m_name);
    }

signals:
    void changed(const QString &name);

private:
    QString m_name;
};

} // namespace attache
