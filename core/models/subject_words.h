#pragma once

#include <QString>

#include <string_view>

namespace attache {

// A subject by its code (subject.h), in the installed language: 'Consular service'. 'Not coded yet' for none, and the code
// itself where no list ever had it.
QString subjectWords(std::string_view code);

} // namespace attache
