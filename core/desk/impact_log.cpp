#include "core/desk/impact_log.h"

#include "core/base/text.h"
#include "core/desk/scoped_reader.h"
#include "core/store/database.h"
#include "core/store/fact_reader.h"
#include "core/store/impact_store.h"
#include "core/store/list_reader.h"
#include "core/store/post_reader.h"
#include "core/store/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <set>

namespace attache {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array<std::string_view, 5> kActions{"forwarded", "policy-note", "correction", "meeting", "other"};
constexpr std::array<std::string_view, 4> kOutcomes{"decision", "service-change", "quoted-position", "other"};

Error missing(const char *member) { return Error{Errc::Usage, {{}, 0, member}, "missing or unknown"}; }

QString text(const std::string &utf8) { return QString::fromStdString(utf8); }

QJsonArray list(const std::vector<std::string> &words)
{
    QJsonArray array;
    for (const auto &word : words)
        array.append(text(word));
    return array;
}

std::vector<std::string> wordsOf(const QJsonValue &value)
{
    std::vector<std::string> words;
    for (const auto &word : value.toArray())
        words.push_back(word.toString().toStdString());
    return words;
}

std::string compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString(); }

QJsonObject objectOf(const std::string &content) { return QJsonDocument::fromJson(QByteArray::fromStdString(content)).object(); }

std::string keyText(const PostKey &key) { return key.platform + ':' + key.id; }

PostKey keyFrom(const std::string &word)
{
    const auto colon = word.find(':');
    return colon == std::string::npos ? PostKey{} : PostKey{word.substr(0, colon), word.substr(colon + 1)};
}

template <std::size_t N>
bool known(const std::array<std::string_view, N> &kinds, const std::string &kind)
{
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

// Adds the entry under the next key of its letter.
Result<std::string> append(Database &writer, std::string_view kind, const Deed &deed, const QJsonObject &content)
{
    Transaction transaction(writer);
    if (!transaction.begun())
        return transaction.begun().error();
    ImpactStore store(writer);
    const auto standing = store.all();
    if (!standing)
        return standing.error();
    const auto alike =
        std::count_if(standing->begin(), standing->end(), [&](const ImpactEntry &one) { return one.kind == kind; });
    const std::string key = kind.front() + std::to_string(alike + 1);
    if (auto added = store.add({std::string(kind), key, deed.at, sanitise(deed.who), compact(content), {}}); !added)
        return added.error();
    if (auto committed = transaction.commit(); !committed)
        return committed.error();
    return key;
}

ImpactAction actionFrom(const ImpactEntry &entry)
{
    const auto object = objectOf(entry.content);
    ImpactAction action{entry.key,
                        {entry.who, entry.at},
                        object["kind"_L1].toString().toStdString(),
                        object["words"_L1].toString().toStdString(),
                        {}};
    for (const auto &word : wordsOf(object["conversations"_L1]))
        action.conversations.push_back(keyFrom(word));
    return action;
}

ImpactOutcome outcomeFrom(const ImpactEntry &entry)
{
    const auto object = objectOf(entry.content);
    return {entry.key,
            {entry.who, entry.at},
            object["kind"_L1].toString().toStdString(),
            object["words"_L1].toString().toStdString(),
            wordsOf(object["actions"_L1]),
            wordsOf(object["evidence"_L1]),
            object["independent"_L1].toBool(),
            wordsOf(object["rivals"_L1])};
}

// Puts the records on the conversations of a scope, which are named by their row ids.
class ChainBuilder {
public:
    explicit ChainBuilder(const ScopedReader &reader) : m_reader(reader), m_lists(reader.database()), m_posts(reader.database())
    {}

    Result<ImpactOfScope> build()
    {
        auto records = impactRecords(m_reader.database());
        const auto broken = ImpactStore(m_reader.database()).firstBroken();
        const auto ids = FactReader(m_reader.database()).conversationIds(m_reader.selection());
        if (!records || !ids || !broken)
            return !records ? records.error() : !ids ? ids.error() : broken.error();
        ImpactOfScope scope;
        scope.brokenEntry = *broken;
        scope.conversations = static_cast<std::int64_t>(ids->size());
        m_scope.insert(ids->begin(), ids->end());
        for (const auto &action : records->actions)
            if (auto taken = take(action, scope); !taken)
                return taken.error();
        takeOutcomes(*records, scope);
        for (const auto id : *ids)
            m_log.conversations.push_back({std::to_string(id), openedOf(id)});
        scope.chain = impactOf(m_log);
        scope.halfActed = quantileOf(kaplanMeier(waitsForAction(m_log, m_reader.scope().now)), 0.5);
        return scope;
    }

private:
    // An action of other conversations belongs to another report; one whose conversations are unknown is a broken link here.
    Result<void> take(const ImpactAction &action, ImpactOfScope &scope)
    {
        LoggedAction logged{action.key, {}, action.deed.at};
        bool elsewhere = false;
        for (const PostKey &key : action.conversations) {
            const auto conversation = conversationOf(key);
            if (!conversation)
                return conversation.error();
            elsewhere = elsewhere || (*conversation != 0 && !m_scope.contains(*conversation));
            logged.conversations.push_back(*conversation == 0 ? keyText(key) : std::to_string(*conversation));
            if (m_scope.contains(*conversation))
                m_acted.insert(*conversation);
        }
        const bool here = std::any_of(logged.conversations.begin(), logged.conversations.end(), [this](const std::string &id) {
            return std::any_of(m_acted.begin(), m_acted.end(), [&](std::int64_t one) { return std::to_string(one) == id; });
        });
        if (elsewhere && !here)
            return {};
        m_log.actions.push_back(std::move(logged));
        scope.records.actions.push_back(action);
        return {};
    }

    void takeOutcomes(const ImpactRecords &records, ImpactOfScope &scope)
    {
        const auto ofScope = [&](const std::string &key) {
            return std::any_of(scope.records.actions.begin(), scope.records.actions.end(),
                               [&](const ImpactAction &action) { return action.key == key; });
        };
        for (const auto &outcome : records.outcomes) {
            if (!outcome.actions.empty() && std::none_of(outcome.actions.begin(), outcome.actions.end(), ofScope))
                continue;
            scope.records.outcomes.push_back(outcome);
            m_log.outcomes.push_back({outcome.key, outcome.actions, outcome.evidence, outcome.rivals, outcome.independent});
        }
    }

    // 0 where the post is not collected or not visible.
    Result<std::int64_t> conversationOf(const PostKey &key)
    {
        const auto id = m_posts.find(key);
        if (!id)
            return id.error();
        if (!*id)
            return 0;
        const auto placed = m_lists.posts({**id});
        if (!placed)
            return placed.error();
        return placed->empty() ? 0 : placed->front().conversation;
    }

    std::optional<Instant> openedOf(std::int64_t conversation)
    {
        if (m_log.actions.empty())
            return {}; // nobody asks how long it took
        const auto post = m_posts.posts({conversation});
        return post && !post->empty() ? std::optional(post->front().createdAt) : std::nullopt;
    }

    const ScopedReader &m_reader;
    ListReader m_lists;
    PostReader m_posts;
    std::set<std::int64_t> m_scope, m_acted;
    ImpactLog m_log;
};

} // namespace

Result<std::string> addAction(Database &writer, ImpactAction action)
{
    if (!known(kActions, action.kind))
        return missing("kind");
    if (trimmed(sanitise(action.words)).empty())
        return missing("words");
    std::vector<std::string> conversations;
    for (const PostKey &key : action.conversations)
        conversations.push_back(keyText(key));
    return append(
        writer, "action", action.deed,
        {{u"kind"_s, text(action.kind)}, {u"words"_s, text(sanitise(action.words))}, {u"conversations"_s, list(conversations)}});
}

Result<std::string> addOutcome(Database &writer, ImpactOutcome outcome)
{
    if (!known(kOutcomes, outcome.kind))
        return missing("kind");
    if (trimmed(sanitise(outcome.words)).empty())
        return missing("words");
    return append(writer, "outcome", outcome.deed,
                  {{u"kind"_s, text(outcome.kind)},
                   {u"words"_s, text(sanitise(outcome.words))},
                   {u"actions"_s, list(outcome.actions)},
                   {u"evidence"_s, list(outcome.evidence)},
                   {u"independent"_s, outcome.independent},
                   {u"rivals"_s, list(outcome.rivals)}});
}

Result<ImpactRecords> impactRecords(Database &reader)
{
    const auto entries = ImpactStore(reader).all();
    if (!entries)
        return entries.error();
    ImpactRecords records;
    for (const auto &entry : *entries) {
        if (entry.kind == "action")
            records.actions.push_back(actionFrom(entry));
        else if (entry.kind == "outcome")
            records.outcomes.push_back(outcomeFrom(entry));
    }
    return records;
}

Result<ImpactOfScope> impactIn(const ScopedReader &reader) { return ChainBuilder(reader).build(); }

} // namespace attache
