#include "core/desk/demo/scenes.h"

namespace attache::demo {

namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

int ask(Stage &stage, const Voice &us, int person, Instant at, std::string text)
{
    return stage.say(personOf(Language::En, us.key.platform, person), addressing(us.key.handle, at, Language::En, text));
}

int answer(Stage &stage, const Voice &us, int asked, Instant at, std::string text)
{
    return stage.say(us, replyTo(asked, at, Language::En, std::move(text)));
}

// Two answers older than their questions: by a clock that is a minute off, and by one that is plainly wrong.
void playSkew(Stage &stage)
{
    const auto &us = ownVoice(Own::Mastodon);
    const auto first = stage.at(16, 11, 30);
    answer(stage, us, ask(stage, us, 51, first, "Is the side entrance open at noon?"), first - seconds{60},
           "It is, until 12:30.");
    const auto second = stage.at(16, 14, 30);
    answer(stage, us, ask(stage, us, 52, second, "And in the afternoon?"), second - minutes{10},
           "From 13:30, please ring the bell.");
}

// Two posts that answer each other, as a damaged export has them.
void playCycle(Stage &stage)
{
    const auto &us = ownVoice(Own::Mastodon);
    const auto at = stage.at(27, 18, 0);
    const auto one = personOf(Language::En, us.key.platform, 53);
    const int first = stage.say(one, original(at, Language::En, "Was the reading moved to the small hall?"));
    const int second = stage.say(personOf(Language::En, us.key.platform, 54),
                                 replyTo(first, at + minutes{12}, Language::En, "It was. Come early."));
    stage.post(first).inReplyTo = stage.post(second).key.id;
}

void playOrphan(Stage &stage)
{
    const auto &us = ownVoice(Own::Mastodon);
    const int orphan = ask(stage, us, 55, stage.at(29, 9, 45), "As I said above: the form has no field for a second surname.");
    stage.post(orphan).inReplyTo = "109999999999999999"; // never collected
    answer(stage, us, orphan, stage.at(29, 12, 5), "Please write both into the first field, with a blank. We pass it on.");
}

// An answer of ours that we deleted, and one by a machine: neither is an answer.
void playVoidAnswers(Stage &stage)
{
    const auto &us = ownVoice(Own::Facebook);
    const auto at = stage.at(18, 10, 15);
    const int deleted =
        answer(stage, us, ask(stage, us, 56, at, "Is the fee refunded when a visa is refused?"), at + hours{1}, "Yes, in full.");
    stage.remove(deleted, at + hours{3});
    const auto evening = stage.at(10, 21, 40);
    const int asked =
        ask(stage, us, 57, evening, "My appointment tomorrow at nine: do I need the original of the birth certificate?");
    const int machine =
        answer(stage, us, asked, evening + seconds{4},
               "Thank you for your message. Our counter is open Monday to Friday from 9 to 17. This is an automatic answer.");
    stage.post(machine).automatic = true;
    answer(stage, us, asked, stage.at(9, 8, 20), "Yes, please bring the original; you take it home again.");
    const int unanswered = ask(stage, us, 58, stage.at(3, 22, 5), "Is there parking near the embassy for a wheelchair van?");
    const int second =
        answer(stage, us, unanswered, stage.at(3, 22, 5) + seconds{4},
               "Thank you for your message. Our counter is open Monday to Friday from 9 to 17. This is an automatic answer.");
    stage.post(second).automatic = true;
}

void playEdited(Stage &stage)
{
    const auto &us = ownVoice(Own::Facebook);
    const auto at = stage.at(21, 9, 5);
    const int post = stage.say(
        us, original(at, Language::En, "Reading on Thursday at 19:00 in the large hall (corrected: not 18:00). Free entry."));
    stage.post(post).editedAt = at + minutes{50};
    const int theirs = stage.say(personOf(Language::En, us.key.platform, 59),
                                 replyTo(post, at + minutes{20}, Language::En, "18:00 or 19:00? (edit: seen, thanks)"));
    stage.post(theirs).editedAt = at + minutes{75};
    answer(stage, us, theirs, at + minutes{48}, "19:00. Thank you for asking, the post is corrected.");
    const int gone = stage.say(us, original(stage.at(21, 16, 0), Language::En, "Test"));
    stage.remove(gone, stage.at(21, 16, 4));
}

} // namespace

void playBrokenRecords(Stage &stage)
{
    playSkew(stage);
    playCycle(stage);
    playOrphan(stage);
    playVoidAnswers(stage);
    playEdited(stage);
}

} // namespace attache::demo
