#pragma once

#include "tests/connect/fake_world.h"

#include "core/desk/desk.h"
#include "core/desk/sync/connections.h"

#include <QTemporaryDir>

#include <memory>
#include <string>

namespace attache::test {

inline constexpr auto kCanary = "CANARY-token";

class NoWait final : public Waiter {
public:
    bool wait(Millis, const StopToken &stop) override { return !stop.raised(); }
};

// A workspace connected to a fake platform: in a folder of its own, or in memory.
class SyncPlace {
public:
    enum class Where { OnDisk, InMemory };
    explicit SyncPlace(const QString &platformName, Where place = Where::OnDisk, World told = {});

    bool connect(); // false: see outcome
    SyncReceipt sync(const char *now = "2026-03-05T12:00:00Z");
    QByteArray dump();
    std::int64_t posts(); // as the figure counts them
    Connections &connections() { return desk->connections(); }

    QString platform;
    World world;
    FakeServer server;
    QTemporaryDir folder;
    std::unique_ptr<Desk> desk; // null: it could not be opened
    ConnectionOptions options;
    HttpRules rules;
    std::string name;
};

} // namespace attache::test
