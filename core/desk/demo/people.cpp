#include "core/desk/demo/cast.h"

#include <array>

namespace attache::demo {

namespace {

struct Name {
    std::string_view shown, plain; // as people write it, and in a handle
};
using Firsts = std::array<Name, 15>;
using Lasts = std::array<Name, 6>; // 15 × 6 people a language

constexpr std::array<Firsts, kLanguages.size()> kFirsts{{
    {{{"Petra", "petra"},
      {"J.", "jay"},
      {"Olivia", "olivia"},
      {"Sam", "sam"},
      {"Nora", "nora"},
      {"Emeka", "emeka"},
      {"Hannah", "hannah"},
      {"Theo", "theo"},
      {"Priya", "priya"},
      {"Lars", "lars"},
      {"Maeve", "maeve"},
      {"Dov", "dov"},
      {"Greta", "greta"},
      {"Kofi", "kofi"},
      {"Wendy", "wendy"}}},
    {{{"Amina", "amina"},
      {"Luc", "luc"},
      {"Chantal", "chantal"},
      {"Moussa", "moussa"},
      {"Élodie", "elodie"},
      {"Bastien", "bastien"},
      {"Fatou", "fatou"},
      {"Rémi", "remi"},
      {"Odile", "odile"},
      {"Yves", "yves"},
      {"Awa", "awa"},
      {"Clément", "clement"},
      {"Solène", "solene"},
      {"Karim", "karim"},
      {"Inès", "ines"}}},
    {{{"محمد", "mohd"},
      {"ليلى", "layla"},
      {"يوسف", "yusuf"},
      {"هدى", "huda"},
      {"سامر", "samer"},
      {"رنا", "rana"},
      {"خالد", "khaled"},
      {"منى", "mona"},
      {"طارق", "tareq"},
      {"سلمى", "salma"},
      {"نبيل", "nabil"},
      {"دعاء", "duaa"},
      {"عمر", "omar"},
      {"زينب", "zaynab"},
      {"بشير", "bashir"}}},
    {{{"Олег", "oleg"},
      {"Ирина", "irina"},
      {"Павел", "pavel"},
      {"Светлана", "sveta"},
      {"Тимур", "timur"},
      {"Нина", "nina"},
      {"Глеб", "gleb"},
      {"Алия", "aliya"},
      {"Юрий", "yuri"},
      {"Вера", "vera"},
      {"Арсен", "arsen"},
      {"Лидия", "lidia"},
      {"Денис", "denis"},
      {"Жанна", "zhanna"},
      {"Борис", "boris"}}},
    {{{"Lucía", "lucia"},
      {"Andrés", "andres"},
      {"Pilar", "pilar"},
      {"Diego", "diego"},
      {"Ximena", "ximena"},
      {"Tomás", "tomas"},
      {"Rocío", "rocio"},
      {"Iván", "ivan"},
      {"Marta", "marta"},
      {"Julián", "julian"},
      {"Noelia", "noelia"},
      {"Óscar", "oscar"},
      {"Elena", "elena"},
      {"Raúl", "raul"},
      {"Belén", "belen"}}},
    {{{"静", "jing"},
      {"伟", "wei"},
      {"小梅", "xiaomei"},
      {"强", "qiang"},
      {"丽", "li"},
      {"晓东", "xiaodong"},
      {"芳", "fang"},
      {"志明", "zhiming"},
      {"雪", "xue"},
      {"海", "hai"},
      {"婷", "ting"},
      {"俊", "jun"},
      {"燕", "yan"},
      {"文", "wen"},
      {"玲", "ling"}}},
}};

constexpr std::array<Lasts, kLanguages.size()> kLasts{{
    {{{"K.", "k"}, {"Okafor", "okafor"}, {"Brandt", "brandt"}, {"M.", "m"}, {"Whitlow", "whitlow"}, {"S.", "s"}}},
    {{{"R.", "r"}, {"Morel", "morel"}, {"D.", "d"}, {"Besson", "besson"}, {"T.", "t"}, {"Nguema", "nguema"}}},
    {{{"الشامي", "shami"}, {"ح.", "h"}, {"النجار", "najjar"}, {"م.", "m"}, {"البحري", "bahri"}, {"ع.", "a"}}},
    {{{"В.", "v"}, {"К.", "k"}, {"Л.", "l"}, {"М.", "m"}, {"С.", "s"}, {"Т.", "t"}}},
    {{{"M.", "m"}, {"Quiroga", "quiroga"}, {"V.", "v"}, {"Salas", "salas"}, {"P.", "p"}, {"Arce", "arce"}}},
    {{{"李", "li"}, {"王", "wang"}, {"陈", "chen"}, {"周", "zhou"}, {"吴", "wu"}, {"赵", "zhao"}}},
}};

std::string handleOf(std::string_view platform, const std::string &plain)
{
    if (platform == "bluesky")
        return plain + ".people.example";
    if (platform == "mastodon")
        return plain + "@social.example";
    return plain + "_demo";
}

} // namespace

Voice personOf(Language language, std::string_view platform, int index)
{
    const auto which = static_cast<std::size_t>(language);
    const auto person = static_cast<std::size_t>(index % kPeopleALanguage);
    const auto &first = kFirsts[which][person % kFirsts[which].size()];
    const auto &last = kLasts[which][person / kFirsts[which].size()];
    Voice voice;
    voice.name = language == Language::Zh ? std::string(last.shown) + std::string(first.shown)
                                          : std::string(first.shown) + " " + std::string(last.shown);
    const auto plain = std::string(first.plain) + (platform == "bluesky" ? "-" : "_") + std::string(last.plain);
    voice.key = {std::string(platform), handleOf(platform, plain)};
    return voice;
}

} // namespace attache::demo
