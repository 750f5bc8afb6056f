#include "core/models/report_words.h"

#include <QCoreApplication>

namespace attache {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

} // namespace

QString templateWords(ReportTemplate base)
{
    switch (base) {
    case ReportTemplate::Summary: return Say::tr("Summary");
    case ReportTemplate::Morning: return Say::tr("Morning brief");
    case ReportTemplate::Weekly: return Say::tr("Weekly");
    case ReportTemplate::Monthly: return Say::tr("Monthly");
    case ReportTemplate::Campaign: return Say::tr("Campaign");
    case ReportTemplate::Incident: return Say::tr("Incident");
    case ReportTemplate::Conversation: return Say::tr("One conversation");
    }
    return {};
}

QString sectionWords(ReportSection section)
{
    switch (section) {
    case ReportSection::Summary: return Say::tr("Summary");
    case ReportSection::Questions: return Say::tr("What you may be asked");
    case ReportSection::Waiting: return Say::tr("What waits for an answer");
    case ReportSection::Asked: return Say::tr("What people asked");
    case ReportSection::Purpose: return Say::tr("Left unanswered on purpose");
    case ReportSection::Accounts: return Say::tr("Account against account");
    case ReportSection::Days: return Say::tr("Day by day");
    case ReportSection::Talk: return Say::tr("One conversation");
    case ReportSection::Officials: return Say::tr("Officials");
    case ReportSection::Impact: return Say::tr("What came of it");
    case ReportSection::Standing: return Say::tr("What the numbers stand on");
    case ReportSection::Definitions: return Say::tr("Every figure and its definition");
    }
    return {};
}

QString periodWords(ReportPeriod period)
{
    switch (period) {
    case ReportPeriod::AsAsked: return Say::tr("as the window shows");
    case ReportPeriod::LastDay: return Say::tr("the day before");
    case ReportPeriod::LastWeek: return Say::tr("the seven days before");
    case ReportPeriod::LastMonth: return Say::tr("the month before");
    case ReportPeriod::Last28Days: return Say::tr("the 28 days before");
    }
    return {};
}

} // namespace attache
