#include "core/desk/demo/everyday.h"

#include "core/desk/demo/conversation.h"
#include "core/desk/demo/rhythm.h"

#include <algorithm>

namespace attache::demo {

namespace {

using std::chrono::days;
using std::chrono::minutes;

struct Published {
    int place = kUnseen;
    Own own = Own::X;
    Language language = Language::En;
    Subject subject = Subject::House;
};

// Of our accounts by weight; YouTube and the ambassador speak seldom.
constexpr Own kNewsFrom[] = {Own::X,         Own::X,         Own::X,          Own::X,       Own::Facebook, Own::Facebook,
                             Own::Facebook,  Own::Bluesky,   Own::Bluesky,    Own::Bluesky, Own::Mastodon, Own::Mastodon,
                             Own::Instagram, Own::Instagram, Own::Ambassador, Own::YouTube};
// Where people can begin a thread of their own that names us.
constexpr Own kAddressed[] = {Own::X,       Own::X,        Own::X,        Own::X,       Own::Bluesky,
                              Own::Bluesky, Own::Mastodon, Own::Facebook, Own::Facebook};

bool isWeekend(LocalDay day) { return std::chrono::weekday{std::chrono::sys_days{day.time_since_epoch()}}.iso_encoding() > 5; }

class Everyday {
public:
    explicit Everyday(Stage &stage) : m_stage(stage), m_dice(stage.dice(100)) {}

    void play(int daysAgo)
    {
        m_day = m_stage.dayAgo(daysAgo);
        m_dice = m_stage.dice(static_cast<std::uint64_t>(1'000 + daysAgo));
        for (int n = isWeekend(m_day) ? m_dice.between(3, 4) : m_dice.between(5, 8); n > 0; --n)
            publish();
        for (int n = openersToday(daysAgo); n > 0; --n)
            open();
        for (int n = m_dice.between(2, 4); n > 0; --n)
            aside();
        for (int n = m_dice.between(3, 7); n > 0; --n)
            passOn();
    }

private:
    int openersToday(int daysAgo)
    {
        const int fewer = daysAgo < 28 ? 1 : 0; // the scenes of the last four weeks come on top
        return (isWeekend(m_day) ? m_dice.between(5, 7) : m_dice.between(8, 12)) - fewer;
    }
    void publish();
    void open();
    void openUnder(const Published &news, Instant at);
    void openMention(Instant at);
    void aside();
    void passOn();
    const Published *recentNews(Instant at);
    const Talk &talkAbout(Language language, const Subject *subject);
    Voice somebody(Language language, const std::string &platform)
    {
        return personOf(language, platform, m_dice.below(kPeopleALanguage));
    }

    Stage &m_stage;
    Dice m_dice;
    LocalDay m_day{};
    std::vector<Published> m_news;
};

void Everyday::publish()
{
    const auto at = momentOfNews(m_dice, m_stage.zone(), m_day);
    const Own own = m_dice.pick(std::span<const Own>(kNewsFrom));
    const auto language = anyLanguage(m_dice);
    const auto &news = m_dice.pick(remarksOf(language).news);
    const auto text = fill(news.text, language, m_stage.details(m_dice, at));
    const bool quotes = !m_news.empty() && m_dice.chance(50);
    auto what = original(at, language, text);
    if (quotes && m_stage.post(m_news.back().place).key.platform == ownVoice(own).key.platform
        && m_stage.post(m_news.back().place).createdAt < at)
        what.quoted = m_news.back().place;
    const int place = m_stage.say(ownVoice(own), what);
    if (place == kUnseen)
        return;
    m_stage.setTopic(place, news.subject);
    m_news.push_back({place, own, language, news.subject});
}

const Published *Everyday::recentNews(Instant at)
{
    constexpr int tries = 6;
    for (int i = 0; i < tries && !m_news.empty(); ++i) {
        const auto back = static_cast<std::size_t>(m_dice.below(std::min(20, static_cast<int>(m_news.size()))));
        const auto &news = m_news[m_news.size() - 1 - back];
        if (m_stage.post(news.place).createdAt < at)
            return &news;
    }
    return nullptr;
}

const Talk &Everyday::talkAbout(Language language, const Subject *subject)
{
    const auto all = talksOf(language);
    const Talk *talk = &m_dice.pick(all);
    for (int i = 0; subject && talk->subject != *subject && i < 12; ++i)
        talk = &m_dice.pick(all);
    return *talk;
}

void Everyday::openUnder(const Published &news, Instant at)
{
    const auto language = m_dice.chance(750) ? news.language : anyLanguage(m_dice);
    const auto &us = ownVoice(news.own);
    Opening opening{us, somebody(language, us.key.platform), language, at, news.place, nullptr, 0, false};
    if (m_dice.chance(190)) {
        remark(m_stage, m_dice, opening);
        return;
    }
    opening.talk = &talkAbout(language, &news.subject);
    converse(m_stage, m_dice, opening);
}

void Everyday::openMention(Instant at)
{
    const auto language = anyLanguage(m_dice);
    const auto &us = ownVoice(m_dice.pick(std::span<const Own>(kAddressed)));
    converse(m_stage, m_dice,
             {us, somebody(language, us.key.platform), language, at, kUnseen, &talkAbout(language, nullptr), 0, false});
}

void Everyday::open()
{
    const auto at = momentOfPublic(m_dice, m_stage.zone(), m_day);
    const auto *news = m_dice.chance(520) ? recentNews(at) : nullptr;
    if (news)
        openUnder(*news, at);
    else
        openMention(at);
}

// Somebody answers somebody else of the public: about us, not to us.
void Everyday::aside()
{
    auto &posts = m_stage.posts();
    if (posts.size() < 10)
        return;
    const auto back = static_cast<std::size_t>(m_dice.below(static_cast<int>(std::min<std::size_t>(posts.size(), 60))));
    const int place = static_cast<int>(posts.size() - 1 - back);
    const auto parent = m_stage.post(place);
    if (m_stage.isOurs(place) || !parent.repostOf.empty())
        return;
    const auto language =
        *std::find_if(kLanguages.begin(), kLanguages.end(), [&](Language one) { return languageCode(one) == parent.lang; });
    const auto at = parent.createdAt + minutes{m_dice.between(5, 900)};
    const auto text = m_dice.pick(remarksOf(language).asides);
    const auto who = somebody(language, parent.key.platform);
    if (who.key.handle != parent.author)
        m_stage.say(who, replyTo(place, at, language, text));
}

void Everyday::passOn()
{
    const auto at = momentOfPublic(m_dice, m_stage.zone(), m_day);
    const auto *news = recentNews(at);
    if (!news || news->own == Own::Instagram || news->own == Own::YouTube)
        return;
    const auto who = somebody(m_dice.chance(800) ? news->language : Language::En, ownVoice(news->own).key.platform);
    const auto comment = m_dice.pick(remarksOf(news->language).quotes);
    m_stage.say(who, m_dice.chance(600) ? repostOf(news->place, at, news->language)
                                        : quoteOf(news->place, at, news->language, comment));
}

} // namespace

Language anyLanguage(Dice &dice)
{
    constexpr int shares[] = {300, 160, 170, 130, 130, 110};
    int left = dice.below(1000);
    for (const auto language : kLanguages) {
        left -= shares[static_cast<std::size_t>(language)];
        if (left < 0)
            return language;
    }
    return Language::En;
}

void playEverydays(Stage &stage)
{
    Everyday everyday(stage);
    for (int daysAgo = kDays - 1; daysAgo >= 0; --daysAgo)
        everyday.play(daysAgo);
}

} // namespace attache::demo
