#pragma once

#include "core/domain/conversation.h"
#include "core/domain/message.h"

#include <QString>

#include <string_view>

namespace attache {

// How messages stand and exchanges ended, as a person reads it.
QString statusWords(MessageStatus status);     // 'left on purpose'
QString statusWords(std::string_view stable);  // by ListRow::status; endings and turns too; unknown ones as they are
QString endingWords(Ending ending);            // 'we fell silent'

} // namespace attache
