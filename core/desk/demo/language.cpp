#include "core/desk/demo/language.h"

namespace attache::demo {

namespace {

using Months = std::array<std::string_view, 12>;
using Cities = std::array<std::string_view, 5>;

constexpr std::array<Months, kLanguages.size()> kMonths{{
    {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"},
    {"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"},
    {"يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"},
    {"января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"},
    {"enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"},
    {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"},
}};

constexpr std::array<Cities, kLanguages.size()> kCities{{
    {"in Graz", "in Linz", "in Salzburg", "in Innsbruck", "in Klagenfurt"},
    {"à Graz", "à Linz", "à Salzbourg", "à Innsbruck", "à Klagenfurt"},
    {"في غراتس", "في لينتس", "في سالزبورغ", "في إنسبروك", "في كلاغنفورت"},
    {"в Граце", "в Линце", "в Зальцбурге", "в Инсбруке", "в Клагенфурте"},
    {"en Graz", "en Linz", "en Salzburgo", "en Innsbruck", "en Klagenfurt"},
    {"在格拉茨", "在林茨", "在萨尔茨堡", "在因斯布鲁克", "在克拉根福"},
}};

} // namespace

std::string_view languageCode(Language language)
{
    constexpr std::array<std::string_view, kLanguages.size()> codes{"en", "fr", "ar", "ru", "es", "zh"};
    return codes[static_cast<std::size_t>(language)];
}

std::string writtenDay(Language language, LocalDay day)
{
    const std::chrono::year_month_day date{day};
    const auto number = static_cast<unsigned>(date.day());
    const std::string month(kMonths[static_cast<std::size_t>(language)][static_cast<unsigned>(date.month()) - 1]);
    if (language == Language::Zh)
        return month + "月" + std::to_string(number) + "日";
    if (language == Language::Es)
        return std::to_string(number) + " de " + month;
    if (language == Language::Fr && number == 1)
        return "1er " + month;
    return std::to_string(number) + " " + month;
}

std::string_view inCity(Language language, int index)
{
    const auto &cities = kCities[static_cast<std::size_t>(language)];
    return cities[static_cast<std::size_t>(index) % cities.size()];
}

} // namespace attache::demo
