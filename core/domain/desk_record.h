#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/base/zone.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace attache {

// What the team keeps beside messages, and the form in which the store keeps it: one JSON object with its members in the
// order of their names. Nothing is ever erased: what is no longer used is retired and its history stays.

// A sentence that may be said in public, and who cleared it.
struct ClearedLine {
    std::string key; // made by lineKey() when it is new
    std::string text, source, language, subject;
    std::vector<std::string> keywords;
    std::optional<LocalDay> validFrom, validTo; // both inclusive; missing: open
    std::string clearedBy;
    Instant clearedAt;
    bool retired = false;
    bool operator==(const ClearedLine &) const = default;
    bool validOn(LocalDay day) const { return (!validFrom || *validFrom <= day) && (!validTo || day <= *validTo); }
};

// A saved search that is counted by day over everything imported. All of its words must stand in a text.
struct WatchWords {
    std::string name; // its key
    std::vector<std::string> words;
    bool retired = false;
    bool operator==(const WatchWords &) const = default;
};

// A member of the team. Retired, never erased: what they decided keeps their name.
struct Officer {
    std::string name; // its key
    Instant since;
    std::optional<Instant> retiredAt;
    bool operator==(const Officer &) const = default;
};

// Filters of a page under a name. `content` is the page's own JSON.
inline constexpr int kViewVersion = 1;
struct SavedView {
    std::string name; // its key
    std::string page;
    int version = kViewVersion;
    std::string content;
    bool retired = false;
    bool operator==(const SavedView &) const = default;
};

// The same for the same words, clearer and moment, on every desk.
std::string lineKey(const ClearedLine &line);

// The kinds under which the store keeps them, and 'setting' for single numbers.
inline constexpr std::string_view kLineRecord = "line", kWatchRecord = "watch", kOfficerRecord = "officer", kViewRecord = "view",
                                  kSettingRecord = "setting", kRetentionRecord = "retention";

std::string contentOf(const ClearedLine &line);
std::string contentOf(const WatchWords &watch);
std::string contentOf(const Officer &officer);
std::string contentOf(const SavedView &view);
std::string contentOf(double number);

// Error WorkspaceDamaged where it is no such content; WorkspaceNewer for a view of a newer version.
Result<ClearedLine> lineFrom(const std::string &key, std::string_view content);
Result<WatchWords> watchFrom(const std::string &key, std::string_view content);
Result<Officer> officerFrom(const std::string &key, std::string_view content);
Result<SavedView> viewFrom(const std::string &key, std::string_view content);
Result<double> numberFrom(std::string_view content);

} // namespace attache
