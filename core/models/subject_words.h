#pragma once

#include <QString>

#include <string_view>

namespace attache {

// The list of subjects (domain/subject.h) as a person reads it. Of several codes the first.
QString subjectWords(std::string_view codes);    // 'consular service'; unknown codes as they are; empty for none
QString subjectRule(std::string_view code);      // what belongs to it, in a few words
QString subjectElsewhere(std::string_view code); // and what does not; perhaps empty

} // namespace attache
