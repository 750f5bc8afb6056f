#pragma once

#include "core/domain/example.h"
#include "core/models/report_document.h"

#include <string>
#include <vector>

namespace attache {

class FigureWords;

// What one trainee wrote at each decision point beside what happened, with the rubric; or, for the group, every trainee under
// each point and what they were given. No names but those of the cases and of the trainees.
ReportDocument traineeSheet(const std::vector<TeachingCase> &cases, const TraineeSheet &sheet, const FigureWords &words,
                            bool demonstration);
ReportDocument groupSheet(const std::vector<TeachingCase> &cases, const std::vector<TraineeSheet> &sheets,
                          const FigureWords &words, bool demonstration);

// Points given and points to be had, over everything that was looked at.
struct Score {
    int given = 0, most = 0;
};
Score scoreOf(const std::vector<TeachingCase> &cases, const TraineeSheet &sheet);

} // namespace attache
