#include "core/ingest/sets_without_posts.h"

#include "core/base/text.h"
#include "core/ingest/known_tables.h"

#include <algorithm>
#include <array>

namespace attache {

namespace {

class SetWithoutPosts final : public Importer {
public:
    explicit SetWithoutPosts(std::string_view format) : m_format(format) {}
    std::string_view format() const override { return m_format; }

    Status read(const std::string &path, const ImportOptions &options, RecordSink &sink, Receipt &receipt,
                StopToken stop) override
    {
        (void)options;
        (void)stop;
        receipt.format = format();
        receipt.kind = "no-posts";
        sink.progress(bytesAt(path), 0);
        return {};
    }

private:
    std::string_view m_format;
};

// "true:614594195479752704", one label for a tree on each line.
bool isLabels(std::string_view head)
{
    const auto line = trimmed(head.substr(0, head.find('\n')));
    const auto colon = line.find(':');
    const auto label = line.substr(0, colon);
    const auto digits = colon == std::string_view::npos ? std::string_view() : line.substr(colon + 1);
    return (label == "true" || label == "false" || label == "unverified" || label == "non-rumor") && digits.size() > 10
           && digits.find_first_not_of("0123456789") == std::string_view::npos;
}

bool isTree(const HeadClues &clues)
{
    const auto head = trimmed(clues.head);
    return head.starts_with("['ROOT', 'ROOT', '0.0']->") || head.starts_with("raiz: ['") || isLabels(head)
           || hasHeaders(clues.header, "cascade|time_s|user|followers_magnitude")
           || hasHeaders(clues.header, "time|magnitude|user");
}

// '{"552806309540528128":"comment", …', what readers said of a thread's posts.
bool isStances(const HeadClues &clues)
{
    constexpr std::array<std::string_view, 7> kLabels{"support", "deny", "query", "comment", "true", "false", "unverified"};
    const std::string_view head = clues.head;
    const auto open = head.find('"', std::min(head.find(':'), head.size()));
    const auto label = open == head.npos ? std::string_view() : head.substr(open + 1, head.find('"', open + 1) - open - 1);
    return std::find(kLabels.begin(), kLabels.end(), label) != kLabels.end() && !clues.keys.empty()
           && std::all_of(clues.keys.begin(), clues.keys.end(), [](const std::string &key) {
                  return key.size() > 10 && key.find_first_not_of("0123456789") == key.npos;
              });
}

} // namespace

bool looksLikeRumourLabels(const Clues &clues)
{
    const auto &file = clues.file();
    return file.kind == "json"
           && (isStances(file) || (file.hasKey("thread") && file.hasKey("event") && file.hasKey("structure")));
}

bool looksLikeAccountList(const Clues &clues)
{
    const auto &file = clues.file();
    if (file.kind == "json")
        return file.hasAnyKey({"[].accounts[].screen_name", "accounts[].screen_name"});
    return file.kind.empty() && hasHeaders(file.header, "@handle|user|followers|followings");
}

bool looksLikeCascadeTree(const Clues &clues)
{
    if (clues.isFile())
        return isTree(clues.file());
    const auto &members = clues.bundle().members();
    return !members.empty() && isTree(clues.member(members.front().name));
}

std::unique_ptr<Importer> rumourLabelsImporter() { return std::make_unique<SetWithoutPosts>("rumour-labels"); }
std::unique_ptr<Importer> accountListImporter() { return std::make_unique<SetWithoutPosts>("account-list"); }
std::unique_ptr<Importer> cascadeTreeImporter() { return std::make_unique<SetWithoutPosts>("cascade-trees"); }

} // namespace attache
