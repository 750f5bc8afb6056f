#include "core/desk/demo/phrases.h"

#include <array>
#include <cstdio>

namespace attache::demo {

std::span<const Talk> talksOf(Language language)
{
    switch (language) {
    case Language::En: return talksEn();
    case Language::Fr: return talksFr();
    case Language::Ar: return talksAr();
    case Language::Ru: return talksRu();
    case Language::Es: return talksEs();
    case Language::Zh: return talksZh();
    }
    return {};
}

const Remarks &remarksOf(Language language)
{
    static const std::array<Remarks, kLanguages.size()> all{remarksEn(), remarksFr(), remarksAr(),
                                                            remarksRu(), remarksEs(), remarksZh()};
    return all[static_cast<std::size_t>(language)];
}

namespace {

std::string writtenTime(int minute)
{
    char text[8];
    std::snprintf(text, sizeof text, "%d:%02d", minute / 60 % 24, minute % 60);
    return text;
}

std::string valueOf(std::string_view place, Language language, const Details &details)
{
    if (place == "date")
        return writtenDay(language, details.coming);
    if (place == "past")
        return writtenDay(language, details.past);
    if (place == "city")
        return std::string(inCity(language, details.city));
    if (place == "time")
        return writtenTime(details.minute);
    return details.file;
}

} // namespace

std::string fill(std::string_view pattern, Language language, const Details &details)
{
    std::string text;
    for (std::size_t at = 0; at < pattern.size();) {
        const auto open = pattern.find('{', at);
        text += pattern.substr(at, open == std::string_view::npos ? open : open - at);
        if (open == std::string_view::npos)
            break;
        const auto close = pattern.find('}', open);
        text += valueOf(pattern.substr(open + 1, close - open - 1), language, details);
        at = close + 1;
    }
    return text;
}

} // namespace attache::demo
