#include "core/models/lesson_run.h"

#include <algorithm>

namespace attache {

LessonRun::LessonRun(std::vector<TeachingCase> cases) : m_cases(std::move(cases))
{
    for (int i = 0; i < int(m_cases.size()); ++i)
        addSteps(i);
}

void LessonRun::addSteps(int example)
{
    const TeachingCase &teaching = m_cases[std::size_t(example)];
    m_steps.push_back({Stage::Opening, example, 0, -1});
    for (int i = 0; i < int(teaching.posts.size()); ++i) {
        m_steps.push_back({Stage::Posts, example, i + 1, -1});
        const DecisionPoint *point = teaching.pointAfter(teaching.posts[std::size_t(i)].id);
        if (!point)
            continue;
        const int number = int(point - teaching.points.data());
        m_steps.push_back({Stage::Question, example, i + 1, number});
        m_steps.push_back({Stage::Reveal, example, i + 1, number});
    }
    m_steps.push_back({Stage::Ending, example, int(teaching.posts.size()), -1});
}

bool LessonRun::next()
{
    if (m_at + 1 >= int(m_steps.size()))
        return false;
    ++m_at;
    return true;
}

bool LessonRun::back()
{
    if (m_at == 0)
        return false;
    --m_at;
    return true;
}

const DecisionPoint *LessonRun::decision() const { return point() < 0 ? nullptr : &teaching().points[std::size_t(point())]; }

std::optional<std::int64_t> LessonRun::untilNext() const
{
    if (m_at + 1 >= int(m_steps.size()))
        return {};
    const Step &next = m_steps[std::size_t(m_at) + 1];
    if (next.stage != Stage::Posts)
        return {};
    const auto &posts = m_cases[std::size_t(next.example)].posts;
    const auto before = next.posts > 1 ? posts[std::size_t(next.posts) - 2].at : 0;
    return posts[std::size_t(next.posts) - 1].at - before;
}

TraineeAnswer &LessonRun::answerAt(const std::string &trainee)
{
    auto sheet = std::find_if(m_sheets.begin(), m_sheets.end(), [&](const auto &s) { return s.trainee == trainee; });
    if (sheet == m_sheets.end())
        sheet = m_sheets.insert(sheet, TraineeSheet{trainee, {}});
    auto answer = std::find_if(sheet->answers.begin(), sheet->answers.end(), [this](const TraineeAnswer &given) {
        return given.example == example() && given.point == point();
    });
    if (answer == sheet->answers.end())
        answer = sheet->answers.insert(answer, TraineeAnswer{example(), point(), {}, {}, {}});
    return *answer;
}

void LessonRun::answer(const std::string &trainee, const std::string &would, const std::string &expects)
{
    if (!decision())
        return;
    TraineeAnswer &answer = answerAt(trainee);
    answer.would = would;
    answer.expects = expects;
}

void LessonRun::give(const std::string &trainee, int line, int points)
{
    if (!decision() || line < 0 || line >= int(decision()->rubric.size()))
        return;
    TraineeAnswer &answer = answerAt(trainee);
    answer.given.resize(decision()->rubric.size(), 0);
    answer.given[std::size_t(line)] = std::clamp(points, 0, decision()->rubric[std::size_t(line)].points);
}

const TraineeAnswer *LessonRun::answerOf(const std::string &trainee) const
{
    for (const TraineeSheet &sheet : m_sheets)
        for (const TraineeAnswer &answer : sheet.answers)
            if (sheet.trainee == trainee && answer.example == example() && answer.point == point())
                return &answer;
    return nullptr;
}

} // namespace attache
