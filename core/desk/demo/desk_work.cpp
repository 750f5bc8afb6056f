#include "core/desk/demo/desk_work.h"

#include <algorithm>
#include <array>
#include <set>

namespace attache::demo {

namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

constexpr std::string_view kConsular = "Ilka (consular)";
constexpr days kCodedSince{28};
constexpr int kGivenEvery = 3, kMostDrafts = 3;

std::string_view codeOf(Subject subject)
{
    switch (subject) {
    case Subject::Consular: return "consular";
    case Subject::Policy: return "policy";
    case Subject::Culture: return "culture";
    case Subject::Safety: return "crisis";
    case Subject::House: return "other";
    }
    return {};
}

// Unfinished answers, by language; invented like everything else.
struct DraftWords {
    std::string_view language, text;
};
constexpr std::array kDrafts{
    DraftWords{"en", "Thank you for asking. We are checking this with the consular section and "},
    DraftWords{"fr", "Merci pour votre message. Nous vérifions auprès de la section consulaire et"},
    DraftWords{"es", "Gracias por escribirnos. Lo estamos consultando y"},
    DraftWords{"ru", "Спасибо за вопрос. Мы уточняем и"},
};

class DeskWork {
public:
    explicit DeskWork(Stage &stage) : m_stage(stage)
    {
        for (const auto &decision : stage.decisions())
            m_decided.insert(decision.post);
    }

    void run()
    {
        for (int post = 0; post < static_cast<int>(m_stage.posts().size()); ++post)
            if (!m_stage.isOurs(post))
                code(post);
        int open = 0;
        for (const auto &message : m_stage.loose())
            if (!m_decided.contains(m_stage.post(message.post).key) && !m_stage.post(message.post).deletedAt)
                lookAfter(message.post, open++);
        scenes();
    }

private:
    Instant asked(int post) const { return m_stage.post(post).createdAt; }
    // A moment after the question, and not after now.
    Instant later(int post, minutes after) const { return std::min(asked(post) + after, m_stage.now() - minutes{4}); }

    void code(int post)
    {
        const auto topic = m_stage.topicOf(post);
        if (topic && m_stage.now() - asked(post) < kCodedSince && !m_stage.post(post).deletedAt)
            m_stage.describe(post, DecisionKind::Coded, std::string(codeOf(*topic)), later(post, minutes{35}));
    }

    void lookAfter(int post, int number)
    {
        if (m_stage.topicOf(post) == Subject::Consular && number % kGivenEvery == 0)
            m_stage.describe(post, DecisionKind::GivenTo, std::string(kConsular), later(post, minutes{50}));
        if (number == 1)
            m_stage.describe(post, DecisionKind::Note, "Called the section at noon; they look for the file.",
                             later(post, minutes{70}));
        const auto language = m_stage.post(post).lang;
        const auto words = std::find_if(kDrafts.begin(), kDrafts.end(), [&](const auto &d) { return d.language == language; });
        if (words != kDrafts.end() && m_drafts < kMostDrafts) {
            m_stage.draft(post, std::string(words->text));
            ++m_drafts;
        }
    }

    void scenes()
    {
        const auto lines = clearedLines(m_stage);
        if (const int petra = m_stage.marked("petra"); petra != kUnseen) {
            m_stage.describe(petra, DecisionKind::UsedLine, lines.front().key, m_stage.at(7, 9, 22));
            m_stage.describe(petra, DecisionKind::Example, "copy", m_stage.at(6, 15, 10));
        }
        if (const int border = m_stage.marked("border"); border != kUnseen)
            m_stage.describe(border, DecisionKind::UsedLine, lines.back().key, later(border, minutes{100}));
        if (const int repeated = m_stage.marked("repeated"); repeated != kUnseen)
            m_stage.describe(repeated, DecisionKind::WrongClaim, "Tuition stays free; an administrative fee of 40 euros remains.",
                             later(repeated, minutes{120}));
    }

    Stage &m_stage;
    std::set<PostKey> m_decided;
    int m_drafts = 0;
};

ClearedLine line(const Stage &stage, std::string text, std::string source, std::string language, std::string subject,
                 std::vector<std::string> keywords, int clearedDaysAgo, int validDays)
{
    ClearedLine line;
    line.text = std::move(text);
    line.source = std::move(source);
    line.language = std::move(language);
    line.subject = std::move(subject);
    line.keywords = std::move(keywords);
    line.validFrom = stage.dayAgo(clearedDaysAgo);
    line.validTo = stage.dayAgo(0) + days{validDays};
    line.clearedBy = "Arvenia, Ministry, press division";
    line.clearedAt = stage.at(clearedDaysAgo, 8, 30);
    line.key = lineKey(line);
    return line;
}

} // namespace

void workAtTheDesk(Stage &stage) { DeskWork(stage).run(); }

std::vector<ClearedLine> clearedLines(const Stage &stage)
{
    return {line(stage, "Tuition is free in Arvenia; an administrative fee of 40 euros a year remains.", "Fees 2027", "en",
                 "policy", {"tuition", "fees", "administrative fee", "40 euros"}, 10, 60),
            line(stage, "A passport renewal takes about five weeks; please book now and bring the old passport and one photo.",
                 "Counter notice 12", "en", "consular", {"passport renewal", "passport", "renewal"}, 45, 120),
            line(stage, "Emergency documents are issued on the same day, between 9 and 12, without an appointment.",
                 "Counter notice 9", "en", "consular", {"emergency document", "lost my passport"}, 60, 200),
            line(stage, "Les rendez-vous de visa annulés sont proposés à nouveau chaque matin à 8 heures.", "Avis 14", "fr",
                 "consular", {"visa", "rendez-vous"}, 30, 90),
            line(stage, "يستغرق تجديد جواز السفر نحو خمسة أسابيع؛ يرجى الحجز الآن.", "Counter notice 12", "ar", "consular",
                 {"جواز", "جواز السفر"}, 45, 120),
            line(stage, "The border station is open from 6 to 22.", "Summer timetable", "en", "consular",
                 {"border station", "open at night"}, 66, -20)};
}

std::vector<Officer> team(const Stage &stage)
{
    const auto since = stage.at(69, 9, 0);
    return {Officer{std::string(kConsular), since, {}}, Officer{"Rania (press)", since, {}}, Officer{"Tomas (press)", since, {}}};
}

} // namespace attache::demo
