#pragma once

#include "core/desk/demo/demonstration.h"
#include "core/domain/message.h"
#include "core/measure/exchanges.h"
#include "core/measure/messages.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace attache::test {

// One message of the demonstration as the measures find it.
struct DemoMessage {
    Instant anchor;
    MessageStatus status = MessageStatus::Open;
    bool marked = false, invalidTime = false;
    std::optional<double> hours; // until the answer
};

struct DemoExchange {
    Instant opened;
    std::vector<Turn> turns;
};

// Reads a demonstration through core/measure, platform by platform, without a workspace.
class DemoReading {
public:
    DemoReading(const Demonstration &demo, Instant now);

    const std::vector<DemoMessage> &messages() const { return m_messages; }
    const std::vector<DemoExchange> &exchanges() const { return m_exchanges; }
    bool cycleBroken() const { return m_cycle; }
    int ghosts() const { return m_ghosts; }

private:
    void readPlatform(const std::string &platform);
    TreePost treePost(const Post &post) const;
    MessageStatus statusOf(const TreeMessage &message, const std::vector<TreePost> &posts, DemoMessage &out) const;

    const Demonstration &m_demo;
    Instant m_now;
    std::map<PostKey, DecisionKind> m_decided;
    std::vector<DemoMessage> m_messages;
    std::vector<DemoExchange> m_exchanges;
    bool m_cycle = false;
    int m_ghosts = 0;
};

} // namespace attache::test
