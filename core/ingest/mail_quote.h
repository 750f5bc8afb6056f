#pragma once

#include "core/ingest/mail_message.h"
#include "core/ingest/post_link.h"

#include <optional>
#include <string>

namespace attache {

// What a notification mail quotes of a post. `text` and `author` are empty where the mail does not show them.
struct MailQuote {
    PostLink link;
    std::string url;
    std::string author; // handle without '@': of the link, else the first of the subject or of the text
    std::string text;
};

// Nothing for a mail of somebody else than a platform, and for one without a link to a post.
std::optional<MailQuote> quoteIn(const MailMessage &mail);

} // namespace attache
