#include "core/desk/subject_desk.h"

#include "core/desk/scoped_reader.h"
#include "core/desk/workspace_access.h"

#include <algorithm>

namespace attache {

template <class Ask>
auto SubjectDesk::read(Ask ask) const -> decltype(ask(std::declval<Database &>()))
{
    auto reader = m_access.reader();
    if (!reader)
        return reader.error();
    return ask(reader->database());
}

Result<SubjectFigures> SubjectDesk::figures(const ScopeRequest &scope, const StopToken &stop) const
{
    return read([&](Database &db) -> Result<SubjectFigures> {
        const auto scoped = ScopedReader::prepare(db, scope, stop);
        return scoped ? subjectFiguresOf(*scoped) : scoped.error();
    });
}

Result<CodeBook> SubjectDesk::codeBook() const
{
    return read([](Database &db) { return codeBookOf(db); });
}

Result<void> SubjectDesk::putCodeBook(const Deed &deed, const CodeBook &book)
{
    return m_access.write([&](Database &db) { return attache::putCodeBook(db, deed, book); });
}

Result<std::vector<ReadingSample>> SubjectDesk::samples() const
{
    return read([](Database &db) { return samplesOf(db); });
}

Result<ReadingSample> SubjectDesk::drawSample(const Deed &deed, const std::string &name, std::size_t size,
                                              const ScopeRequest &scope)
{
    auto drawn = read([&](Database &db) -> Result<ReadingSample> {
        const auto scoped = ScopedReader::prepare(db, scope, {});
        return scoped ? attache::drawSample(*scoped, name, size, deed.at) : scoped.error();
    });
    if (!drawn)
        return drawn;
    const auto put = m_access.write([&](Database &db) { return putSample(db, deed, *drawn); });
    return put ? drawn : put.error();
}

Result<SubjectDesk::Opened> SubjectDesk::openSample(const std::string &name) const
{
    return read([&](Database &db) -> Result<Opened> {
        const auto book = codeBookOf(db);
        const auto samples = samplesOf(db);
        const auto readings = readingsOf(db, name);
        if (!book || !samples || !readings)
            return !book ? book.error() : !samples ? samples.error() : readings.error();
        const auto found =
            std::find_if(samples->begin(), samples->end(), [&](const auto &sample) { return sample.name == name; });
        if (found == samples->end())
            return Error{Errc::Usage, {{}, 0, "name"}, "no such sample"};
        auto posts = readingPostsOf(db, *found);
        if (!posts)
            return posts.error();
        return Opened{*book, *found, std::move(*posts), *readings};
    });
}

Result<void> SubjectDesk::putReading(const Deed &deed, const Reading &reading)
{
    return m_access.write([&](Database &db) { return attache::putReading(db, deed, reading); });
}

} // namespace attache
