#include "core/models/desk_opener.h"

#include <filesystem>

namespace attache {

namespace {

constexpr std::uint64_t kSeed = 1; // of the demonstration that the window shows

DeskOpener::Answer shared(Result<std::unique_ptr<Desk>> desk)
{
    if (!desk)
        return desk.error();
    return std::shared_ptr<Desk>(std::move(desk).value());
}

bool exists(const std::string &path)
{
    std::error_code ignored;
    return std::filesystem::exists(std::filesystem::path(path), ignored);
}

DeskOpener::Answer openOrRead(const std::string &path)
{
    auto desk = Desk::open(path, Desk::Access::Write);
    const bool readable = !desk && (desk.error().code == Errc::WorkspaceBusy || desk.error().code == Errc::WorkspaceReadOnly);
    return shared(readable ? Desk::open(path, Desk::Access::Read) : std::move(desk));
}

DeskOpener::Answer createNew(const std::string &path, const std::string &zone)
{
    if (exists(path))
        return Error{Errc::WorkspaceExists, {path, 0, {}}, {}};
    auto desk = shared(Desk::open(path, Desk::Access::Write, Desk::Missing::Create));
    if (!desk)
        return desk;
    if (const Status set = desk.value()->setZone(zone); !set)
        return set.error();
    return desk;
}

DeskOpener::Answer demonstration(const std::string &path, Instant now)
{
    if (exists(path))
        return openOrRead(path);
    auto desk = shared(Desk::open(path, Desk::Access::Write, Desk::Missing::Create));
    if (!desk)
        return desk;
    if (const Status filled = desk.value()->fillWithDemonstration(now, kSeed); !filled)
        return filled.error();
    return desk;
}

} // namespace

DeskOpener::DeskOpener(QObject *parent) : QObject(parent) { m_pool.setMaxThreadCount(1); }

DeskOpener::~DeskOpener() { m_pool.waitForDone(); }

void DeskOpener::open(const std::string &path)
{
    run([path] { return openOrRead(path); });
}

void DeskOpener::create(const std::string &path, const std::string &zone)
{
    run([path, zone] { return createNew(path, zone); });
}

void DeskOpener::openDemonstration(const std::string &path, Instant now)
{
    run([path, now] { return demonstration(path, now); });
}

void DeskOpener::run(std::function<Answer()> work)
{
    m_pool.start([this, number = ++m_last, work = std::move(work)] {
        auto answer = std::make_shared<Answer>(work());
        QMetaObject::invokeMethod(this, [this, number, answer] {
            if (number == m_last)
                emit done(*answer);
        });
    });
}

} // namespace attache
