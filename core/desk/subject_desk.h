#pragma once

#include "core/base/result.h"
#include "core/base/stop.h"
#include "core/desk/subject_figures.h"
#include "core/desk/subject_reading.h"

#include <string>
#include <vector>

namespace attache {

struct ScopeRequest;
class WorkspaceAccess;

// What is talked about: the list of subjects, its reading by people, and the figures that rest on it. Every call blocks and
// may be made from any thread, as those of Desk.
class SubjectDesk {
public:
    explicit SubjectDesk(WorkspaceAccess &access) : m_access(access) {}

    Result<SubjectFigures> figures(const ScopeRequest &scope, const StopToken &stop = {}) const;

    Result<CodeBook> codeBook() const;
    Result<void> putCodeBook(const Deed &deed, const CodeBook &book);

    Result<std::vector<ReadingSample>> samples() const;
    // Draws it and keeps it; errors as attache::drawSample().
    Result<ReadingSample> drawSample(const Deed &deed, const std::string &name, std::size_t size, const ScopeRequest &scope);
    struct Opened {
        CodeBook book;
        ReadingSample sample;
        std::vector<ReadingPost> posts;
        std::vector<Reading> readings;
    };
    Result<Opened> openSample(const std::string &name) const; // Error Usage: 'name'
    Result<void> putReading(const Deed &deed, const Reading &reading);

private:
    template <class Ask>
    auto read(Ask ask) const -> decltype(ask(std::declval<Database &>()));

    WorkspaceAccess &m_access;
};

} // namespace attache
