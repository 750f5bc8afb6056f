#pragma once

class QJsonObject;

namespace attache {
class Desk;
}

namespace attache::test {

// What the open desk of a large workspace takes, in ms each, with the event loop left out: first pages of searches, all pages of
// a long list, first pages of the inbox, what stands beside one message. With `mayDecide` also decisions on 500 messages, each
// undone at once: alone, and while a table of 200,000 posts is imported, which stays in the workspace.
void measureDesk(Desk &desk, bool mayDecide, QJsonObject &told);

} // namespace attache::test
