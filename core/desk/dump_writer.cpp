#include "core/desk/dump_writer.h"

#include "core/base/whole_file.h"
#include "core/store/dump.h"

#include <QIODevice>

namespace attache {

Result<void> writeDump(Database &reader, const std::string &path)
{
    Result<void> read;
    auto written = writeWholeFile(path, [&](QIODevice &file) {
        bool whole = true;
        const LineSink line = [&](std::string_view text) {
            const auto size = static_cast<qint64>(text.size());
            whole = whole && file.write(text.data(), size) == size && file.putChar('\n');
        };
        for (const auto dump : {dumpRaw, dumpDerived})
            if (read)
                read = dump(reader, line);
        return whole && read;
    });
    return read ? written : read;
}

} // namespace attache
