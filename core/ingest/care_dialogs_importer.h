#pragma once

#include "core/ingest/clues.h"
#include "core/ingest/importer.h"

#include <memory>

namespace attache {

// The public set of customer-care conversations on X with one record for a dialog: dialogContent[] with the turns of a
// client and an agent, agentURL with the agent's last answer, dialogHeader with the institution. A turn answers the one
// before it: the form knows their order only. The last answer bears no time; its id does. The institution is ours.
std::unique_ptr<Importer> careDialogsImporter();
bool looksLikeCareDialogs(const Clues &clues);

} // namespace attache
