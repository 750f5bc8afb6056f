#include "core/desk/demo/class_room.h"

#include <algorithm>
#include <array>
#include <map>

namespace attache::demo {

namespace {

constexpr std::size_t kSampleSize = 200;
constexpr int kAgree = 860, kAmbassadorIsPersonal = 600; // per mille
constexpr std::uint64_t kDice = 7'000;
constexpr auto kSample = "Autumn sample";

struct Scene {
    std::string_view mark;
    Verdict verdict;
    CaseKind kind;
    std::string_view title, point, tag, learn, notes;
};

constexpr std::array kScenes{
    Scene{"backlash", Verdict::Discuss, CaseKind::Incident, "A fee, announced in one sentence",
          "Who announces bad news without its reason leaves it to others to explain.", "backlash",
          "Say why, and what stays as it was, in the same post.",
          "Stop after the fifth answer and let the class write two sentences. Then show how long we waited."},
    Scene{"claim", Verdict::Copy, CaseKind::Incident, "A wrong figure, put right with its source",
          "A correction names the error, the right figure and where it can be checked.", "correction",
          "Correct in the place where the error was read.", "Ask who repeated the wrong figure after the correction, and why."},
    Scene{"flood", Verdict::Copy, CaseKind::Exchange, "Twenty-six times the same sentence",
          "Answer a copied claim once, with the fact, and go on talking to people.", "coordination",
          "One answer, no quarrel with copies.",
          "Let the class guess how many of the accounts are people. Nobody knows, and we say so."},
    Scene{"long 75", Verdict::Copy, CaseKind::Exchange, "Somebody who came back four times",
          "Every answer of ours that leaves a door open is answered again.", "listening",
          "End with something the other can say yes to.", "Read only our turns first, then the whole."},
    Scene{"long 77", Verdict::Copy, CaseKind::Exchange, "Patience in three rounds",
          "The third answer may be shorter than the first and still be an answer.", "listening", "Short is not curt.",
          "For those who read Russian; the letters stay the same."},
};

std::string_view codeOf(Subject subject)
{
    switch (subject) {
    case Subject::Consular: return "consular";
    case Subject::Policy: return "policy";
    case Subject::Culture: return "culture";
    case Subject::Safety: return "crisis";
    case Subject::House: return "ceremony";
    }
    return {};
}

// What a second reader takes it for where the two differ: the neighbour that rules are written for.
std::string_view neighbourOf(std::string_view code)
{
    if (code == "consular")
        return "crisis";
    if (code == "crisis")
        return "consular";
    if (code == "policy")
        return "advocacy";
    if (code == "culture")
        return "promotion";
    return code == "personal" ? "ceremony" : "other";
}

std::vector<int> placesWithTopic(const Stage &stage, int posts)
{
    std::vector<int> places;
    for (int place = 0; place < posts; ++place)
        if (stage.topicOf(place))
            places.push_back(place);
    return places;
}

bool isAmbassadors(const Stage &stage, int place) { return stage.post(place).author == ownVoice(Own::Ambassador).key.handle; }

} // namespace

std::vector<Example> examples(const Stage &stage)
{
    std::vector<Example> made;
    for (const auto &scene : kScenes) {
        const int place = stage.marked(std::string(scene.mark));
        if (place == kUnseen)
            continue;
        Example example;
        example.post = stage.post(place).key;
        example.key = exampleKey(*example.post);
        example.verdict = scene.verdict;
        example.kind = scene.kind;
        example.title = scene.title;
        example.point = scene.point;
        example.notes = scene.notes;
        example.tags = {std::string(scene.tag)};
        example.learn = {std::string(scene.learn)};
        made.push_back(std::move(example));
    }
    return made;
}

std::vector<Collection> collections(const std::vector<Example> &examples)
{
    Collection first{"First morning", {}, false};
    for (const auto &example : examples)
        first.examples.push_back(example.key);
    return {first};
}

ReadingSample readSample(const Stage &stage)
{
    auto places = placesWithTopic(stage, static_cast<int>(stage.posts().size()));
    auto dice = stage.dice(kDice);
    for (std::size_t i = places.size(); i > 1; --i)
        std::swap(places[i - 1], places[static_cast<std::size_t>(dice.below(static_cast<int>(i)))]);
    // The one voice that speaks of itself is in it, too.
    std::stable_partition(places.begin(), places.end(), [&](int place) { return isAmbassadors(stage, place); });
    ReadingSample sample{kSample, stage.at(2, 11, 0), 1, {}, false};
    for (const int place : places)
        if (sample.posts.size() < kSampleSize && !stage.post(place).text.empty())
            sample.posts.push_back(stage.post(place).key);
    return sample;
}

std::vector<Reading> readings(const Stage &stage, const ReadingSample &sample)
{
    std::map<PostKey, int> places;
    for (const int place : placesWithTopic(stage, static_cast<int>(stage.posts().size())))
        places.emplace(stage.post(place).key, place);
    auto dice = stage.dice(kDice + 1);
    std::vector<Reading> made;
    for (const auto &post : sample.posts) {
        const int place = places.at(post);
        std::string code(codeOf(*stage.topicOf(place)));
        if (isAmbassadors(stage, place) && dice.chance(kAmbassadorIsPersonal))
            code = "personal";
        const auto other = dice.chance(kAgree) ? code : std::string(neighbourOf(code));
        made.push_back({sample.name, "Rania (press)", post, code, 1});
        made.push_back({sample.name, "Tomas (press)", post, other, 1});
    }
    return made;
}

} // namespace attache::demo
