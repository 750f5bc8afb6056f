#include "ui/pages/training/lesson_clock.h"

#include <algorithm>

namespace attache {

namespace {

constexpr int kUsual = 180, kSecond = 1000, kMinute = 60;

} // namespace

LessonClock::LessonClock(QObject *parent) : QObject(parent), m_left(kUsual)
{
    m_tick.setInterval(kSecond);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_left = std::max(0, m_left - 1);
        if (m_left == 0)
            m_tick.stop();
        emit changed();
    });
}

void LessonClock::reset()
{
    m_tick.stop();
    m_left = kUsual;
    emit changed();
}

void LessonClock::toggle()
{
    if (m_tick.isActive())
        m_tick.stop();
    else if (m_left > 0)
        m_tick.start();
    emit changed();
}

void LessonClock::add(int seconds)
{
    m_left = std::max(0, m_left + seconds);
    emit changed();
}

QString LessonClock::words() const
{
    return QStringLiteral("%1:%2").arg(m_left / kMinute).arg(m_left % kMinute, 2, 10, QLatin1Char('0'));
}

} // namespace attache
