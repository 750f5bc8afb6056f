#pragma once

#include "core/base/zone.h"

#include <array>
#include <string>
#include <string_view>

namespace attache::demo {

// The six languages of the United Nations.
enum class Language { En, Fr, Ar, Ru, Es, Zh };
inline constexpr std::array kLanguages{Language::En, Language::Fr, Language::Ar, Language::Ru, Language::Es, Language::Zh};

std::string_view languageCode(Language language); // ISO 639-1

// '12 March', '12 марта', '3月12日': day and month as the language writes them inside a sentence.
std::string writtenDay(Language language, LocalDay day);

// 'in Graz', 'в Граце'. Any index will do.
std::string_view inCity(Language language, int index);

} // namespace attache::demo
