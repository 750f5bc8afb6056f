#include "core/desk/import_preview.h"

#include "core/base/text.h"
#include "core/desk/capture_span.h"
#include "core/desk/file_choice.h"
#include "core/ingest/known_tables.h"
#include "core/ingest/table_head.h"
#include "core/store/account_store.h"

#include <algorithm>
#include <map>

namespace attache {

namespace {

constexpr std::size_t kNamesKept = 5;
constexpr std::size_t kNamesCounted = 20'000; // names beyond these are not counted: the frequent ones come early

using Names = std::map<AccountKey, std::int64_t>;

void count(Names &names, AccountKey key)
{
    if (const auto known = names.find(key); known != names.end())
        ++known->second;
    else if (names.size() < kNamesCounted)
        names.emplace(std::move(key), 1);
}

std::vector<NamedOften> mostFrequent(const Names &names)
{
    std::vector<NamedOften> all;
    for (const auto &[key, posts] : names)
        all.push_back({key, posts});
    std::stable_sort(all.begin(), all.end(), [](const NamedOften &a, const NamedOften &b) { return a.posts > b.posts; });
    all.resize(std::min(all.size(), kNamesKept));
    return all;
}

// Looks at what an importer hands on, and ends the reading when it has seen enough.
class LookingSink final : public RecordSink {
public:
    LookingSink(const PreviewLimits &limits, const StopToken &wanted, StopToken enough)
        : m_limits(limits),
          m_wanted(wanted),
          m_enough(std::move(enough))
    {}

    void post(Post &&post) override
    {
        ++m_posts;
        m_span.add(post);
        count(m_authors, {post.key.platform, post.author});
        for (std::string_view rest = post.mentions; !rest.empty();) {
            const auto end = std::min(rest.find(' '), rest.size());
            count(m_mentioned, {post.key.platform, std::string(rest.substr(0, end))});
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        if (m_samples.size() < m_limits.samples)
            m_samples.push_back(std::move(post));
        if (m_wanted.raised() || (m_limits.posts > 0 && m_posts >= m_limits.posts))
            m_enough.raise();
    }
    void ownAccount(AccountKey account) override
    {
        if (std::find(m_own.begin(), m_own.end(), account) == m_own.end())
            m_own.push_back(std::move(account));
    }
    void progress(std::int64_t, std::int64_t) override
    {
        if (m_wanted.raised())
            m_enough.raise();
    }

    void fill(ImportPreview &preview)
    {
        preview.samples = std::move(m_samples);
        preview.own = std::move(m_own);
        preview.authors = mostFrequent(m_authors);
        preview.mentioned = mostFrequent(m_mentioned);
        preview.coverage = m_span.coverage(preview.receipt);
    }

private:
    const PreviewLimits &m_limits;
    const StopToken &m_wanted;
    StopToken m_enough;
    std::int64_t m_posts = 0;
    CaptureSpan m_span;
    Names m_authors, m_mentioned;
    std::vector<Post> m_samples;
    std::vector<AccountKey> m_own;
};

// Where the columns of a table come from; nothing for everything else.
void tellColumns(const SettledChoice &settled, const std::string &path, ImportPreview &preview)
{
    using Columns = ImportPreview::Columns;
    if (settled.header.empty())
        return;
    const auto head = readTableHead(path);
    if (!head)
        return;
    const auto *known = knownTable(head->header);
    if (preview.receipt.format != "csv" && known == nullptr)
        return; // a table that is read by a form of its own
    preview.header = head->header;
    preview.columnMap = settled.choice.columnMap.value_or(known ? std::string(known->map) : std::string());
    if (preview.receipt.error && preview.receipt.error->code == Errc::NeedsMapping)
        preview.columns = Columns::Needed;
    else if (settled.choice.columnMap)
        preview.columns = settled.saved ? Columns::Saved : Columns::Given;
    else if (known != nullptr)
        preview.columns = (known->habits & Unverified) != 0 ? Columns::Unverified : Columns::Known;
    else
        preview.columns = Columns::OurNames;
}

Result<bool> hasOwnOn(Database *workspace, const std::vector<Coverage> &platforms)
{
    if (workspace == nullptr)
        return false;
    const auto accounts = AccountStore(*workspace).all();
    if (!accounts)
        return accounts.error();
    return std::any_of(accounts->begin(), accounts->end(), [&](const Account &account) {
        return account.kind == AccountKind::Own && std::any_of(platforms.begin(), platforms.end(), [&](const Coverage &coverage) {
                   return coverage.account.platform == account.key.platform;
               });
    });
}

void readInto(ImportPreview &preview, const SettledChoice &settled, const ImportRequest &request, const PreviewLimits &limits,
              const StopToken &stop)
{
    auto &receipt = preview.receipt;
    auto options = optionsOf(settled.choice, request.privatePosts);
    auto importer =
        options ? importerFor(receipt.path, settled.choice.format) : Result<std::unique_ptr<Importer>>(options.error());
    Status read = importer ? Status() : Status(importer.error());
    const StopToken enough;
    LookingSink sink(limits, stop, enough);
    if (importer) {
        receipt.format = (*importer)->format();
        read = (*importer)->read(receipt.path, *options, sink, receipt, enough);
    }
    preview.whole = !enough.raised();
    receipt.cancelled = false;
    if (!read && read.error().code != Errc::Cancelled) {
        receipt.error = read.error();
        receipt.error->place.file = receipt.path;
    }
    sink.fill(preview);
}

} // namespace

Result<ImportPreview> previewFile(Database *workspace, const std::string &path, const ImportRequest &request,
                                  const PreviewLimits &limits, const StopToken &stop)
{
    const auto settled = settleChoice(workspace, path, request);
    if (!settled)
        return settled.error();
    ImportPreview preview;
    preview.receipt.path = path;
    readInto(preview, *settled, request, limits, stop);
    if (stop.raised())
        return failure(Errc::Cancelled);
    if (settled->saved)
        preview.receipt.warn(Warning::SavedMap, 0);
    tellColumns(*settled, path, preview);
    const auto known = hasOwnOn(workspace, preview.coverage);
    if (!known)
        return known.error();
    preview.ownKnown = *known || !preview.own.empty() || !request.own.empty();
    return preview;
}

} // namespace attache
