#include "core/desk/training_desk.h"

#include "core/base/whole_file.h"
#include "core/desk/decisions.h"
#include "core/desk/starter_pack.h"
#include "core/desk/workspace_access.h"
#include "core/store/record_store.h"

namespace attache {

template <class Ask>
auto TrainingDesk::read(Ask ask) const -> decltype(ask(std::declval<Database &>()))
{
    auto reader = m_access.reader();
    if (!reader)
        return reader.error();
    return ask(reader->database());
}

Result<std::vector<ExampleRow>> TrainingDesk::examples() const
{
    return read([](Database &db) { return examplesOf(db); });
}

Result<std::optional<Example>> TrainingDesk::example(const std::string &key) const
{
    return read([&](Database &db) { return exampleOf(db, key); });
}

Result<void> TrainingDesk::putExample(const Deed &deed, const Example &example)
{
    return m_access.write([&](Database &db) { return attache::putExample(db, deed, example); });
}

Result<std::vector<Collection>> TrainingDesk::collections() const
{
    return read([](Database &db) { return collectionsOf(db); });
}

Result<void> TrainingDesk::putCollection(const Deed &deed, const Collection &collection)
{
    return m_access.write([&](Database &db) { return attache::putCollection(db, deed, collection); });
}

Result<std::vector<LessonRecord>> TrainingDesk::lessons() const
{
    return read([](Database &db) { return lessonsOf(db); });
}

Result<void> TrainingDesk::putLesson(const Deed &deed, const LessonRecord &lesson)
{
    return m_access.write([&](Database &db) { return attache::putLesson(db, deed, lesson); });
}

Result<std::vector<TeachingCase>> TrainingDesk::cases(const std::vector<std::string> &examples, const CaseOptions &options) const
{
    return read([&](Database &db) { return casesOf(db, examples, options); });
}

Result<TrainingDesk::ClassView> TrainingDesk::classView(const std::string &key) const
{
    return read([&](Database &db) -> Result<ClassView> {
        auto example = exampleOf(db, key);
        if (!example || !*example)
            return example ? Error{Errc::Usage, {{}, 0, "example"}, "no such example"} : example.error();
        PseudonymBook book;
        auto built = buildCase(db, **example, book);
        return built ? Result<ClassView>({std::move(**example), std::move(*built)}) : built.error();
    });
}

Result<std::optional<CounterExample>> TrainingDesk::counterExample(const std::string &key) const
{
    return read([&](Database &db) { return counterExampleOf(db, key); });
}

Result<void> TrainingDesk::writePack(const std::string &path, const std::string &title, const std::vector<std::string> &examples,
                                     bool exactWords) const
{
    auto made = cases(examples, {true, exactWords});
    if (!made)
        return made.error();
    PseudonymBook book; // of nobody: handles, addresses and numbers in a title go all the same
    const auto bytes = casePackBytes({book.hidden({}, title), std::move(*made)});
    return bytes ? writeWholeFile(path, *bytes) : bytes.error();
}

Result<TrainingDesk::PackReport> TrainingDesk::readPack(const Deed &deed, const std::string &path)
{
    auto contents = readCasePack(path);
    if (!contents) {
        auto error = contents.error();
        error.place.file = path;
        return error;
    }
    return take(deed, std::move(*contents));
}

Result<TrainingDesk::PackReport> TrainingDesk::addStarterPack(const Deed &deed)
{
    auto pack = starterPack();
    return pack ? take(deed, {std::move(*pack), {}}) : pack.error();
}

Result<TrainingDesk::PackReport> TrainingDesk::take(const Deed &deed, PackContents contents)
{
    return m_access.write([&](Database &db) -> Result<PackReport> {
        PackReport report{0, 0, std::move(contents.faults), contents.pack.title};
        const auto step = asStep(db, deed, "pack", [&](std::int64_t id) -> Result<void> {
            RecordStore records(db);
            for (auto &teaching : contents.pack.cases) {
                const auto example = exampleOfCase(std::move(teaching));
                const auto standing = records.find(kExampleRecord, example.key);
                if (!standing)
                    return standing.error();
                ++(*standing ? report.known : report.added);
                if (*standing)
                    continue;
                const auto put = records.put(id, {std::string(kExampleRecord), example.key, contentOf(example), deed.at});
                if (!put)
                    return put.error();
            }
            return {};
        });
        return step ? Result<PackReport>(std::move(report)) : step.error();
    });
}

} // namespace attache
