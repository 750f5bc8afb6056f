#include "core/domain/message.h"

namespace attache {

std::string_view statusName(MessageStatus status)
{
    switch (status) {
    case MessageStatus::LeftOnPurpose: return "left-on-purpose";
    case MessageStatus::Answered: return "answered";
    case MessageStatus::Withdrawn: return "deleted-unanswered";
    case MessageStatus::TooLate: return "too-late";
    case MessageStatus::Open: return "open";
    }
    return {};
}

} // namespace attache
