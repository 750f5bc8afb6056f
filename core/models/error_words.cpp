#include "core/models/error_words.h"

#include "core/base/disk_space.h"
#include "core/models/fill.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace attache {

namespace {

// One row per code: the stable word, the exit code, what happened with what was done, what to do next.
struct Entry {
    Errc code;
    std::string_view name;
    int exitCode;
    bool detailHelps; // Error::detail is meant for the reader, not for the log alone
    const char *what;
    const char *next;
};

constexpr std::array kEntries{
    Entry{Errc::Usage, "usage", 2, true, QT_TRANSLATE_NOOP("ErrorWords", "The command cannot be understood"),
          QT_TRANSLATE_NOOP("ErrorWords", "Nothing was done. 'attache --help' lists commands and values.")},
    Entry{Errc::NoSuchFigure, "no-such-figure", 2, true, QT_TRANSLATE_NOOP("ErrorWords", "There is no figure of this name"),
          QT_TRANSLATE_NOOP("ErrorWords", "Nothing was done. 'attache figures' prints every name.")},
    Entry{Errc::NoSuchAccount, "no-such-account", 2, true, QT_TRANSLATE_NOOP("ErrorWords", "No account has this handle"),
          QT_TRANSLATE_NOOP("ErrorWords", "Nothing was done. Check the spelling, or add it with 'attache account add'.")},
    Entry{Errc::UnknownZone, "unknown-zone", 2, true,
          QT_TRANSLATE_NOOP("ErrorWords", "This is no time zone that the computer knows"),
          QT_TRANSLATE_NOOP("ErrorWords", "Nothing was changed. Use a name such as Europe/Vienna.")},
    Entry{Errc::BadInstant, "bad-instant", 2, true, QT_TRANSLATE_NOOP("ErrorWords", "This is neither a date nor a moment"),
          QT_TRANSLATE_NOOP("ErrorWords", "Nothing was done. Write 2026-10-31, or 2026-10-31T09:00:00Z.")},
    Entry{Errc::BadCalendar, "bad-calendar", 2, true, QT_TRANSLATE_NOOP("ErrorWords", "The calendar cannot be understood"),
          QT_TRANSLATE_NOOP("ErrorWords", "The calendar in use was kept. Correct the file and set it again.")},
    Entry{Errc::BadCase, "bad-case", 2, true, QT_TRANSLATE_NOOP("ErrorWords", "The case cannot be understood"),
          QT_TRANSLATE_NOOP("ErrorWords", "Nothing was computed from it. Compare it with the description of the golden cases.")},
    Entry{Errc::FileMissing, "file-missing", 3, false, QT_TRANSLATE_NOOP("ErrorWords", "There is no such file"),
          QT_TRANSLATE_NOOP("ErrorWords", "Nothing was read from it. Check the path and try again.")},
    Entry{Errc::FileEmpty, "file-empty", 3, false, QT_TRANSLATE_NOOP("ErrorWords", "The file is empty (0 bytes)"),
          QT_TRANSLATE_NOOP("ErrorWords", "Nothing was read from it. Export it again, or choose another file.")},
    Entry{Errc::FileUnreadable, "file-unreadable", 3, true, QT_TRANSLATE_NOOP("ErrorWords", "The file cannot be read"),
          QT_TRANSLATE_NOOP("ErrorWords", "Nothing was read from it. Check that it is a file and that you may read it.")},
    Entry{Errc::UnknownKind, "unknown-kind", 3, true, QT_TRANSLATE_NOOP("ErrorWords", "This kind of file is not known"),
          QT_TRANSLATE_NOOP("ErrorWords",
                            "Nothing was read from it. Choose the file with the posts, or name the form with --format.")},
    Entry{Errc::NeedsMapping, "needs-mapping", 3, true,
          QT_TRANSLATE_NOOP("ErrorWords", "The columns of this table must be named first"),
          QT_TRANSLATE_NOOP("ErrorWords", "Nothing was read from it. Give a column map with --map.")},
    Entry{Errc::BadMapping, "bad-mapping", 3, true, QT_TRANSLATE_NOOP("ErrorWords", "The column map does not fit the file"),
          QT_TRANSLATE_NOOP("ErrorWords", "Nothing was read from it. Correct the map and try again.")},
    Entry{Errc::UnknownEncoding, "unknown-encoding", 3, true, QT_TRANSLATE_NOOP("ErrorWords", "The text encoding cannot be told"),
          QT_TRANSLATE_NOOP("ErrorWords", "Nothing was read from it. Save the file as UTF-8 and try again.")},
    Entry{Errc::UnclosedQuote, "unclosed-quote", 3, false,
          QT_TRANSLATE_NOOP("ErrorWords", "A quotation mark opens here and is never closed"),
          QT_TRANSLATE_NOOP(
              "ErrorWords",
              "Rows before it were kept, nothing from there on was read. Correct that line and import the file again.")},
    Entry{Errc::WorkspaceMissing, "workspace-missing", 4, false, QT_TRANSLATE_NOOP("ErrorWords", "There is no workspace here"),
          QT_TRANSLATE_NOOP("ErrorWords", "Nothing was created. Check the path, or import a file to begin one.")},
    Entry{Errc::WorkspaceForeign, "workspace-foreign", 4, false,
          QT_TRANSLATE_NOOP("ErrorWords", "This file is no Attaché workspace"),
          QT_TRANSLATE_NOOP("ErrorWords", "It was left as it is. Choose a file that ends in .attache.")},
    Entry{Errc::WorkspaceNewer, "workspace-newer", 4, false,
          QT_TRANSLATE_NOOP("ErrorWords", "The workspace was written by a newer Attaché"),
          QT_TRANSLATE_NOOP("ErrorWords", "It was left as it is. Open it with the newer program.")},
    Entry{Errc::WorkspaceDamaged, "workspace-damaged", 4, false, QT_TRANSLATE_NOOP("ErrorWords", "The workspace is damaged"),
          QT_TRANSLATE_NOOP("ErrorWords", "It was left as it is. Keep a copy of it and open your latest backup.")},
    Entry{Errc::WorkspaceBusy, "workspace-busy", 4, false,
          QT_TRANSLATE_NOOP("ErrorWords", "Another program is writing to the workspace"),
          QT_TRANSLATE_NOOP("ErrorWords", "Nothing was changed. Try again when it has finished.")},
    Entry{Errc::WorkspaceReadOnly, "workspace-read-only", 4, false,
          QT_TRANSLATE_NOOP("ErrorWords", "The workspace cannot be written here"),
          QT_TRANSLATE_NOOP("ErrorWords",
                            "Nothing was changed. Check the rights of the file and its folder, or copy it elsewhere.")},
    Entry{Errc::WorkspaceExists, "workspace-exists", 4, false,
          QT_TRANSLATE_NOOP("ErrorWords", "There is a workspace here already"),
          QT_TRANSLATE_NOOP("ErrorWords", "It was left as it is. Choose another name.")},
    Entry{Errc::DiskFull, "disk-full", 5, false, QT_TRANSLATE_NOOP("ErrorWords", "The disk is full"),
          QT_TRANSLATE_NOOP("ErrorWords", "Everything up to the last completed step was kept. Free some space and try again.")},
    Entry{Errc::InputOutput, "input-output", 5, true, QT_TRANSLATE_NOOP("ErrorWords", "Reading or writing failed"),
          QT_TRANSLATE_NOOP("ErrorWords",
                            "Everything up to the last completed step was kept. Check the disk and the rights, then try again.")},
    Entry{Errc::Cancelled, "cancelled", 130, false, QT_TRANSLATE_NOOP("ErrorWords", "Cancelled"),
          QT_TRANSLATE_NOOP(
              "ErrorWords",
              "Everything up to the last completed step was kept. Doing the same again goes on without doubling anything.")},
    Entry{Errc::NotClean, "not-clean", 1, true, QT_TRANSLATE_NOOP("ErrorWords", "The check found a difference"),
          QT_TRANSLATE_NOOP("ErrorWords", "Nothing was changed. 'attache rebuild' makes the derived tables anew.")},
    Entry{
        Errc::Internal, "internal", 5, false, QT_TRANSLATE_NOOP("ErrorWords", "Something inside Attaché went wrong"),
        QT_TRANSLATE_NOOP("ErrorWords", "Everything up to the last completed step was kept. The log has the technical details.")},
    Entry{Errc::RowsRefused, "rows-refused", 1, true, QT_TRANSLATE_NOOP("ErrorWords", "Some rows were refused"),
          QT_TRANSLATE_NOOP("ErrorWords", "All others were stored. The receipt names lines and reasons.")},
    Entry{Errc::NoDisplay, "no-display", 5, false, QT_TRANSLATE_NOOP("ErrorWords", "There is no display for a window"),
          QT_TRANSLATE_NOOP("ErrorWords", "Nothing was opened. 'attache --help' lists what works without one.")},
    Entry{Errc::ArchiveDamaged, "archive-damaged", 3, true,
          QT_TRANSLATE_NOOP("ErrorWords", "The compressed file is damaged or cut off"),
          QT_TRANSLATE_NOOP("ErrorWords", "What could be read before the damage was kept. Download or copy the file again.")},
    Entry{Errc::ArchiveEncrypted, "archive-encrypted", 3, false,
          QT_TRANSLATE_NOOP("ErrorWords", "The archive is protected by a password"),
          QT_TRANSLATE_NOOP("ErrorWords", "Nothing was read from it. Unpack it with the password and import the folder.")},
    Entry{Errc::ArchiveUnsafe, "archive-unsafe", 3, true,
          QT_TRANSLATE_NOOP("ErrorWords", "The archive holds what a true export does not"),
          QT_TRANSLATE_NOOP("ErrorWords", "Nothing was unpacked. Ask for the export again where it came from.")},
    Entry{Errc::ArchiveTooLarge, "archive-too-large", 3, true,
          QT_TRANSLATE_NOOP("ErrorWords", "The file is over the limits of size"),
          QT_TRANSLATE_NOOP("ErrorWords",
                            "Reading it was stopped; what was read before was kept. Export it again in smaller parts.")},
    Entry{
        Errc::FileCutOff, "file-cut-off", 3, false, QT_TRANSLATE_NOOP("ErrorWords", "The file ends in the middle of its data"),
        QT_TRANSLATE_NOOP("ErrorWords", "What stood before was kept. Download or copy the file again and import it once more.")},
};

static_assert([] {
    for (std::size_t i = 0; i < kEntries.size(); ++i)
        if (static_cast<std::size_t>(kEntries[i].code) != i)
            return false;
    return kEntries.size() == static_cast<std::size_t>(Errc::FileCutOff) + 1;
}());

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)
};

const Entry &entryOf(Errc code) { return kEntries[static_cast<std::size_t>(code)]; }

// Details are written by the program; the limit holds should one ever carry more.
QString shortDetail(const Error &error)
{
    constexpr qsizetype kLongest = 160;
    const QString detail = QString::fromStdString(error.detail).simplified();
    return detail.size() > kLongest ? QString(detail.left(kLongest) % u'…') : detail;
}

QString placeWords(const Place &place)
{
    const QString comma = Words::tr("%1, %2", "parts of a place: file, line, field");
    const QString line = place.line > 0 ? fill(Words::tr("line %1"), {QString::number(place.line)}) : QString();
    const QString field = place.field.empty() ? QString() : fill(Words::tr("field %1"), {QString::fromStdString(place.field)});
    return joined({QString::fromStdString(place.file), line, field}, comma);
}

// How much room is left, and perhaps needed, where a file could not be written; empty where nobody can tell.
QString freeSpaceWords(const Error &error)
{
    if (error.code != Errc::DiskFull || error.place.file.empty())
        return {};
    const auto free = freeBytesAt(error.place.file);
    if (!free)
        return {};
    const QString left = fill(Words::tr("%1 free"), {QLocale().formattedDataSize(*free)});
    const auto needed = bytesNeeded(error);
    if (!needed)
        return left;
    //: free space and how much is needed: '12 MiB free, about 1.2 GiB needed'
    return fill(Words::tr("%1, about %2 needed"), {left, QLocale().formattedDataSize(*needed)});
}

QJsonValue orNull(const std::string &text) { return text.empty() ? QJsonValue() : QJsonValue(QString::fromStdString(text)); }

} // namespace

std::string_view errorName(Errc code) { return entryOf(code).name; }

int exitCodeOf(Errc code) { return entryOf(code).exitCode; }

ErrorWords errorWords(const Error &error)
{
    const Entry &entry = entryOf(error.code);
    QString happened = Words::tr(entry.what);
    if (const QString left = freeSpaceWords(error); !left.isEmpty())
        happened = fill(Words::tr("%1 (%2)", "what happened, detail"), {happened, left});
    if (const QString detail = shortDetail(error); entry.detailHelps && !detail.isEmpty())
        happened = fill(Words::tr("%1 (%2)", "what happened, detail"), {happened, detail});
    return {placeWords(error.place), happened, Words::tr(entry.next)};
}

QString ErrorWords::whole() const
{
    const QString said = fill(Words::tr("%1. %2", "what happened, what to do next"), {happened, next});
    return joined({place, said}, Words::tr("%1: %2", "place, what happened"));
}

QString describe(const Error &error) { return errorWords(error).whole(); }

QString describeOnOneLine(const Error &error) { return describe(error).simplified(); }

QJsonObject errorJson(const Error &error)
{
    return {{QStringLiteral("code"),
             QLatin1String(errorName(error.code).data(), static_cast<qsizetype>(errorName(error.code).size()))},
            {QStringLiteral("file"), orNull(error.place.file)},
            {QStringLiteral("line"), error.place.line > 0 ? QJsonValue(static_cast<qint64>(error.place.line)) : QJsonValue()},
            {QStringLiteral("field"), orNull(error.place.field)},
            {QStringLiteral("message"), describe(error)}};
}

QJsonObject errorDocument(const Error &error) { return {{QStringLiteral("error"), errorJson(error)}}; }

} // namespace attache
