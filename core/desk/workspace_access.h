#pragma once

#include "core/base/result.h"
#include "core/desk/writer_share.h"
#include "core/store/database.h"
#include "core/store/workspace_file.h"

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace attache {

// The connections of one workspace: the writer where this process has it, and readers that are lent and given back.
class WorkspaceAccess {
public:
    // A connection for one reading call, which sees one moment of the workspace: without a transaction around them each of
    // its thousands of small statements would take and give back the file's lock. In memory it is the writer's own, held alone
    // while it is lent.
    class Reader {
    public:
        Reader(WorkspaceAccess &home, std::unique_ptr<Database> own);
        ~Reader();
        Reader(Reader &&) noexcept = default;
        Database &database() { return m_own ? *m_own : m_home->m_writer->database(); }

    private:
        WorkspaceAccess *m_home;
        std::unique_ptr<Database> m_own;
        std::unique_lock<std::recursive_mutex> m_alone;
    };

    // Errors as Desk::open.
    static Result<std::unique_ptr<WorkspaceAccess>> forReading(const std::string &path);
    static Result<std::unique_ptr<WorkspaceAccess>> forWriting(const std::string &path, WorkspaceWriter::Missing missing);
    static Result<std::unique_ptr<WorkspaceAccess>> inMemory();

    const std::string &path() const { return m_path; }
    bool canWrite() const { return m_writer != nullptr; }
    Result<Reader> reader();
    // One more for a caller that has one already; nothing where there is none to be had, as in memory.
    std::optional<Reader> readerBeside();

    // Runs `work` on the writer, one caller at a time. Error WorkspaceReadOnly where this process is a reader.
    template <class Work>
    auto write(Work work) -> decltype(work(std::declval<Database &>()))
    {
        const Turn turn(*this);
        return run(work, m_shared);
    }
    // The same for work of minutes, called as work(Database &, WriterShare &): what is written meanwhile comes in between.
    template <class Work>
    auto writeLong(Work work) -> decltype(work(std::declval<Database &>(), std::declval<WriterShare &>()))
    {
        const std::lock_guard alone(m_long);
        const Turn turn(*this);
        Share share(*this);
        m_shared = true;
        auto done = run([&](Database &database) { return work(database, share); }, false);
        m_shared = false;
        return done;
    }

private:
    friend class Reader;
    // Waits for the writer, and says so to whoever has it for long.
    class Turn {
    public:
        explicit Turn(WorkspaceAccess &home);
        ~Turn() { m_home.m_writing.unlock(); }
        Turn(const Turn &) = delete;
        Turn &operator=(const Turn &) = delete;

    private:
        WorkspaceAccess &m_home;
    };
    class Share final : public WriterShare {
    public:
        explicit Share(WorkspaceAccess &home) : m_home(home) {}
        bool wanted() const override;
        StopToken interruption() override;
        void lend() override;

    private:
        WorkspaceAccess &m_home;
    };

    // `between`: long work is under way, and whatever is out of date is its own to settle.
    template <class Work>
    auto run(Work work, bool between) -> decltype(work(std::declval<Database &>()))
    {
        if (!m_writer)
            return Error{Errc::WorkspaceReadOnly, {m_path, 0, {}}, {}};
        auto done = work(m_writer->database());
        if (!between)
            m_behind = leftBehind();
        if (!done && done.error().place.file.empty())
            return Error{done.error().code, {m_path, done.error().place.line, done.error().place.field}, done.error().detail};
        return done;
    }
    explicit WorkspaceAccess(std::string path) : m_path(std::move(path)) {}
    void giveBack(std::unique_ptr<Database> reader);
    bool leftBehind();
    void catchUp();

    std::string m_path; // empty in memory
    std::unique_ptr<WorkspaceWriter> m_writer;
    std::recursive_mutex m_writing;
    std::mutex m_long;   // one long work at a time
    std::mutex m_asking; // guards the three below
    std::condition_variable m_served;
    int m_wanting = 0;
    StopToken m_interruption;
    std::atomic<bool> m_shared = false; // long work is under way
    std::atomic<bool> m_behind = false; // a cancelled import left posts that nothing was derived from
    std::mutex m_lending;
    std::vector<std::unique_ptr<Database>> m_idle;
};

} // namespace attache
