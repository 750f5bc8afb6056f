#include "core/domain/receipt.h"

#include <algorithm>

namespace attache {

namespace {

constexpr std::size_t kLinesKept = 100;

void note(std::vector<std::int64_t> &lines, std::int64_t line)
{
    if (line > 0 && lines.size() < kLinesKept)
        lines.push_back(line);
}

} // namespace

std::string_view refusalName(Refusal refusal)
{
    switch (refusal) {
    case Refusal::FieldCount: return "field-count";
    case Refusal::MissingField: return "missing-field";
    case Refusal::MangledId: return "mangled-id";
    case Refusal::BadTime: return "bad-time";
    case Refusal::TimeWithoutZone: return "time-without-zone";
    case Refusal::TimeOutOfRange: return "time-out-of-range";
    case Refusal::FieldTooLong: return "field-too-long";
    case Refusal::BadPlatform: return "bad-platform";
    case Refusal::UnclosedQuote: return "unclosed-quote";
    case Refusal::BrokenJson: return "broken-json";
    case Refusal::TooDeep: return "too-deep";
    case Refusal::RecordTooLarge: return "record-too-large";
    case Refusal::WrongCheckSum: return "wrong-check-sum";
    case Refusal::DuplicateKey: return "duplicate-key";
    }
    return {};
}

std::string_view warningName(Warning warning)
{
    switch (warning) {
    case Warning::DamagedText: return "damaged-text";
    case Warning::ControlCharacters: return "control-characters";
    case Warning::BadCount: return "bad-count";
    case Warning::BadOptionalTime: return "bad-optional-time";
    case Warning::FutureOutlier: return "future-outlier";
    case Warning::HeaderOnly: return "header-only";
    case Warning::OwnPostsOnly: return "own-posts-only";
    case Warning::NoOwnAccount: return "no-own-account";
    case Warning::OtherRecords: return "other-records";
    case Warning::PartMissing: return "part-missing";
    case Warning::PrivateLeftOut: return "private-left-out";
    case Warning::ApproximateTimes: return "approximate-times";
    case Warning::AuthorUnknown: return "author-unknown";
    case Warning::HandleUnknown: return "handle-unknown";
    case Warning::PartialText: return "partial-text";
    case Warning::SavedMap: return "saved-map";
    }
    return {};
}

void Receipt::refuse(Refusal code, std::string_view field, std::int64_t line)
{
    ++refused;
    auto it = std::find_if(refusals.begin(), refusals.end(),
                           [&](const RefusalCount &r) { return r.code == code && r.field == field; });
    if (it == refusals.end())
        it = refusals.insert(refusals.end(), {code, std::string(field), 0, {}});
    ++it->count;
    note(it->firstLines, line);
}

void Receipt::warn(Warning code, std::int64_t line, std::int64_t count, std::string_view detail)
{
    auto it = std::find_if(warnings.begin(), warnings.end(),
                           [&](const WarningCount &w) { return w.code == code && w.detail == detail; });
    if (it == warnings.end())
        it = warnings.insert(warnings.end(), {code, 0, {}, std::string(detail)});
    it->count += count;
    note(it->firstLines, line);
}

bool Receipt::warned(Warning code) const
{
    return std::any_of(warnings.begin(), warnings.end(), [&](const WarningCount &w) { return w.code == code; });
}

} // namespace attache
