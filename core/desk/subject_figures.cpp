#include "core/desk/subject_figures.h"

#include "core/desk/decided_values.h"
#include "core/desk/scoped_reader.h"
#include "core/store/database.h"
#include "core/store/fact_scan.h"
#include "core/store/post_reader.h"
#include "core/store/statement.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace attache {

namespace {

constexpr int kDaysOfWeek = 7;
constexpr std::size_t kMostWeeks = 520;

struct OurPost {
    std::int64_t id = 0;
    Instant at;
};

std::string codeOf(const SubjectCodes &codes, std::int64_t post)
{
    const auto found = codes.find(post);
    return found == codes.end() ? std::string() : found->second;
}

Result<std::vector<OurPost>> ourPosts(const ScopedReader &reader)
{
    std::vector<OurPost> posts;
    auto scanned = scanSelected(reader.database(), FactKind::Reaction, reader.selection(), [&](const Fact &fact) {
        const auto reaction = decodeReaction(fact);
        if (reaction.postClass != 0 && reaction.postClass != int(PostClass::Repost))
            posts.push_back({reaction.post, reaction.at});
    });
    if (!scanned)
        return scanned.error();
    std::sort(posts.begin(), posts.end(),
              [](const auto &a, const auto &b) { return std::tie(a.at, a.id) < std::tie(b.at, b.id); });
    return posts;
}

class SubjectCounting {
public:
    SubjectCounting(const ScopedReader &reader, const SubjectCodes &codes, SubjectFigures &figures)
        : m_reader(reader),
          m_codes(codes),
          m_figures(figures)
    {}

    void countOurs(const std::vector<OurPost> &posts)
    {
        setWeeks(posts);
        std::vector<CodedPost> coded;
        for (const auto &post : posts)
            coded.push_back({weekOf(post.at), codeOf(m_codes, post.id)});
        m_figures.posts = std::ssize(posts);
        m_figures.ours = subjectsByWeek(coded, int(m_figures.weeks.size()));
        m_figures.totals = subjectTotals(m_figures.ours);
        std::int64_t substance = 0, personal = 0;
        for (const auto &total : m_figures.totals) {
            m_figures.read += total.posts;
            const auto *rule = m_figures.book.rule(total.code);
            substance += rule && rule->substance ? total.posts : 0;
            personal += total.code == "personal" ? total.posts : 0;
        }
        m_figures.substance = substanceShare(substance, personal);
    }

    Result<void> countAnswers()
    {
        std::map<std::string, std::int64_t> asked, answered;
        auto scanned = scanSelected(m_reader.database(), FactKind::Message, m_reader.selection(), [&](const Fact &fact) {
            const auto message = decodeMessage(fact);
            const auto question = valueOf(m_codes, message);
            if (question.empty())
                return;
            ++asked[question];
            if (message.answer == 0)
                return;
            const auto own = codeOf(m_codes, message.answer);
            ++answered[own.empty() ? question : own]; // an answer that nobody read is one to its question
        });
        if (scanned)
            m_figures.answers = askedAndAnswered(asked, answered);
        return scanned;
    }

private:
    void setWeeks(const std::vector<OurPost> &posts)
    {
        const auto &scope = m_figures.scope;
        const auto from = scope.window.from ? scope.window.from : posts.empty() ? std::nullopt : std::optional(posts.front().at);
        if (!from)
            return;
        const auto to = std::min(scope.window.to.value_or(scope.now), scope.now);
        m_first = scope.zone.dayOf(*from);
        for (auto day = m_first; scope.zone.startOf(day) < to && m_figures.weeks.size() < kMostWeeks;
             day += std::chrono::days{kDaysOfWeek})
            m_figures.weeks.push_back(day);
    }
    int weekOf(Instant at) const
    {
        return m_figures.weeks.empty() ? -1 : int((m_figures.scope.zone.dayOf(at) - m_first).count() / kDaysOfWeek);
    }

    const ScopedReader &m_reader;
    const SubjectCodes &m_codes;
    SubjectFigures &m_figures;
    LocalDay m_first{};
};

// What people know of posts, for the program to learn from: in the order of row ids, so that it is always the same.
Result<std::vector<KnownSubject>> knownSubjects(Database &reader, const SubjectCodes &codes)
{
    const std::map<std::int64_t, std::string> ordered(codes.begin(), codes.end());
    std::vector<KnownSubject> known;
    Statement text(reader, "SELECT text FROM post WHERE id = ?1");
    for (const auto &[id, code] : ordered) {
        const auto row = text.bind(1, id).step();
        if (!row)
            return row.error();
        if (*row && !text.text(0).empty())
            known.push_back({text.string(0), code});
        text.reset();
    }
    return known;
}

// Sensitivity and specificity that make up for less than half of chance correct nothing: the share would be all interval.
bool tellsApart(const CodingErrors &errors)
{
    if (errors.positives == 0 || errors.negatives == 0)
        return false;
    const double sensitivity = double(errors.found) / double(errors.positives);
    const double specificity = double(errors.spared) / double(errors.negatives);
    return sensitivity + specificity - 1 >= kLeastPower;
}

class Guessing {
public:
    Guessing(Database &reader, SubjectFigures &figures) : m_reader(reader), m_figures(figures) {}

    Result<void> run(const std::vector<OurPost> &posts, const SubjectCodes &codes)
    {
        const auto known = knownSubjects(m_reader, codes);
        if (!known)
            return known.error();
        m_figures.readiness = readinessOf(*known);
        if (!m_figures.readiness.ready())
            return {};
        const auto texts = unreadTexts(posts, codes);
        if (!texts)
            return texts.error();
        m_figures.guessState = texts->empty() ? GuessState::NothingToGuess : GuessState::TooWeak;
        const bool weak = m_figures.agreement.alpha.value_or(0) < kTentative;
        return texts->empty() || weak ? Result<void>() : guess(*known, *texts);
    }

private:
    Result<std::vector<std::string>> unreadTexts(const std::vector<OurPost> &posts, const SubjectCodes &codes)
    {
        std::vector<std::string> texts;
        PostReader reader(m_reader);
        for (const auto &post : posts) {
            if (codes.contains(post.id) || texts.size() >= kMostGuessed)
                continue;
            const auto found = reader.posts({post.id});
            if (!found)
                return found.error();
            if (!found->empty() && !found->front().text.empty())
                texts.push_back(found->front().text);
        }
        return texts;
    }

    Result<void> guess(const std::vector<KnownSubject> &known, const std::vector<std::string> &texts)
    {
        const auto guesser = SubjectGuesser::learn(known);
        const auto errors = guessErrors(known);
        if (!guesser || !errors)
            return guesser ? errors.error() : guesser.error();
        std::map<std::string, std::int64_t> counts;
        for (const auto &text : texts)
            ++counts[guesser->guess(text).code];
        m_figures.guessed = std::ssize(texts);
        m_figures.guessState = GuessState::Shown;
        for (const auto &subject : m_figures.readiness.subjects) {
            const auto found = counts.find(subject.code);
            GuessedShare share{subject.code, found == counts.end() ? 0 : found->second, {}};
            const auto of = errors->find(subject.code);
            if (subject.missing == 0 && of != errors->end() && tellsApart(of->second))
                share.share = correctedShare(share.posts, m_figures.guessed, of->second);
            m_figures.guesses.push_back(std::move(share));
        }
        return {};
    }

    Database &m_reader;
    SubjectFigures &m_figures;
};

// All samples as one: a reader is the same person in each of them.
Result<void> agreeOverAll(Database &reader, SubjectFigures &figures)
{
    const auto samples = samplesOf(reader);
    const auto readings = readingsOf(reader, {});
    if (!samples || !readings)
        return samples ? readings.error() : samples.error();
    ReadingSample all;
    for (const auto &sample : *samples)
        all.posts.insert(all.posts.end(), sample.posts.begin(), sample.posts.end());
    std::sort(all.posts.begin(), all.posts.end());
    all.posts.erase(std::unique(all.posts.begin(), all.posts.end()), all.posts.end());
    auto agreement = agreementIn(all, *readings);
    figures.readers = std::move(agreement.readers);
    figures.agreement = agreement.tally.agreement();
    return {};
}

} // namespace

SampleAgreement agreementIn(const ReadingSample &sample, const std::vector<Reading> &readings)
{
    std::map<PostKey, std::size_t> places;
    for (std::size_t i = 0; i < sample.posts.size(); ++i)
        places.emplace(sample.posts[i], i);
    const auto book = firstCodeBook(); // codes are the same in every version
    SampleAgreement found{{}, ReadingTally(sample.posts.size())};
    for (const auto &reading : readings) {
        const auto place = places.find(reading.post);
        if (place == places.end())
            continue;
        auto reader = std::find(found.readers.begin(), found.readers.end(), reading.reader);
        if (reader == found.readers.end())
            reader = found.readers.insert(reader, reading.reader);
        found.tally.set(place->second, int(reader - found.readers.begin()), book.place(reading.code));
    }
    return found;
}

Result<SubjectFigures> subjectFiguresOf(const ScopedReader &reader)
{
    auto &db = reader.database();
    SubjectFigures figures;
    figures.scope = reader.scope();
    auto book = codeBookOf(db);
    const auto codes = subjectCodesOf(db);
    const auto posts = ourPosts(reader);
    auto asked = askedIn(reader);
    if (!book || !codes)
        return book ? codes.error() : book.error();
    if (!posts || !asked)
        return posts ? asked.error() : posts.error();
    figures.book = std::move(*book);
    figures.asked = std::move(*asked);
    SubjectCounting counting(reader, *codes, figures);
    counting.countOurs(*posts);
    if (auto counted = counting.countAnswers(); !counted)
        return counted.error();
    if (auto agreed = agreeOverAll(db, figures); !agreed)
        return agreed.error();
    if (auto guessed = Guessing(db, figures).run(*posts, *codes); !guessed)
        return guessed.error();
    return figures;
}

} // namespace attache
