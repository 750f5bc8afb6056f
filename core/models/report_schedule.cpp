#include "core/models/report_schedule.h"

namespace attache {

using namespace Qt::StringLiterals;

namespace {

// For a shell: nothing inside single quotes means anything but a quote.
QString shellWord(QString text) { return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\''; }

// For a unit file: C escapes, and '%' and '$' stand for themselves.
QString unitWord(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'%', u"%%"_s).replace(u'$', u"$$"_s);
    return u'"' + text + u'"';
}

// cron ends a command at '%'.
QString cronWord(const QString &text) { return shellWord(text).replace(u'%', u"\\%"_s); }

QString rhythmName(ScheduleRhythm rhythm)
{
    switch (rhythm) {
    case ScheduleRhythm::Daily: return u"daily"_s;
    case ScheduleRhythm::Weekly: return u"weekly"_s;
    case ScheduleRhythm::Monthly: break;
    }
    return u"monthly"_s;
}

QString two(int number) { return QString::number(number).rightJustified(2, u'0'); }

QString calendarOf(const ScheduleWish &wish)
{
    const QString time = two(wish.hour) + u':' + two(wish.minute) + u":00"_s;
    switch (wish.rhythm) {
    case ScheduleRhythm::Daily: return u"*-*-* "_s + time;
    case ScheduleRhythm::Weekly: return u"Mon *-*-* "_s + time;
    case ScheduleRhythm::Monthly: break;
    }
    return u"*-*-01 "_s + time;
}

QString cronTime(const ScheduleWish &wish)
{
    const QString time = QString::number(wish.minute) + u' ' + QString::number(wish.hour);
    switch (wish.rhythm) {
    case ScheduleRhythm::Daily: return time + u" * * *"_s;
    case ScheduleRhythm::Weekly: return time + u" * * 1"_s;
    case ScheduleRhythm::Monthly: break;
    }
    return time + u" 1 * *"_s;
}

// ASCII, so that it may be the name of a file everywhere.
QString plainName(const QString &name)
{
    QString plain;
    for (const QChar c : name.toLower())
        plain += c.unicode() < 128 && c.isLetterOrNumber() ? c : QChar(u'-');
    return plain;
}

QString commandOf(const ScheduleWish &wish, QString (*quoted)(const QString &))
{
    const QString file = wish.folder + u'/' + plainName(wish.definition) + u".pdf"_s;
    return quoted(wish.program) + u" report "_s + quoted(wish.workspace) + u" --definition "_s + quoted(wish.definition)
           + u" --out "_s + quoted(file) + (wish.bothCopies ? u" --both"_s : QString());
}

} // namespace

Schedule scheduleOf(const ScheduleWish &wish)
{
    Schedule schedule;
    schedule.name = u"attache-report-"_s + plainName(wish.definition);
    const QString command = commandOf(wish, [](const QString &text) { return unitWord(text); });
    schedule.service =
        u"[Unit]\nDescription=Attaché report %1\n\n[Service]\nType=oneshot\nExecStart="_s.arg(rhythmName(wish.rhythm)) + command
        + u"\nProtectSystem=strict\nReadWritePaths="_s + unitWord(wish.folder)
        + u"\nPrivateTmp=yes\nNoNewPrivileges=yes\nPrivateNetwork=yes\n"_s;
    schedule.timer = u"[Unit]\nDescription=When the Attaché report is made\n\n[Timer]\nOnCalendar="_s + calendarOf(wish)
                     + u"\nPersistent=true\n\n[Install]\nWantedBy=timers.target\n"_s;
    schedule.crontab = cronTime(wish) + u' ' + commandOf(wish, [](const QString &text) { return cronWord(text); });
    schedule.install = {u"systemctl --user daemon-reload"_s, u"systemctl --user enable --now "_s + schedule.name + u".timer"_s};
    return schedule;
}

} // namespace attache
