#include "tests/fuzz/given_input.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>

#include <unistd.h>

namespace attache::test {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kMark = "@@ ";
constexpr std::size_t kMostFiles = 12;

bool isName(std::string_view name)
{
    return !name.empty() && name.size() < 100 && name.front() != '/' && name.back() != '/' && name.find("..") == name.npos
           && name.find("//") == name.npos && name.find('\0') == name.npos && std::count(name.begin(), name.end(), '/') < 5;
}

void write(const fs::path &path, std::string_view bytes)
{
    std::error_code failed; // a folder of that name may stand there already
    fs::create_directories(path.parent_path(), failed);
    if (std::FILE *file = std::fopen(path.c_str(), "wb")) {
        std::fwrite(bytes.data(), 1, bytes.size(), file);
        std::fclose(file);
    }
}

} // namespace

std::string joined(const NamedBytes &files)
{
    const bool folder = std::any_of(files.begin(), files.end(), [](const auto &f) { return f.first.find('/') != f.first.npos; });
    if (!folder)
        return files.front().second;
    std::string all;
    for (const auto &[name, bytes] : files)
        all += std::string(kMark) + name + "\n" + bytes + "\n";
    return all;
}

NamedBytes parted(std::string_view bytes)
{
    NamedBytes files;
    while (bytes.starts_with(kMark) && files.size() < kMostFiles) {
        const auto line = bytes.find('\n');
        const auto name = bytes.substr(kMark.size(), line == bytes.npos ? line : line - kMark.size());
        bytes.remove_prefix(line == bytes.npos ? bytes.size() : line + 1);
        const auto next = std::min(bytes.find("\n@@ "), bytes.size());
        if (isName(name))
            files.emplace_back(name, bytes.substr(0, next));
        bytes.remove_prefix(std::min(next + 1, bytes.size()));
    }
    return files;
}

GivenInput::GivenInput()
{
    const fs::path memory = "/dev/shm";
    m_folder = (fs::exists(memory) ? memory : fs::temp_directory_path()) / ("attache-fuzz-" + std::to_string(::getpid()));
    fs::create_directories(m_folder);
}

GivenInput::~GivenInput()
{
    std::error_code failed;
    fs::remove_all(m_folder, failed);
}

std::string GivenInput::put(std::string_view bytes)
{
    std::error_code failed;
    const auto files = parted(bytes);
    const auto path = m_folder + (files.empty() ? "/one" : "/many");
    if (!files.empty())
        fs::remove_all(path, failed);
    for (const auto &[name, content] : files)
        write(fs::path(path) / name, content);
    if (files.empty())
        write(path, bytes);
    return path;
}

} // namespace attache::test
