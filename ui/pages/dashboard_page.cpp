#include "ui/pages/dashboard_page.h"

#include "core/models/figure_source.h"

namespace attache {

using namespace Qt::StringLiterals;

QString pageName(PageId page)
{
    switch (page) {
    case PageId::Today: return u"today"_s;
    case PageId::Inbox: return u"inbox"_s;
    case PageId::Conversations: return u"conversations"_s;
    case PageId::Subjects: return u"subjects"_s;
    case PageId::Reports: return u"reports"_s;
    case PageId::Training: return u"training"_s;
    case PageId::Data: return u"data"_s;
    }
    return {};
}

void DashboardPage::openMark(const Opens &mark)
{
    ListQuestion question;
    question.what.figure = mark.figure;
    question.what.part = mark.denominator ? Part::Denominator : Part::Numerator;
    question.what.day = mark.day;
    question.scope = m_context.figures.request();
    emit listWanted(question);
}

} // namespace attache
