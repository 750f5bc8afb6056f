#pragma once

#include "core/ingest/bundle.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace attache {

// What the first 64 KiB of a text say of it.
struct HeadClues {
    std::string head;                        // UTF-8, unpacked
    std::string_view kind;                   // foreignKind(): 'json', 'x-archive', 'html' … ; empty: plain text
    std::vector<std::string> header;         // plain text: the first record of the table
    std::set<std::string, std::less<>> keys; // JSON: keysIn(head)

    bool hasKey(std::string_view key) const { return keys.contains(key); }
    bool hasAnyKey(std::initializer_list<std::string_view> wanted) const;
};

// What stands before an importer is chosen: the members of what was given, and the beginning of any of them.
class Clues {
public:
    // Errors: those of Bundle::open(); UnknownEncoding.
    static Result<Clues> of(const std::string &path);

    const Bundle &bundle() const { return m_bundle; }
    bool isFile() const { return m_bundle.kind() == Bundle::Kind::File; }
    // Of a file itself; empty for archives and folders.
    const HeadClues &file() const { return m_file; }
    // Of a member found by its name (Bundle::find); empty where there is none, or where it cannot be read.
    HeadClues member(std::string_view name) const;
    bool has(std::string_view name) const { return m_bundle.find(name) != nullptr; }
    // What it looks like, for a file that nobody knows: 'json', 'text', 'archive', 'folder', 'html' …
    std::string looksLike() const;

private:
    explicit Clues(Bundle bundle) : m_bundle(std::move(bundle)) {}

    Bundle m_bundle;
    HeadClues m_file;
};

} // namespace attache
