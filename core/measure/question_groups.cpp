#include "core/measure/question_groups.h"

#include "core/measure/line_match.h"

#include <algorithm>
#include <map>
#include <set>

namespace attache {

namespace {

constexpr double kAlike = 1.0 / 3;
constexpr std::size_t kMostWords = 8;
constexpr std::size_t kShortWord = 3; // bytes: of Latin script these are articles and their kin

using Words = std::set<std::string>;

Words setOf(std::string_view text)
{
    Words words;
    for (auto &word : wordsOf(text))
        if (word.folded.size() > kShortWord || static_cast<unsigned char>(word.folded.front()) >= 0x80)
            words.insert(std::move(word.folded));
    return words;
}

double alike(const Words &a, const Words &b)
{
    std::size_t both = 0;
    for (const auto &word : a)
        both += b.contains(word) ? 1U : 0U;
    const auto all = a.size() + b.size() - both;
    return all == 0 ? 0 : static_cast<double>(both) / static_cast<double>(all);
}

struct Growing {
    std::string subject;
    Words first;
    QuestionGroup group;
};

std::vector<std::string> sharedWords(const QuestionGroup &group, const std::vector<Words> &words)
{
    std::map<std::string, std::size_t> counts;
    for (const auto question : group.questions)
        for (const auto &word : words[question])
            ++counts[word];
    std::vector<std::pair<std::size_t, std::string>> shared;
    for (const auto &[word, count] : counts)
        if (2 * count >= group.questions.size())
            shared.emplace_back(count, word);
    std::stable_sort(shared.begin(), shared.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    shared.resize(std::min(shared.size(), kMostWords));
    std::vector<std::string> found;
    for (auto &[count, word] : shared)
        found.push_back(std::move(word));
    return found;
}

} // namespace

std::vector<QuestionGroup> groupQuestions(std::span<const AskedQuestion> questions)
{
    std::vector<Words> words;
    std::vector<Growing> growing;
    for (std::size_t i = 0; i < questions.size(); ++i) {
        words.push_back(setOf(questions[i].text));
        auto home = std::find_if(growing.begin(), growing.end(), [&](const Growing &other) {
            return questions[i].subject.empty() ? other.subject.empty() && alike(other.first, words[i]) >= kAlike
                                                : other.subject == questions[i].subject;
        });
        if (home == growing.end())
            home = growing.insert(growing.end(), {std::string(questions[i].subject), words[i], {}});
        home->group.questions.push_back(i);
    }
    std::vector<QuestionGroup> groups;
    for (auto &other : growing) {
        other.group.words = sharedWords(other.group, words);
        groups.push_back(std::move(other.group));
    }
    std::stable_sort(groups.begin(), groups.end(),
                     [](const QuestionGroup &a, const QuestionGroup &b) { return a.questions.size() > b.questions.size(); });
    return groups;
}

} // namespace attache
