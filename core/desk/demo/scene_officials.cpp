#include "core/desk/demo/scenes.h"

#include <array>
#include <initializer_list>

namespace attache::demo {

namespace {

using std::chrono::hours;

// One line of a dialogue; `hoursLater` than the line before.
struct Spoken {
    bool byUs;
    int hoursLater;
    std::string_view text;
};

// They and we, turn by turn, on their platform; a first line of theirs names us. The last line said.
int dialogue(Stage &stage, Official official, Instant at, std::initializer_list<Spoken> lines)
{
    const auto &them = officialVoice(official);
    const auto &us = embassyOn(them.key.platform);
    int parent = kUnseen;
    for (const auto &line : lines) {
        at += hours{line.hoursLater};
        const bool opens = parent == kUnseen;
        const auto &other = line.byUs ? them : us;
        const int said = stage.say(line.byUs ? us : them, opens ? addressing(other.key.handle, at, Language::En, line.text)
                                                                : replyTo(parent, at, Language::En, line.text));
        if (said == kUnseen)
            break;
        parent = said;
    }
    return parent;
}

// What we say to them and they to us, with answers either way.
void withUs(Stage &stage)
{
    dialogue(stage, Official::Solmark, stage.at(48, 11, 10),
             {{false, 0, "Congratulations on the national day from all of us. May the ferry soon run again."},
              {true, 3, "Thank you, dear neighbours. The ferry is a promise we both should keep."},
              {false, 20, "Shall we name a date together?"},
              {true, 5, "Gladly: we propose the first of the month."}});
    dialogue(stage, Official::Kestria, stage.at(35, 15, 40),
             {{true, 0, "Does Kestria still support the amendment on small boats?"},
              {false, 26, "We do. A text of ours is with your delegation since noon."},
              {true, 2, "Received, thank you. We answer it line by line tomorrow."}});
    dialogue(stage, Official::Lowland, stage.at(26, 9, 30),
             {{false, 0, "Your statement on the water agreement leaves article 4 open. On purpose?"},
              {true, 30, "On purpose, yes: the lawyers meet on Thursday. We will publish their reading."},
              {false, 4, "Understood. We quote you on that."}});
    dialogue(stage, Official::FestivalOffice, stage.at(19, 13, 0),
             {{false, 0, "The quartet needs a piano tuned to 442. Can the embassy help?"},
              {true, 1, "It can. The tuner comes at eight."},
              {false, 2, "Wonderful. Two more tickets are at the desk for you."}});
    dialogue(stage, Official::CapitalCulture, stage.at(13, 10, 0),
             {{true, 0, "Could the film week get a sixth film, for children?"},
              {false, 50, "Granted: \"The Seventh Island\", 70 minutes, subtitles follow."},
              {true, 1, "The children of Vienna thank you."}});
    dialogue(stage, Official::Solmark, stage.at(6, 16, 20),
             {{true, 0, "Is the border station open at night from next week, as the papers say?"}});
}

// Without us; one of them is about us and does not tell us.
void amongThemselves(Stage &stage)
{
    const auto &kestria = officialVoice(Official::Kestria);
    const auto &health = officialVoice(Official::SolmarkHealth);
    const int asked = stage.say(kestria, addressing(health.key.handle, stage.at(15, 12, 0), Language::En,
                                                    "Is the vaccine agreement ready for signature?"));
    stage.say(health,
              replyTo(asked, stage.at(14, 9, 0), Language::En, "From our side since Monday. We wait for one embassy in Vienna."));
    const auto &solmark = officialVoice(Official::Solmark);
    const auto &lowland = officialVoice(Official::Lowland);
    const int claim = stage.say(solmark, addressing(lowland.key.handle, stage.at(10, 17, 30), Language::En,
                                                    "Who pays for the new ferry, you or Arvenia?"));
    stage.say(lowland, replyTo(claim, stage.at(9, 8, 50), Language::En, "Half and half, as agreed in spring."));
    const auto &capital = officialVoice(Official::CapitalMinistry);
    const int statement = stage.say(capital, original(stage.at(5, 12, 0), Language::En,
                                                      "Arvenia and Solmark open the border station at night from the first of "
                                                      "next month."));
    stage.say(ownVoice(Own::X), repostOf(statement, stage.at(5, 12, 40), Language::En));
    stage.say(solmark,
              quoteOf(statement, stage.at(5, 13, 15), Language::En, "A good day for everybody who lives along the river."));
}

} // namespace

void playOfficials(Stage &stage)
{
    withUs(stage);
    amongThemselves(stage);
    dialogue(stage, Official::SolmarkHealth, stage.now() - hours{20},
             {{false, 0, "We would welcome a word from your side on the vaccine agreement before Friday."}});
}

} // namespace attache::demo
