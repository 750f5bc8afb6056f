#include "core/store/removals.h"

#include "core/base/digest.h"
#include "core/store/database.h"
#include "core/store/meta_store.h"
#include "core/store/rows.h"

#include <QRandomGenerator>

#include <array>

namespace attache {

namespace {

constexpr auto kSecret = "removal-secret";
constexpr std::size_t kAliasDigits = 10;

bool inWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'
           || static_cast<unsigned char>(c) >= 0x80;
}

bool joins(char c, HandleForm form) { return form == HandleForm::Dotted && (c == '.' || c == '-' || c == '@'); }

// Where a handle that begins at `at` may end: behind its host first, then before it.
std::vector<std::size_t> endsOf(std::string_view text, std::size_t at, HandleForm form)
{
    std::vector<std::size_t> ends;
    while (at < text.size() && (inWord(text[at]) || (joins(text[at], form) && at + 1 < text.size() && inWord(text[at + 1])))) {
        if (text[at] == '@')
            ends.push_back(at);
        ++at;
    }
    ends.push_back(at);
    return {ends.rbegin(), ends.rend()};
}

std::string aliasOf(const std::string &digest) { return "removed_" + digest.substr(0, kAliasDigits); }

std::string newSecret()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return sha256({reinterpret_cast<const char *>(words.data()), sizeof words});
}

} // namespace

Result<Removals> Removals::load(Database &database)
{
    Removals removals;
    Statement rows(database, "SELECT platform, digest, alias, wiped FROM removed");
    auto done = forEachRow(rows, [&](Statement &row) {
        removals.m_people[{row.integer(0), row.string(1)}] = {row.string(2), row.integer(3) == 1};
    });
    if (!done)
        return done.error();
    const auto secret = MetaStore(database).text(kSecret);
    if (!secret)
        return secret.error();
    removals.m_secret = secret->value_or("");
    return removals;
}

std::string Removals::digestOf(std::string_view folded) const { return sha256(m_secret + '\n' + std::string(folded)); }

const Removals::Person *Removals::find(std::int64_t platform, std::string_view handle) const
{
    if (handle.empty())
        return nullptr;
    const auto found = m_people.find({platform, digestOf(foldHandle(handle))});
    return found == m_people.end() ? nullptr : &found->second;
}

std::string Removals::inText(std::int64_t platform, HandleForm form, std::string_view text) const
{
    std::string out;
    std::size_t done = 0;
    for (auto at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1)) {
        if (at < done || (at > 0 && inWord(text[at - 1])))
            continue;
        for (const auto end : endsOf(text, at + 1, form)) {
            const auto *person = find(platform, text.substr(at + 1, end - at - 1));
            if (!person)
                continue;
            out.append(text.substr(done, at - done)).append("@").append(person->alias);
            done = end;
            break;
        }
    }
    return out.append(text.substr(done));
}

std::string Removals::mentionsOf(std::int64_t platform, std::string_view mentions) const
{
    std::string out;
    while (!mentions.empty()) {
        const auto end = mentions.find(' ');
        const auto word = mentions.substr(0, end);
        mentions = end == std::string_view::npos ? std::string_view() : mentions.substr(end + 1);
        const auto *person = find(platform, word);
        out.append(out.empty() ? "" : " ").append(person ? std::string_view(person->alias) : word);
    }
    return out;
}

bool Removals::apply(std::int64_t platform, Post &post) const
{
    const auto before = post;
    if (const auto *person = find(platform, post.author)) {
        post.author = person->alias;
        post.authorName.clear();
        post.url.clear();
        if (person->wiped)
            post.text.clear();
    }
    post.text = inText(platform, handleFormOf(post.key.platform), post.text);
    post.mentions = mentionsOf(platform, post.mentions);
    return post != before;
}

Result<void> Removals::needSecret(Database &writer)
{
    if (!m_secret.empty())
        return {};
    m_secret = newSecret();
    return MetaStore(writer).setText(kSecret, m_secret);
}

Result<std::string> Removals::add(Database &writer, std::int64_t platform, std::string_view folded, bool wiped,
                                  const std::string &who, Instant at)
{
    if (auto kept = needSecret(writer); !kept)
        return kept.error();
    const auto digest = digestOf(folded);
    const auto alias = aliasOf(digest);
    Statement put(writer, "INSERT OR REPLACE INTO removed VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    put.bind(1, platform).bind(2, digest).bind(3, alias).bind(4, wiped ? 1 : 0).bind(5, at).bindText(6, who);
    if (auto done = put.run(); !done)
        return done.error();
    m_people[{platform, digest}] = {alias, wiped};
    return alias;
}

Result<std::string> Removals::addOnce(Database &writer, std::int64_t platform, std::string_view folded)
{
    if (auto kept = needSecret(writer); !kept)
        return kept.error();
    const auto digest = digestOf(folded);
    return m_people.try_emplace({platform, digest}, Person{aliasOf(digest), true}).first->second.alias;
}

} // namespace attache
