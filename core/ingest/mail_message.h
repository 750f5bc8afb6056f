#pragma once

#include <string>
#include <string_view>

namespace attache {

// What a notification mail says: UTF-8 as far as its own words go, not sanitised. Missing parts are empty.
struct MailMessage {
    std::string senderDomain; // of From, in small letters: 'x.com'
    std::string subject;
    std::string date;  // as the header has it
    std::string plain; // every part of text/plain, attachments left out
    std::string html;  // likewise text/html
};

// Reads one message with its headers. Parts inside parts are read eight levels deep.
MailMessage readMail(std::string_view text);

// 'Sun, 01 Mar 2026 10:00:00 +0000 (UTC)' to ISO with its offset. Empty for anything else, and where the zone is missing.
std::string isoOfMailDate(std::string_view date);

} // namespace attache
