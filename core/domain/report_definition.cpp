#include "core/domain/report_definition.h"

#include <algorithm>

namespace attache {

namespace {

using enum ReportSection;

constexpr std::array<std::string_view, kReportTemplates.size()> kTemplateNames{"summary",  "morning",  "weekly",      "monthly",
                                                                               "campaign", "incident", "conversation"};
constexpr std::array<std::string_view, kReportSections.size()> kSectionNames{"summary",   "questions", "waiting",  "asked",
                                                                             "purpose",   "accounts",  "days",     "talk",
                                                                             "officials", "impact",    "standing", "definitions"};
constexpr std::array<std::string_view, 5> kPeriodNames{"as-asked", "day", "week", "month", "28-days"};

template <class Value, std::size_t N>
std::optional<Value> named(const std::array<std::string_view, N> &names, std::string_view name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? std::nullopt : std::optional(static_cast<Value>(found - names.begin()));
}

// The sections that a template begins with, in order; all others follow switched off.
std::vector<ReportSection> sectionsOf(ReportTemplate base)
{
    switch (base) {
    case ReportTemplate::Summary: return {Summary, Days, Standing, Definitions};
    case ReportTemplate::Morning: return {Summary, Waiting, Standing, Definitions};
    case ReportTemplate::Weekly: return {Summary, Questions, Waiting, Asked, Days, Standing, Definitions};
    case ReportTemplate::Monthly: return {Summary, Questions, Asked, Accounts, Days, Standing, Definitions};
    case ReportTemplate::Campaign: return {Summary, Questions, Accounts, Days, Asked, Standing, Definitions};
    case ReportTemplate::Incident: return {Summary, Days, Waiting, Purpose, Standing, Definitions};
    case ReportTemplate::Conversation: return {Talk, Standing, Definitions};
    }
    return {};
}

ReportPeriod periodOf(ReportTemplate base)
{
    switch (base) {
    case ReportTemplate::Morning: return ReportPeriod::LastDay;
    case ReportTemplate::Weekly: return ReportPeriod::LastWeek;
    case ReportTemplate::Monthly: return ReportPeriod::LastMonth;
    default: return ReportPeriod::AsAsked;
    }
}

} // namespace

std::string_view templateName(ReportTemplate of) { return kTemplateNames[static_cast<std::size_t>(of)]; }
std::optional<ReportTemplate> templateNamed(std::string_view name) { return named<ReportTemplate>(kTemplateNames, name); }

std::string_view sectionName(ReportSection section) { return kSectionNames[static_cast<std::size_t>(section)]; }
std::optional<ReportSection> sectionNamed(std::string_view name) { return named<ReportSection>(kSectionNames, name); }

std::string_view periodName(ReportPeriod period) { return kPeriodNames[static_cast<std::size_t>(period)]; }
std::optional<ReportPeriod> periodNamed(std::string_view name) { return named<ReportPeriod>(kPeriodNames, name); }

std::string_view paperName(PaperSize paper) { return paper == PaperSize::A4 ? "a4" : "letter"; }

bool ReportDefinition::has(ReportSection section) const
{
    return std::any_of(sections.begin(), sections.end(),
                       [section](const SectionChoice &choice) { return choice.section == section && choice.on; });
}

std::string_view ReportDefinition::comment(ReportSection section) const
{
    for (const SectionChoice &choice : sections)
        if (choice.section == section)
            return choice.comment;
    return {};
}

ReportDefinition definitionOf(ReportTemplate base)
{
    ReportDefinition definition;
    definition.base = base;
    definition.period = periodOf(base);
    definition.compare = definition.period == ReportPeriod::AsAsked     ? Compare::None
                         : definition.period == ReportPeriod::LastMonth ? Compare::Month
                                                                        : Compare::Previous;
    for (const ReportSection section : sectionsOf(base))
        definition.sections.push_back({section, true, {}});
    for (const ReportSection section : kReportSections)
        if (!definition.has(section))
            definition.sections.push_back({section, false, {}});
    return definition;
}

std::optional<Window> windowOf(ReportPeriod period, Instant now, const Zone &zone)
{
    using std::chrono::days;
    const LocalDay today = zone.dayOf(now);
    const auto until = [&](LocalDay first, LocalDay end) { return Window{zone.startOf(first), zone.startOf(end)}; };
    switch (period) {
    case ReportPeriod::AsAsked: return {};
    case ReportPeriod::LastDay: return until(today - days{1}, today);
    case ReportPeriod::LastWeek: return until(today - days{7}, today);
    case ReportPeriod::Last28Days: return until(today - days{28}, today);
    case ReportPeriod::LastMonth: break;
    }
    const std::chrono::year_month_day date{today};
    const auto month = date.year() / date.month();
    return until(LocalDay{(month - std::chrono::months{1}) / 1}, LocalDay{month / 1});
}

} // namespace attache
