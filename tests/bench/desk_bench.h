#pragma once

class QJsonObject;

namespace attache {
class Desk;
}

namespace attache::test {

// What the open desk of a large workspace takes, in ms each, with the event loop left out: first pages of searches, all pages of
// a long list, first pages of the inbox. With `mayDecide` also a decision on 500 messages, which is undone at once.
void measureDesk(const Desk &desk, bool mayDecide, QJsonObject &told);

} // namespace attache::test
