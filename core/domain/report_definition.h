#pragma once

#include "core/base/result.h"
#include "core/domain/scope.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace attache {

// What a report is for; decides which sections it begins with and how far back it looks.
enum class ReportTemplate { Summary, Morning, Weekly, Monthly, Campaign, Incident, Conversation };
inline constexpr std::array kReportTemplates{ReportTemplate::Summary,     ReportTemplate::Morning,  ReportTemplate::Weekly,
                                             ReportTemplate::Monthly,     ReportTemplate::Campaign, ReportTemplate::Incident,
                                             ReportTemplate::Conversation};
std::string_view templateName(ReportTemplate of); // 'summary', 'morning', 'weekly', …
std::optional<ReportTemplate> templateNamed(std::string_view name);

// In the order in which they are offered. The summary stands on the first page, the contents after it.
enum class ReportSection {
    Summary,
    Questions, // what you may be asked
    Waiting,   // the messages that wait, as a table
    Asked,     // what people asked, by subject and by language
    Purpose,   // left unanswered on purpose: reason and decider
    Accounts,  // account against account
    Days,
    Talk, // one conversation, post by post
    Officials,
    Impact,
    Standing,    // what the numbers stand on
    Definitions, // every figure with its definition
};
inline constexpr std::array kReportSections{ReportSection::Summary, ReportSection::Questions, ReportSection::Waiting,
                                            ReportSection::Asked,   ReportSection::Purpose,   ReportSection::Accounts,
                                            ReportSection::Days,    ReportSection::Talk,      ReportSection::Officials,
                                            ReportSection::Impact,  ReportSection::Standing,  ReportSection::Definitions};
std::string_view sectionName(ReportSection section); // 'summary', 'questions', …
std::optional<ReportSection> sectionNamed(std::string_view name);

struct SectionChoice {
    ReportSection section{};
    bool on = true;
    std::string comment; // the author's words beside it, perhaps none
    bool operator==(const SectionChoice &) const = default;
};

enum class PaperSize { A4, Letter };
std::string_view paperName(PaperSize paper); // 'a4', 'letter'

// How far back a report looks that is made again and again; AsAsked takes what the caller says.
enum class ReportPeriod { AsAsked, LastDay, LastWeek, LastMonth, Last28Days };
std::string_view periodName(ReportPeriod period); // 'as-asked', 'day', 'week', 'month', '28-days'
std::optional<ReportPeriod> periodNamed(std::string_view name);

// Everything that a person decided about a report before it is made. Texts are the person's own.
struct ReportDefinition {
    std::string name; // under which it is kept; empty: not kept
    ReportTemplate base = ReportTemplate::Summary;
    std::vector<SectionChoice> sections;         // in the order of print, each at most once
    std::string title, author, mark;             // empty title: made of the period; mark: classification at head and foot
    std::string logo;                            // path of a picture; read when the report is made
    std::vector<std::string> decisions;          // what the reader is asked to decide
    std::map<std::string, std::string> comments; // beside a chart: 'messages', 'waits', 'conversations', 'days'
    std::map<std::string, std::string> wordings; // edited words for a post of the shareable copy, by 'platform:id'
    std::string conversation;                    // 'platform:id' of the one that Talk prints; empty: the best continued
    std::string language = "en";
    PaperSize paper = PaperSize::A4;
    bool landscape = false;
    ReportPeriod period = ReportPeriod::AsAsked;
    Compare compare = Compare::None;
    ClockKind clock = ClockKind::Wall;
    std::vector<std::string> accounts; // '[platform:]handle'; empty: all of ours

    bool has(ReportSection section) const;
    std::string_view comment(ReportSection section) const; // of a section that is on
    bool operator==(const ReportDefinition &) const = default;
};

// A definition as its template has it.
ReportDefinition definitionOf(ReportTemplate base);

// One JSON object with its members in the order of their names. Reading gives the template's own for what is missing.
// Error Usage: no such object, or with the member as field where a word in it is unknown.
std::string contentOf(const ReportDefinition &definition);
Result<ReportDefinition> definitionFrom(const std::string &name, std::string_view content);

// The window of a period that ends before the local day of `now`: the day before, the seven days before, the calendar month
// before, the 28 days before; nothing for AsAsked.
std::optional<Window> windowOf(ReportPeriod period, Instant now, const Zone &zone);

} // namespace attache
