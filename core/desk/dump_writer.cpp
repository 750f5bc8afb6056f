#include "core/desk/dump_writer.h"

#include "core/store/dump.h"

#include <QSaveFile>

namespace attache {

Result<void> writeDump(Database &reader, const std::string &path)
{
    QSaveFile file(QString::fromStdString(path));
    const Error unwritten{Errc::InputOutput, {path, 0, {}}, "write"};
    if (!file.open(QIODevice::WriteOnly))
        return unwritten;
    bool whole = true;
    const LineSink line = [&](std::string_view text) {
        whole = whole && file.write(text.data(), static_cast<qint64>(text.size())) == static_cast<qint64>(text.size())
                && file.putChar('\n');
    };
    if (auto done = dumpRaw(reader, line); !done)
        return done;
    if (auto done = dumpDerived(reader, line); !done)
        return done;
    if (!whole || !file.commit())
        return unwritten;
    return {};
}

} // namespace attache
