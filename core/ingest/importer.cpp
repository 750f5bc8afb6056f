#include "core/ingest/importer.h"

#include "core/ingest/file_kind.h"
#include "core/ingest/formats.h"

#include <algorithm>

namespace attache {

namespace {

Error unknownFormat(std::string_view format)
{
    std::string names;
    for (const auto &known : formats())
        names += (names.empty() ? "" : ", ") + std::string(known.name);
    return failure(Errc::Usage, "no format '" + std::string(format) + "'; there are " + names);
}

} // namespace

Result<void> Importer::readPage(std::string, const ImportOptions &, RecordSink &, Receipt &)
{
    return failure(Errc::Usage, std::string(format()) + " is a form of files");
}

Result<std::unique_ptr<Importer>> importerNamed(std::string_view format)
{
    for (const auto &known : formats())
        if (known.name == format)
            return known.make();
    return unknownFormat(format);
}

Result<std::unique_ptr<Importer>> importerFor(const std::string &path, std::string_view format)
{
    const auto all = formats();
    auto chosen = std::find_if(all.begin(), all.end(), [&](const Format &known) { return known.name == format; });
    if (!format.empty() && chosen == all.end())
        return unknownFormat(format);
    const auto clues = Clues::of(path);
    if (!clues)
        return clues.error();
    if (format.empty())
        chosen = std::find_if(all.begin(), all.end(), [&](const Format &known) { return known.recognises(*clues); });
    const bool noTable = !clues->isFile() || !clues->file().kind.empty();
    if (chosen == all.end() || (chosen->table && noTable))
        return Error{Errc::UnknownKind, Place{path, 0, {}}, clues->looksLike()};
    if (chosen->table && isInOtherEncoding(clues->file().head))
        return Error{Errc::UnknownEncoding, Place{path, 0, {}}, "no utf-8"};
    return chosen->make();
}

} // namespace attache
