#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace attache {

// What went wrong, for machines; models/error_words turns it into a sentence. Receipts keep the numbers: only add at the end.
enum class Errc {
    Usage,             // the command or a value in it is wrong
    NoSuchFigure,      // a figure id that does not exist
    NoSuchAccount,     // a handle that no account bears
    UnknownZone,       // not an IANA zone of this system
    BadInstant,        // neither a date nor an instant
    BadCalendar,       // a calendar file that cannot be understood
    BadCase,           // a golden case that cannot be understood
    FileMissing,       // no such file
    FileEmpty,         // a file of zero bytes
    FileUnreadable,    // it exists and cannot be read
    UnknownKind,       // no importer knows this kind of file
    NeedsMapping,      // a table whose columns must be named first
    BadMapping,        // a column map that does not fit the file
    UnknownEncoding,   // the text encoding cannot be told
    UnclosedQuote,     // a quoted field is never closed; nothing from there on is read
    WorkspaceMissing,  // no workspace at this path
    WorkspaceForeign,  // a file that is no workspace
    WorkspaceNewer,    // written by a newer program
    WorkspaceDamaged,  // the file is corrupt
    WorkspaceBusy,     // another process writes to it
    WorkspaceReadOnly, // this place does not allow writing
    WorkspaceExists,   // the target exists already
    DiskFull,
    InputOutput,       // the operating system refused a read or a write
    Cancelled,
    NotClean,          // `check` found a difference
    Internal,          // a promise inside the program was broken
    RowsRefused,       // done, but some rows were refused; the receipt names them
    NoDisplay,         // a window was asked for and there is no display
    ArchiveDamaged,    // compressed or archived bytes that are cut off or damaged
    ArchiveEncrypted,  // an archive behind a password
    ArchiveUnsafe,     // an archive with links, names that lead out of it, or archives inside
    ArchiveTooLarge,   // an archive over the limits of size, number or growth
    FileCutOff,        // the file ends in the middle of its data
};

// Where it went wrong. Empty or 0 members are unknown; `line` counts from 1.
struct Place {
    std::string file;
    std::int64_t line = 0;
    std::string field;
    bool operator==(const Place &) const = default;
};

struct Error {
    Errc code = Errc::Internal;
    Place place;
    std::string detail; // for the log and the technical part of a message, never text of strangers
};

// A value or an Error. "None" is an ordinary value (std::optional inside), "failed" is an Error.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_state.index() == 0; }
    T &value() & { return std::get<0>(m_state); }
    const T &value() const & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    T *operator->() { return &std::get<0>(m_state); }
    const T *operator->() const { return &std::get<0>(m_state); }
    T &operator*() & { return std::get<0>(m_state); }
    const T &operator*() const & { return std::get<0>(m_state); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    explicit operator bool() const { return !m_error; }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

using Status = Result<void>;

inline Error failure(Errc code, std::string detail = {}) { return Error{code, {}, std::move(detail)}; }

} // namespace attache
