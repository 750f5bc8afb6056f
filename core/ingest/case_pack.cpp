#include "core/ingest/case_pack.h"

#include "core/base/digest.h"
#include "core/base/text.h"
#include "core/domain/case_json.h"
#include "core/domain/json_text.h"
#include "core/ingest/archive_reader.h"
#include "core/ingest/zip_writer.h"

#include <map>

namespace attache {

namespace {

using namespace Qt::StringLiterals;

constexpr std::string_view kManifest = "pack.json", kFolder = "cases/", kEnd = ".json", kReadMe = "README.txt";
constexpr std::size_t kLongestTitle = 200;

constexpr auto kReadMeText =
    "A case pack of Attache, version 1.\n\n"
    "pack.json names the cases with the SHA-256 of each file. cases/*.json holds one case each: people,\n"
    "posts with seconds since the first one, points at which a replay stops, a rubric for each, what to\n"
    "learn. People bear letters, not names. Where exact words are kept, they can still be searched.\n";

bool isCase(std::string_view name)
{
    if (!name.starts_with(kFolder) || !name.ends_with(kEnd) || name.size() <= kFolder.size() + kEnd.size())
        return false;
    const auto stem = name.substr(kFolder.size(), name.size() - kFolder.size() - kEnd.size());
    return stem.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-_") == std::string_view::npos;
}

// The members of the archive, whole. Nothing but what a pack holds may stand in it.
Result<std::map<std::string, std::string>> membersOf(const std::string &path, const PackLimits &limits)
{
    const auto archive = ArchiveReader::open(path);
    if (!archive)
        return archive.error();
    std::map<std::string, std::string> members;
    std::int64_t all = 0;
    for (;;) {
        const auto more = (*archive)->next();
        if (!more)
            return more.error();
        if (!*more)
            return members;
        const auto name = (*archive)->member().name;
        if (name != kManifest && name != kReadMe && !isCase(name))
            return failure(Errc::ArchiveUnsafe, "a file that a case pack does not hold");
        if (std::int64_t(members.size()) >= limits.members || members.contains(name))
            return failure(Errc::ArchiveTooLarge, "more files than a case pack holds");
        std::string bytes(static_cast<std::size_t>(limits.bytes) + 1, '\0');
        const auto read = readFully(**archive, bytes.data(), bytes.size());
        if (!read)
            return read.error();
        all += std::int64_t(*read);
        if (std::int64_t(*read) > limits.bytes || all > limits.all)
            return failure(Errc::ArchiveTooLarge, "more bytes than a case pack holds");
        bytes.resize(*read);
        members.emplace(name, std::move(bytes));
    }
}

Result<QJsonObject> manifestOf(const std::map<std::string, std::string> &members)
{
    const auto found = members.find(std::string(kManifest));
    const auto document =
        found == members.end() ? QJsonDocument() : QJsonDocument::fromJson(QByteArray::fromStdString(found->second));
    const int version = document.object().value(u"attache_pack"_s).toInt();
    if (version > kPackVersion)
        return Error{Errc::WorkspaceNewer, {{}, 0, "attache_pack"}, "case pack"};
    if (version != kPackVersion)
        return Error{Errc::UnknownKind, {{}, 0, "attache_pack"}, "no case pack"};
    return document.object();
}

Result<TeachingCase> caseIn(const std::map<std::string, std::string> &members, const std::string &file, const std::string &digest)
{
    const auto found = members.find(file);
    if (!isCase(file) || found == members.end())
        return Error{Errc::ArchiveDamaged, {{}, 0, "file"}, "named and not there"};
    if (sha256(found->second) != digest)
        return Error{Errc::ArchiveDamaged, {{}, 0, "sha256"}, "not the bytes that were packed"};
    return caseFromBytes(found->second);
}

std::string nameOf(std::size_t place)
{
    const auto number = std::to_string(place + 1);
    return std::string(kFolder) + "case-" + std::string(number.size() < 3 ? 3 - number.size() : 0, '0') + number
           + std::string(kEnd);
}

} // namespace

Result<TeachingCase> caseFromBytes(std::string_view bytes)
{
    const auto document = QJsonDocument::fromJson(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())));
    if (!document.isObject())
        return Error{Errc::UnknownKind, {{}, 0, "case"}, "no JSON object"};
    return caseFrom(document.object());
}

Result<PackContents> readCasePack(const std::string &path, const PackLimits &limits)
{
    const auto members = membersOf(path, limits);
    if (!members)
        return members.error();
    const auto manifest = manifestOf(*members);
    if (!manifest)
        return manifest.error();
    PackContents contents;
    contents.pack.title = sanitise(textOf(*manifest, u"title"_s).substr(0, kLongestTitle));
    const auto entries = manifest->value(u"cases"_s).toArray();
    if (entries.size() > limits.members)
        return failure(Errc::ArchiveTooLarge, "more files than a case pack holds");
    for (const auto &entry : entries) {
        const auto object = entry.toObject();
        const auto file = sanitise(textOf(object, u"file"_s).substr(0, kLongestTitle));
        auto teaching = caseIn(*members, file, textOf(object, u"sha256"_s));
        if (teaching)
            contents.pack.cases.push_back(std::move(*teaching));
        else
            contents.faults.push_back({file, teaching.error()});
    }
    return contents;
}

Result<std::string> casePackBytes(const CasePack &pack)
{
    ZipWriter zip;
    QJsonArray entries;
    std::vector<std::pair<std::string, std::string>> files;
    for (std::size_t i = 0; i < pack.cases.size(); ++i) {
        const auto bytes = QJsonDocument(caseJson(pack.cases[i])).toJson(QJsonDocument::Indented).toStdString();
        entries.append(QJsonObject{
            {u"file"_s, qtText(nameOf(i))}, {u"sha256"_s, qtText(sha256(bytes))}, {u"title"_s, qtText(pack.cases[i].title)}});
        files.emplace_back(nameOf(i), bytes);
    }
    const QJsonObject manifest{{u"attache_pack"_s, kPackVersion}, {u"cases"_s, entries}, {u"title"_s, qtText(pack.title)}};
    zip.add(std::string(kManifest), QJsonDocument(manifest).toJson(QJsonDocument::Indented).toStdString());
    zip.add(std::string(kReadMe), kReadMeText);
    for (const auto &[name, bytes] : files)
        zip.add(name, bytes);
    return zip.bytes();
}

} // namespace attache
