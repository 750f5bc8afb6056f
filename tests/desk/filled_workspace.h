#pragma once

#include "core/store/workspace_file.h"
#include "tests/desk/invented_world.h"

#include <functional>
#include <memory>
#include <string>

namespace attache::test {

// A workspace in memory that takes a world in the order that a test wants.
class FilledWorkspace {
public:
    FilledWorkspace();
    Database &database() { return m_writer->database(); }

    // Each is one transaction; nothing is derived yet. They stop the program on a failure, which no test expects.
    void put(const std::vector<Post> &posts);
    void put(const std::vector<Account> &accounts);
    void put(const std::vector<Decision> &decisions);
    void settle(const World &world); // zone and pinned now; before the first posts

    void upkeep();
    void rebuild();
    bool pending();
    std::string dump();

    // Everything at once and derived in one go: what every other order must lead to.
    static std::string wholeDump(const World &world);

private:
    std::unique_ptr<WorkspaceWriter> m_writer;
};

// 'line N: a | b' of the first difference; empty where there is none.
std::string firstDifference(const std::string &a, const std::string &b);

} // namespace attache::test
