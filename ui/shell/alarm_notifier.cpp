#include "ui/shell/alarm_notifier.h"

#include "core/desk/press_desk.h"
#include "core/models/desk_tasks.h"
#include "core/models/figure_words.h"

#include <QApplication>
#include <QStyle>
#include <QSystemTrayIcon>

#include <utility>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

struct Seen {
    Morning morning;
    std::vector<WatchCount> watched;
};

Result<Seen> readAlarms(const Desk &desk, const StopToken &stop)
{
    auto morning = desk.press().morning({});
    if (!morning)
        return morning.error();
    auto watched = desk.press().watched(stop);
    if (!watched)
        return watched.error();
    return Seen{std::move(*morning), std::move(*watched)};
}

} // namespace

AlarmNotifier::AlarmNotifier(DeskTasks &tasks, const FigureWords &words, QObject *parent)
    : QObject(parent),
      m_tasks(tasks),
      m_words(words)
{}

void AlarmNotifier::setWanted(bool wanted)
{
    if (wanted == std::exchange(m_wanted, wanted))
        return;
    delete std::exchange(m_tray, nullptr);
    m_news = AlarmNews();
    if (!wanted)
        return;
    if (QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages()) {
        m_tray = new QSystemTrayIcon(qApp->style()->standardIcon(QStyle::SP_MessageBoxInformation), this);
        m_tray->setToolTip(u"Attaché"_s);
        m_tray->show();
    }
    look();
}

void AlarmNotifier::look()
{
    if (!m_wanted)
        return;
    const LatestOnly::Ticket ticket = m_latest.take();
    const auto answer = m_tasks.read(ticket.stop, [stop = ticket.stop](const Desk &desk) { return readAlarms(desk, stop); });
    m_tasks.whenDone(answer, this, [this, ticket](const Result<Seen> &seen) {
        if (m_latest.isLast(ticket) && seen)
            tell(m_news.take(seen->morning, seen->watched, m_words));
    });
}

void AlarmNotifier::tell(const QString &words)
{
    if (words.isEmpty())
        return;
    if (m_tray)
        m_tray->showMessage(u"Attaché"_s, words);
    emit told(words);
}

} // namespace attache
