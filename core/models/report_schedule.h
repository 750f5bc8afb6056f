#pragma once

#include "core/domain/report_definition.h"

#include <QString>
#include <QStringList>

namespace attache {

enum class ScheduleRhythm { Daily, Weekly, Monthly };

struct ScheduleWish {
    QString program, workspace, definition, folder; // absolute paths; the folder takes the reports
    ScheduleRhythm rhythm = ScheduleRhythm::Weekly;
    int hour = 6, minute = 0; // local time of the computer
    bool bothCopies = true;
};

// A report again and again without a server: what cron or a timer of systemd needs. Nothing runs by itself until it is put in
// place.
struct Schedule {
    QString name;           // of the unit: 'attache-report-weekly'
    QString service, timer; // unit files
    QString crontab;        // one line
    QStringList install;    // what to type, one command a line
};
Schedule scheduleOf(const ScheduleWish &wish);

} // namespace attache
