#include "core/measure/subject_shares.h"

#include "core/domain/subject.h"

#include <algorithm>
#include <cmath>

namespace attache {

std::vector<SubjectWeek> subjectsByWeek(const std::vector<CodedPost> &posts, int weeks)
{
    std::vector<SubjectWeek> found(static_cast<std::size_t>(std::max(0, weeks)));
    for (const auto &post : posts) {
        if (post.week < 0 || post.week >= weeks)
            continue;
        auto &week = found[static_cast<std::size_t>(post.week)];
        if (post.code.empty()) {
            ++week.unread;
            continue;
        }
        ++week.read;
        ++week.counts[post.code];
    }
    return found;
}

std::vector<SubjectTotal> subjectTotals(const std::vector<SubjectWeek> &weeks)
{
    std::map<std::string, std::int64_t> counts;
    std::int64_t read = 0;
    for (const auto &week : weeks) {
        read += week.read;
        for (const auto &[code, count] : week.counts)
            counts[code] += count;
    }
    std::vector<SubjectTotal> totals;
    for (const auto &subject : subjects())
        if (const auto found = counts.find(std::string(subject.code)); found != counts.end())
            totals.push_back({found->first, found->second, wilson(found->second, read)});
    return totals;
}

AskedAndAnswered askedAndAnswered(const std::map<std::string, std::int64_t> &asked,
                                  const std::map<std::string, std::int64_t> &answered)
{
    const auto of = [](const auto &counts, std::string_view code) {
        const auto found = counts.find(std::string(code));
        return found == counts.end() ? std::int64_t(0) : found->second;
    };
    AskedAndAnswered result;
    for (const auto &subject : subjects()) {
        AskedAndAnswered::Row row{std::string(subject.code), of(asked, subject.code), of(answered, subject.code), 0};
        result.asked += row.asked;
        result.answered += row.answered;
        if (row.asked + row.answered > 0)
            result.rows.push_back(std::move(row));
    }
    if (result.asked == 0 || result.answered == 0)
        return result;
    double distance = 0;
    for (auto &row : result.rows) {
        row.surplus = static_cast<double>(row.answered) / static_cast<double>(result.answered)
                      - static_cast<double>(row.asked) / static_cast<double>(result.asked);
        distance += std::abs(row.surplus);
    }
    result.elsewhere = distance / 2;
    return result;
}

} // namespace attache
