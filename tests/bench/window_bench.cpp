// How the window feels on a large workspace: window_bench WORKSPACE [desk]. Prints, as one JSON document, how long the first
// complete Today page takes from the start of the program, how long 100 changes of scope take until they are painted, the
// longest time that the event loop was blocked meanwhile, and the resident memory in the end; with 'desk' also what searches,
// a long list, the inbox and a decision on 500 messages take. Never a test: machines differ.
#include "core/models/language.h"
#include "tests/bench/desk_bench.h"
#include "tests/ui/scripted_prompts.h"
#include "ui/shell/looks.h"
#include "ui/shell/workbench.h"

#include <QApplication>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <memory>
#include <numeric>
#include <thread>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;
using Steady = std::chrono::steady_clock;

namespace {

double millisSince(Steady::time_point begun) { return std::chrono::duration<double, std::milli>(Steady::now() - begun).count(); }

// Since the kernel started this process.
double millisSinceStart()
{
    QFile stat(u"/proc/self/stat"_s), uptime(u"/proc/uptime"_s);
    if (!stat.open(QIODevice::ReadOnly) || !uptime.open(QIODevice::ReadOnly))
        return -1;
    const auto after = stat.readAll();
    const double started = after.mid(after.lastIndexOf(')') + 2).split(' ').value(19).toDouble() / 100; // ticks
    return (uptime.readAll().split(' ').first().toDouble() - started) * 1000;
}

double residentMiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const auto &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    return -1;
}

// Asks the event loop for a sign of life every few milliseconds and keeps the longest time that it owed one.
class Watchdog {
public:
    Watchdog() : m_thread([this] { watch(); })
    {
        m_beat.setInterval(2);
        m_beat.callOnTimeout([this] { m_last = now(); });
        m_beat.start();
    }
    ~Watchdog()
    {
        m_ended = true;
        m_thread.join();
    }
    double worst() const { return double(m_worst); }
    void forget() { m_worst = 0; }

private:
    static std::int64_t now()
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(Steady::now().time_since_epoch()).count();
    }
    void watch()
    {
        while (!m_ended) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
            m_worst = std::max<std::int64_t>(m_worst, now() - m_last);
        }
    }

    QTimer m_beat;
    std::atomic<std::int64_t> m_last = now(), m_worst = 0;
    std::atomic<bool> m_ended = false;
    std::thread m_thread;
};

// Until nothing is awaited and what came is painted.
void settle(Workbench &window)
{
    while (!window.tasks().isIdle())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    window.repaint();
}

// Seven and 28 days, a month and a quarter, here and there in ten years, with and without one account.
ScopeRequest scopeNumber(int n, const std::vector<Account> &accounts, LocalDay today)
{
    constexpr int lengths[] = {7, 28, 30, 91};
    ScopeRequest request;
    const auto first = today - std::chrono::days{(n * 379) % 3300 + 91};
    request.from = first;
    request.to = first + std::chrono::days{lengths[n % 4]};
    request.compare = n % 3 == 0 ? Compare::Previous : Compare::None;
    if (n % 5 == 4 && !accounts.empty())
        request.accounts = {accounts[std::size_t(n) % accounts.size()].key.handle};
    return request;
}

double at(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, std::size_t(share * double(values.size())))];
}

// 'number of the scope: milliseconds' of the ten slowest.
QJsonArray slowest(const std::vector<double> &took)
{
    std::vector<std::size_t> order(took.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return took[a] > took[b]; });
    QJsonArray told;
    for (std::size_t i = 0; i < std::min<std::size_t>(order.size(), 10); ++i)
        told << u"%1: %2"_s.arg(order[i]).arg(took[order[i]], 0, 'f', 0);
    return told;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const InstalledLanguage language(u"en"_s);
    applyLooks(u"light"_s);
    const auto desk =
        argc == 2 || argc == 3 ? Desk::open(argv[1], Desk::Access::Write) : Result<std::unique_ptr<Desk>>(failure(Errc::Usage));
    if (!desk) {
        std::fputs("usage: window_bench WORKSPACE [desk]\n", stderr);
        return 2;
    }
    ScriptedPrompts prompts;
    Workbench window(**desk, false, u"en"_s, prompts);
    window.resize(1440, 900);
    window.show();
    settle(window);
    QJsonObject told{{u"first_page_ms"_s, millisSinceStart()}};
    const auto accounts = (*desk)->accounts();
    const auto now = (*desk)->resolve({});
    Watchdog watchdog;
    std::vector<double> took;
    for (int n = 0; n < 100 && accounts && now; ++n) {
        const auto begun = Steady::now();
        window.setScope(scopeNumber(n, *accounts, now->zone.dayOf(now->now)));
        settle(window);
        took.push_back(millisSince(begun));
    }
    told[u"slowest_scopes"_s] = slowest(took);
    told[u"scope_median_ms"_s] = at(took, 0.5);
    told[u"scope_p95_ms"_s] = at(took, 0.95);
    told[u"scope_worst_ms"_s] = at(took, 1);
    told[u"blocked_worst_ms"_s] = watchdog.worst();
    watchdog.forget();
    const auto begun = Steady::now();
    window.setScope({});
    settle(window);
    told[u"everything_ms"_s] = millisSince(begun);
    told[u"everything_blocked_ms"_s] = watchdog.worst();
    told[u"resident_mib"_s] = residentMiB();
    if (argc == 3)
        measureDesk(**desk, true, told);
    std::puts(QJsonDocument(told).toJson(QJsonDocument::Compact).constData());
    return 0;
}
