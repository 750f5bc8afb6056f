#pragma once

#include <QObject>
#include <QTimer>

namespace attache {

// How long a class still has to decide. It counts seconds that it ran, by no clock of the world.
class LessonClock final : public QObject {
    Q_OBJECT
public:
    explicit LessonClock(QObject *parent = nullptr);

    void reset(); // to the usual time, standing
    void toggle();
    void add(int seconds); // never below nothing
    bool runs() const { return m_tick.isActive(); }
    int left() const { return m_left; }
    QString words() const; // '2:30'

signals:
    void changed();

private:
    QTimer m_tick;
    int m_left;
};

} // namespace attache
