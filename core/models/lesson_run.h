#pragma once

#include "core/domain/example.h"
#include "core/domain/teaching_case.h"

#include <optional>
#include <string>
#include <vector>

namespace attache {

// A lesson on its way: the cases of a collection, one post after the other, a stop at each decision point, what happened only
// after that. The same run serves the presentation and the case room.
class LessonRun {
public:
    enum class Stage {
        Opening,  // title and what is known before the first post
        Posts,    // as they came in
        Question, // decide before you see what happened
        Reveal,
        Ending, // how it ended, what to learn, the facts behind
    };
    explicit LessonRun(std::vector<TeachingCase> cases);

    bool isEmpty() const { return m_steps.empty(); }
    bool next(); // false at the end
    bool back(); // false at the beginning
    int step() const { return m_at; }
    int steps() const { return int(m_steps.size()); }

    Stage stage() const { return m_steps[std::size_t(m_at)].stage; }
    int example() const { return m_steps[std::size_t(m_at)].example; }
    int examples() const { return int(m_cases.size()); }
    const TeachingCase &teaching() const { return m_cases[std::size_t(example())]; }
    int postsShown() const { return m_steps[std::size_t(m_at)].posts; }
    int point() const { return m_steps[std::size_t(m_at)].point; } // -1 without one
    const DecisionPoint *decision() const;                         // null without one
    // Seconds by the clock of the case until the next post; nothing where the next step is no post.
    std::optional<std::int64_t> untilNext() const;

    // What trainees wrote. An answer given again replaces the one before.
    void answer(const std::string &trainee, const std::string &would, const std::string &expects);
    void give(const std::string &trainee, int line, int points);     // for a line of the rubric of this point
    const TraineeAnswer *answerOf(const std::string &trainee) const; // at this point; null: none yet
    const std::vector<TraineeSheet> &sheets() const { return m_sheets; }
    const std::vector<TeachingCase> &cases() const { return m_cases; }

private:
    struct Step {
        Stage stage;
        int example = 0, posts = 0, point = -1;
    };
    void addSteps(int example);
    TraineeAnswer &answerAt(const std::string &trainee);

    std::vector<TeachingCase> m_cases;
    std::vector<Step> m_steps;
    int m_at = 0;
    std::vector<TraineeSheet> m_sheets;
};

} // namespace attache
