#include "core/desk/said_check.h"

#include "core/domain/code_book.h"
#include "core/domain/decision.h"
#include "core/domain/desk_record.h"
#include "core/domain/example.h"
#include "core/domain/subject.h"
#include "core/store/database.h"
#include "core/store/record_store.h"
#include "core/store/rows.h"

#include <array>
#include <optional>

namespace attache {

namespace {

// What must not be there, each with the words of its finding.
struct Rule {
    const char *what;
    const char *sql;
};
constexpr std::array kRules{
    Rule{"decisions beside their step", "SELECT count(*) FROM decision d JOIN step s ON s.id = d.step "
                                        "WHERE (d.undone_at IS NULL) <> (s.undone_at IS NULL)"},
    Rule{"decisions without a step",
         "SELECT count(*) FROM decision WHERE step IS NOT NULL AND step NOT IN (SELECT id FROM step)"},
    Rule{"steps without history", "SELECT count(*) FROM step WHERE id NOT IN (SELECT step FROM history)"},
    Rule{"discarded drafts with words", "SELECT count(*) FROM draft WHERE discarded_at IS NOT NULL AND text <> ''"},
};

Result<void> checkDecisions(Database &reader, std::vector<Finding> &findings)
{
    std::int64_t unknown = 0;
    Statement rows(reader, "SELECT kind, value FROM decision");
    auto done = forEachRow(rows, [&unknown](Statement &row) {
        const auto kind = decisionNamed(row.text(0));
        unknown += !kind || (*kind == DecisionKind::Coded && !areSubjects(row.text(1)));
    });
    if (unknown > 0)
        findings.push_back({"decisions", "not understood " + std::to_string(unknown)});
    return done;
}

// Records of the trainer's room and of the reading of subjects; nothing for other kinds.
std::optional<bool> understoodOfClass(const Record &record)
{
    const auto read = [&](const auto &from) { return static_cast<bool>(from(record.key, record.content)); };
    if (record.kind == kExampleRecord)
        return read(exampleFrom);
    if (record.kind == kCollectionRecord)
        return read(collectionFrom);
    if (record.kind == kLessonRecord)
        return read(lessonFrom);
    if (record.kind == kCodeBookRecord)
        return read(codeBookFrom);
    if (record.kind == kSampleRecord)
        return read(sampleFrom);
    if (record.kind == kReadingRecord)
        return read(readingFrom);
    return {};
}

bool understood(const Record &record)
{
    if (record.kind == kLineRecord)
        return static_cast<bool>(lineFrom(record.key, record.content));
    if (record.kind == kWatchRecord)
        return static_cast<bool>(watchFrom(record.key, record.content));
    if (record.kind == kOfficerRecord)
        return static_cast<bool>(officerFrom(record.key, record.content));
    if (record.kind == kViewRecord) {
        const auto view = viewFrom(record.key, record.content);
        return view || view.error().code == Errc::WorkspaceNewer;
    }
    if (const auto ofClass = understoodOfClass(record))
        return *ofClass;
    return static_cast<bool>(numberFrom(record.content));
}

Result<void> checkRecords(Database &reader, std::vector<Finding> &findings)
{
    RecordStore store(reader);
    const auto records = store.everything();
    const auto astray = store.astray();
    if (!records || !astray)
        return records ? astray.error() : records.error();
    for (const auto &record : *records)
        if (!understood(record))
            findings.push_back({"records", record.kind + " not understood"});
    if (*astray > 0)
        findings.push_back({"records", "not as their last step left them " + std::to_string(*astray)});
    return {};
}

} // namespace

Result<void> checkSaid(Database &reader, std::vector<Finding> &findings)
{
    for (const auto &rule : kRules) {
        const auto wrong = reader.number(rule.sql);
        if (!wrong)
            return wrong.error();
        if (wrong->value_or(0) > 0)
            findings.push_back({"steps", std::string(rule.what) + ' ' + std::to_string(**wrong)});
    }
    if (auto done = checkDecisions(reader, findings); !done)
        return done;
    return checkRecords(reader, findings);
}

} // namespace attache
