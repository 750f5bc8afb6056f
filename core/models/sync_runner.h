#pragma once

#include "core/desk/sync/connections.h"

#include <QObject>
#include <QThreadPool>

#include <string>

namespace attache {

class Desk;

// Runs what calls other machines beside everything else that a workspace does: one at a time, in a thread of its own. Lives in
// the window's thread; the Desk must outlive it. Destruction stops what runs and waits for it.
class SyncRunner final : public QObject {
    Q_OBJECT
public:
    explicit SyncRunner(Desk &desk, QObject *parent = nullptr);
    ~SyncRunner() override;

    void connectTo(const ConnectWish &wish);
    void sync(const std::string &name, bool everything);
    void stop();
    bool isBusy() const { return m_running > 0; }

signals:
    void progressed(const attache::SyncProgress &progress);
    void connected(const attache::Result<attache::ConnectOutcome> &outcome);
    void synced(const attache::Result<attache::SyncReceipt> &receipt);

private:
    template <class Work>
    void start(Work work);

    Desk &m_desk;
    QThreadPool m_pool;
    StopToken m_stop;
    int m_running = 0;
};

} // namespace attache
