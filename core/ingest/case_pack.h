#pragma once

#include "core/base/result.h"
#include "core/domain/teaching_case.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace attache {

// Cases in one file for other missions: a zip of plain JSON, documented in resources/cases/README.md. `pack.json` names the
// cases with the SHA-256 of their bytes, `cases/*.json` holds one each.
inline constexpr int kPackVersion = 1;

struct CasePack {
    std::string title;
    std::vector<TeachingCase> cases;
};

// What was left out of a pack, and why. The file is a member's name, or empty for the pack itself.
struct PackFault {
    std::string file;
    Error error;
};
struct PackContents {
    CasePack pack;
    std::vector<PackFault> faults;
};

// A pack may come from anybody. Nothing is written to disk; names other than those above are refused with the whole pack.
struct PackLimits {
    std::int64_t members = 300, bytes = 4 << 20, all = 64 << 20;
};

// Errors: FileMissing, FileUnreadable; UnknownKind for what is no pack; WorkspaceNewer; ArchiveDamaged, ArchiveEncrypted,
// ArchiveUnsafe, ArchiveTooLarge. A single case that is wrong, or whose bytes are not those that were packed, is a fault.
Result<PackContents> readCasePack(const std::string &path, const PackLimits &limits = {});

// The bytes of a pack; equal packs give equal bytes. Error Internal.
Result<std::string> casePackBytes(const CasePack &pack);

// One case as it stands in a pack. Errors as caseFrom().
Result<TeachingCase> caseFromBytes(std::string_view bytes);

} // namespace attache
