#pragma once

#include "core/base/result.h"
#include "core/desk/examples.h"
#include "core/ingest/case_pack.h"

#include <optional>
#include <string>
#include <vector>

namespace attache {

class WorkspaceAccess;

// The trainer's part of a desk. Every call blocks and may be made from any thread, as those of Desk. Whatever changes
// something takes a Deed and is one step that can be undone for a day.
class TrainingDesk {
public:
    explicit TrainingDesk(WorkspaceAccess &access) : m_access(access) {}

    // Examples, collections and lessons (examples.h).
    Result<std::vector<ExampleRow>> examples() const;
    Result<std::optional<Example>> example(const std::string &key) const;
    Result<void> putExample(const Deed &deed, const Example &example);
    Result<std::vector<Collection>> collections() const;
    Result<void> putCollection(const Deed &deed, const Collection &collection);
    Result<std::vector<LessonRecord>> lessons() const;
    Result<void> putLesson(const Deed &deed, const LessonRecord &lesson);

    // As a class sees them; letters are the same in all of them.
    Result<std::vector<TeachingCase>> cases(const std::vector<std::string> &examples, const CaseOptions &options = {}) const;
    struct ClassView {
        Example example;
        BuiltCase built;
    };
    Result<ClassView> classView(const std::string &key) const; // Error Usage: 'example'
    Result<std::optional<CounterExample>> counterExample(const std::string &key) const;

    // Case packs (ingest/case_pack.h). Names are always hidden; `exactWords`: as CaseOptions has it.
    Result<void> writePack(const std::string &path, const std::string &title, const std::vector<std::string> &examples,
                           bool exactWords) const;
    struct PackReport {
        std::int64_t added = 0, known = 0;
        std::vector<PackFault> faults;
        std::string title;
    };
    Result<PackReport> readPack(const Deed &deed, const std::string &path);
    Result<PackReport> addStarterPack(const Deed &deed); // the cases that the program brings along

private:
    template <class Ask>
    auto read(Ask ask) const -> decltype(ask(std::declval<Database &>()));
    Result<PackReport> take(const Deed &deed, PackContents contents);

    WorkspaceAccess &m_access;
};

} // namespace attache
