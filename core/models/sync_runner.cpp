#include "core/models/sync_runner.h"

#include "core/desk/desk.h"

#include <QMetaObject>

#include <memory>

namespace attache {

SyncRunner::SyncRunner(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1); // what a keychain without a home remembers belongs to one thread
}

SyncRunner::~SyncRunner()
{
    m_stop.raise();
    m_pool.waitForDone();
}

void SyncRunner::stop()
{
    m_stop.raise();
    m_stop = StopToken();
}

// `work` gives a function that is called in the window's thread.
template <class Work>
void SyncRunner::start(Work work)
{
    ++m_running;
    m_pool.start([this, work = std::move(work), stop = m_stop] {
        auto tell = work(stop);
        QMetaObject::invokeMethod(this, [this, tell = std::move(tell)] {
            --m_running;
            tell();
        });
    });
}

void SyncRunner::connectTo(const ConnectWish &wish)
{
    start([this, wish](const StopToken &stop) {
        auto outcome = std::make_shared<Result<ConnectOutcome>>(m_desk.connections().connect(wish, stop));
        return [this, outcome] { emit connected(*outcome); };
    });
}

void SyncRunner::sync(const std::string &name, bool everything)
{
    start([this, name, everything](const StopToken &stop) {
        SyncWish wish;
        wish.everything = everything;
        wish.longestWait = Millis{60'000}; // a longer pause is a state that the window shows
        wish.progress = [this](const SyncProgress &progress) {
            QMetaObject::invokeMethod(this, [this, progress] { emit progressed(progress); });
        };
        auto receipt = std::make_shared<Result<SyncReceipt>>(m_desk.connections().sync(name, wish, stop));
        return [this, receipt] { emit synced(*receipt); };
    });
}

} // namespace attache
