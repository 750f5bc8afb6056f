#include "core/desk/case_builder.h"

#include "core/base/text.h"
#include "core/desk/conversation_service.h"
#include "core/desk/keyed_posts.h"
#include "core/domain/subject.h"
#include "core/measure/decision_points.h"
#include "core/store/account_store.h"
#include "core/store/database.h"
#include "core/store/decision_store.h"
#include "core/store/meta_store.h"

#include <algorithm>
#include <map>
#include <set>

namespace attache {

namespace {

constexpr std::size_t kTitleBytes = 60;

Error notCollected() { return Error{Errc::Usage, {{}, 0, "post"}, "not collected"}; }

// The whole conversation of a post; a post that stands in none is its own.
Result<std::vector<TreeRow>> treeOf(Database &reader, const PostKey &key)
{
    const auto found = postsOf(reader, {key});
    if (!found)
        return found.error();
    if (found->empty())
        return notCollected();
    if (found->front().conversation != 0)
        return conversationTree(reader, found->front().conversation);
    TreeRow row;
    row.post = found->front().post;
    return std::vector<TreeRow>{row};
}

// The post and whatever it answers, up to the root.
std::set<std::string> lineTo(const std::vector<TreeRow> &tree, const std::string &id)
{
    std::set<std::string> line;
    for (std::size_t i = 0; i < tree.size(); ++i) {
        if (tree[i].post.key.id != id)
            continue;
        for (int at = int(i); at >= 0; at = tree[std::size_t(at)].parent)
            line.insert(tree[std::size_t(at)].post.key.id);
    }
    return line;
}

std::vector<TreeRow> chosenOf(const std::vector<TreeRow> &tree, const Example &example)
{
    const auto line = lineTo(tree, example.post->id);
    std::vector<TreeRow> chosen;
    for (const auto &row : tree) {
        const bool wanted = example.kind == CaseKind::Incident || line.contains(row.post.key.id)
                            || (example.kind == CaseKind::Exchange && !row.bystander);
        if (!row.ghost && wanted && !(row.post.text.empty() && row.post.deletedAt))
            chosen.push_back(row);
    }
    std::stable_sort(chosen.begin(), chosen.end(),
                     [](const TreeRow &a, const TreeRow &b) { return a.post.createdAt < b.post.createdAt; });
    if (chosen.size() > kMostCasePosts)
        chosen.resize(kMostCasePosts);
    return chosen;
}

class CaseMaking {
public:
    CaseMaking(const Example &example, PseudonymBook &book, const CaseOptions &options, const std::vector<Account> &accounts)
        : m_example(example),
          m_book(book),
          m_options(options),
          m_accounts(accounts)
    {
        for (const auto &account : accounts)
            if (account.kind == AccountKind::Official)
                m_officials.insert({account.key.platform, foldHandle(account.key.handle)});
    }

    BuiltCase make(const std::vector<TreeRow> &rows, const Zone &zone)
    {
        for (const auto &row : rows) // all names before the first text
            addPerson(row);
        for (const auto &account : m_accounts)
            m_book.hide(account.key.platform, account.key.handle, account.name);
        const auto began = rows.front().post.createdAt;
        for (const auto &row : rows)
            addPost(row, began);
        m_case.startMinute = int(std::chrono::floor<std::chrono::minutes>(began - zone.startOf(zone.dayOf(began))).count());
        setPoints();
        return {std::move(m_case), std::move(m_sources)};
    }

private:
    void addPerson(const TreeRow &row)
    {
        const auto &post = row.post;
        const bool official = m_officials.contains({post.key.platform, foldHandle(post.author)});
        const bool person = row.side == Side::Public && !official;
        const auto letter = m_book.letterOf(post.key.platform, post.author, post.authorName,
                                            person ? PseudonymBook::Bearer::Person : PseudonymBook::Bearer::Institution);
        if (m_case.person(letter))
            return;
        const auto role = row.side == Side::Us ? CaseRole::Ours : official ? CaseRole::Official : CaseRole::Public;
        m_case.people.push_back({letter, m_options.hideNames ? std::string() : '@' + post.author, role});
    }

    void addPost(const TreeRow &row, Instant began)
    {
        CasePost made;
        made.id = "p" + std::to_string(m_case.posts.size() + 1);
        made.by = m_book.letterOf(row.post.key.platform, row.post.author, {});
        made.answers = idOf(row.post.inReplyTo);
        made.passesOn = idOf(row.post.repostOf.empty() ? row.post.quoteOf : row.post.repostOf);
        made.at = std::chrono::floor<std::chrono::seconds>(row.post.createdAt - began).count();
        made.language = row.post.lang;
        made.likes = row.post.counts.likes;
        made.reposts = row.post.counts.reposts;
        setWords(made, row.post);
        m_ids.emplace(row.post.key.id, made.id);
        m_sources.push_back(row.post.key.id);
        m_case.posts.push_back(std::move(made));
    }

    void setWords(CasePost &made, const Post &post)
    {
        const auto wording = m_example.wordings.find(post.key.id);
        made.reworded = wording != m_example.wordings.end();
        made.withheld = !made.reworded && !m_options.exactWords;
        if (made.withheld)
            return;
        const auto &words = made.reworded ? wording->second : post.text;
        made.text = m_options.hideNames ? m_book.hidden(post.key.platform, words) : words;
    }

    std::string idOf(const std::string &post) const
    {
        const auto found = m_ids.find(post);
        return found == m_ids.end() ? std::string() : found->second;
    }

    void setPoints()
    {
        for (auto point : m_example.points) {
            point.after = idOf(point.after);
            if (!point.after.empty())
                m_case.points.push_back(std::move(point));
        }
        if (m_case.points.empty())
            m_case.points = proposedPoints(m_case);
    }

    const Example &m_example;
    PseudonymBook &m_book;
    CaseOptions m_options;
    const std::vector<Account> &m_accounts;
    std::set<AccountKey> m_officials;
    std::map<std::string, std::string> m_ids; // of the case, by platform id
    std::vector<std::string> m_sources;
    TeachingCase m_case;
};

std::string firstWords(const std::string &text)
{
    if (text.size() <= kTitleBytes)
        return text;
    auto end = text.rfind(' ', kTitleBytes);
    if (end == std::string::npos || end == 0)
        for (end = kTitleBytes; end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U;)
            --end;
    return text.substr(0, end) + "…";
}

// What the trainer wrote may name somebody, too.
void setHead(TeachingCase &made, const Example &example, PseudonymBook &book, const CaseOptions &options)
{
    const auto clean = [&](const std::string &text) {
        return options.hideNames ? book.hidden(example.post->platform, text) : text;
    };
    made.kind = example.kind;
    made.verdict = example.verdict;
    made.platform = example.post->platform;
    const auto &first = made.posts.front();
    const auto title = example.title.empty() ? firstWords(first.text) : clean(example.title);
    made.title = title.empty() ? std::string(caseKindName(made.kind)) + ' ' + first.by : title; // words may be withheld
    made.point = clean(example.point);
    made.notes = clean(example.notes);
    for (const auto &tag : example.tags)
        made.tags.push_back(clean(tag));
    for (const auto &line : example.learn)
        made.learn.push_back(clean(line));
    made.language = made.posts.front().language;
}

// A case that came from elsewhere, with what the trainer changed of it.
BuiltCase caseOfOwn(const Example &example, const CaseOptions &options)
{
    auto made = *example.own;
    for (auto &post : made.posts)
        if (!options.exactWords && !made.invented && !post.reworded) {
            post.text.clear();
            post.withheld = true;
        }
    made.verdict = example.verdict;
    made.title = example.title.empty() ? made.title : example.title;
    made.point = example.point;
    made.notes = example.notes;
    made.tags = example.tags;
    made.learn = example.learn;
    for (auto &post : made.posts)
        if (const auto wording = example.wordings.find(post.id); wording != example.wordings.end()) {
            post.text = wording->second;
            post.reworded = true;
            post.withheld = false;
        }
    if (!example.points.empty())
        made.points = example.points;
    BuiltCase built{std::move(made), {}};
    for (const auto &post : built.teaching.posts)
        built.sources.push_back(post.id);
    return built;
}

} // namespace

Result<BuiltCase> buildCase(Database &reader, const Example &example, PseudonymBook &book, const CaseOptions &options)
{
    if (example.own)
        return caseOfOwn(example, options);
    if (!example.post)
        return notCollected();
    const auto tree = treeOf(reader, *example.post);
    const auto accounts = AccountStore(reader).all();
    const auto zoneName = MetaStore(reader).zone();
    const auto said = DecisionStore(reader).of(*example.post);
    if (!tree || !accounts || !zoneName || !said)
        return !tree ? tree.error() : !accounts ? accounts.error() : !zoneName ? zoneName.error() : said.error();
    const auto zone = Zone::named(*zoneName);
    if (!zone)
        return zone.error();
    const auto rows = chosenOf(*tree, example);
    if (rows.empty())
        return notCollected();
    auto built = CaseMaking(example, book, options, *accounts).make(rows, *zone);
    setHead(built.teaching, example, book, options);
    for (const auto &decision : *said)
        if (decision.kind == DecisionKind::Coded)
            built.teaching.subject = primarySubject(decision.value);
    return built;
}

Result<TeachingCase> caseOf(Database &reader, const Example &example, PseudonymBook &book, const CaseOptions &options)
{
    auto built = buildCase(reader, example, book, options);
    return built ? Result<TeachingCase>(std::move(built->teaching)) : built.error();
}

} // namespace attache
