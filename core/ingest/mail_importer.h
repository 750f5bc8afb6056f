#pragma once

#include "core/ingest/clues.h"
#include "core/ingest/importer.h"

#include <memory>

namespace attache {

// Notification mails of platforms ('… replied to your post'), one (.eml) or many (.mbox). The sender's domain or the link
// names the platform, the first link to a post its id and mostly its author. The text is what the mail quotes: it may be
// cut, and the time is the mail's; both are told of every such post. Mails of others, and mails without such a link, are
// passed over. Nothing in a mail is opened or fetched.
std::unique_ptr<Importer> mailImporter();
bool looksLikeMail(const Clues &clues);

} // namespace attache
