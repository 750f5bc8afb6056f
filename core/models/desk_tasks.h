#pragma once

#include "core/desk/desk.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <exception>
#include <memory>
#include <type_traits>
#include <vector>

namespace attache {

// Runs the blocking calls of a Desk away from the calling thread: reads side by side, writes one after the other.
// Lives in the thread that asks (the window's); the Desk must outlive it. Destruction raises every stop token that was
// handed in and waits for what still runs.
class DeskTasks final : public QObject {
    Q_OBJECT
public:
    explicit DeskTasks(Desk &desk, QObject *parent = nullptr);
    ~DeskTasks() override;

    // For what runs beside it, by its own rules (SyncRunner).
    Desk &desk() { return m_desk; }

    // `ask` is called as ask(const Desk &) and returns a Result; an exception becomes Errc::Internal.
    template <class Ask>
    auto read(const StopToken &stop, Ask ask)
    {
        return start(m_readers, stop, [&desk = std::as_const(m_desk), ask = std::move(ask)] { return ask(desk); });
    }
    // As read(), with ask(Desk &), in the order of the calls.
    template <class Ask>
    auto write(const StopToken &stop, Ask ask)
    {
        return start(m_writer, stop, [&desk = m_desk, ask = std::move(ask)] { return ask(desk); });
    }

    // As write(), for imports: beside the writes, which come in between.
    template <class Ask>
    auto writeLong(const StopToken &stop, Ask ask)
    {
        return start(m_longWriter, stop, [&desk = m_desk, ask = std::move(ask)] { return ask(desk); });
    }

    // Calls take(result) in the thread of `context` when the future is done; never after `context` is gone.
    template <class T, class Take>
    void whenDone(const QFuture<T> &future, QObject *context, Take take)
    {
        auto *watcher = new QFutureWatcher<T>(context);
        ++m_awaited;
        connect(watcher, &QFutureWatcherBase::finished, context, [watcher, take = std::move(take)] {
            take(watcher->result());
            watcher->deleteLater();
        });
        connect(watcher, &QObject::destroyed, this, &DeskTasks::answered);
        watcher->setFuture(future);
    }

    // True while no answer is awaited; idle() tells when that becomes so.
    bool isIdle() const { return m_awaited == 0; }

signals:
    void idle();

private:
    template <class Ask>
    auto start(QThreadPool &pool, const StopToken &stop, Ask ask)
    {
        using Answer = std::invoke_result_t<Ask>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        remember(stop, QFuture<void>(promise->future()));
        pool.start([promise, ask = std::move(ask)] {
            promise->addResult(guarded<Answer>(ask));
            promise->finish();
        });
        return promise->future();
    }

    // Nothing thrown in a worker may reach the pool (STYLE: exceptions stop at the floor where they arise).
    template <class Answer, class Ask>
    static Answer guarded(const Ask &ask)
    {
        try {
            return ask();
        } catch (const std::exception &e) {
            return failure(Errc::Internal, e.what());
        }
    }

    void remember(const StopToken &stop, const QFuture<void> &call);
    void answered();

    Desk &m_desk;
    QThreadPool m_readers, m_writer, m_longWriter;
    struct Call {
        StopToken stop;
        QFuture<void> done;
    };
    std::vector<Call> m_calls; // under way, and perhaps some that have ended
    int m_awaited = 0;
};

} // namespace attache
