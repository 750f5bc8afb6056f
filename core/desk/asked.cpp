#include "core/desk/asked.h"

#include "core/desk/decided_values.h"
#include "core/desk/scoped_reader.h"
#include "core/domain/subject.h"
#include "core/measure/answer_kind.h"
#include "core/store/database.h"
#include "core/store/decision_store.h"
#include "core/store/fact_scan.h"
#include "core/store/statement.h"

#include <algorithm>
#include <map>

namespace attache {

namespace {

enum class Outcome { Substance, LinkOnly, ComeBack, Nothing, OnPurpose };

void count(AskedRow &row, Outcome outcome)
{
    ++row.asked;
    switch (outcome) {
    case Outcome::Substance: ++row.inSubstance; break;
    case Outcome::LinkOnly: ++row.linkOnly; break;
    case Outcome::ComeBack: ++row.comeBack; break;
    case Outcome::Nothing: ++row.nothing; break;
    case Outcome::OnPurpose: ++row.onPurpose; break;
    }
}

class AskedCounter {
public:
    AskedCounter(const ScopedReader &reader, DecidedValues codes)
        : m_codes(std::move(codes)),
          m_zone(reader.scope().zone),
          m_post(reader.database(), "SELECT text, created_at, lang FROM post WHERE id = ?1")
    {}

    Result<void> take(const MessageRecord &message)
    {
        const auto outcome = outcomeOf(message);
        const auto language = languageOf(message.fact.ref);
        if (!outcome || !language)
            return outcome ? language.error() : outcome.error();
        count(m_asked.all, *outcome);
        count(m_subjects[std::string(primarySubject(valueOf(m_codes, message)))], *outcome);
        count(m_languages[*language], *outcome);
        return {};
    }

    Asked done()
    {
        const auto move = [this](const std::string &name) {
            if (const auto found = m_subjects.find(name); found != m_subjects.end())
                m_asked.bySubject.push_back(named(name, found->second));
        };
        for (const auto &subject : subjects())
            move(std::string(subject.code));
        move({});
        for (const auto &[name, row] : m_languages)
            m_asked.byLanguage.push_back(named(name, row));
        std::ranges::stable_sort(m_asked.byLanguage, std::greater<>(), &AskedRow::asked);
        return std::move(m_asked);
    }

private:
    static AskedRow named(const std::string &name, AskedRow row)
    {
        row.name = name;
        return row;
    }

    Result<Outcome> outcomeOf(const MessageRecord &message)
    {
        if (message.fact.status == MessageStatus::LeftOnPurpose)
            return Outcome::OnPurpose;
        if (message.fact.status != MessageStatus::Answered || message.answer == 0)
            return Outcome::Nothing;
        const auto found = find(message.answer);
        if (!found)
            return found.error();
        if (!*found)
            return Outcome::Substance;
        switch (answerKindOf(m_post.text(0), m_zone.dayOf(fromMillis(m_post.integer(1))))) {
        case AnswerKind::ComeBack: return Outcome::ComeBack;
        case AnswerKind::LinkOnly: return Outcome::LinkOnly;
        case AnswerKind::Substance: break;
        }
        return Outcome::Substance;
    }

    Result<std::string> languageOf(std::int64_t post)
    {
        const auto found = find(post);
        if (!found)
            return found.error();
        const std::string tag = *found ? std::string(m_post.text(2)) : std::string();
        return tag.substr(0, tag.find('-'));
    }

    Result<bool> find(std::int64_t post)
    {
        m_post.reset();
        return m_post.bind(1, post).step();
    }

    DecidedValues m_codes;
    Zone m_zone;
    Statement m_post;
    std::map<std::string, AskedRow> m_subjects, m_languages;
    Asked m_asked;
};

} // namespace

Result<Asked> askedIn(const ScopedReader &reader)
{
    auto codes = DecisionStore(reader.database()).valuesOf(Facet::Coding);
    if (!codes)
        return codes.error();
    std::vector<MessageRecord> messages;
    Asked many;
    auto scanned = scanSelected(reader.database(), FactKind::Message, reader.selection(), [&](const Fact &fact) {
        if (++many.all.asked <= kMostAsked)
            messages.push_back(decodeMessage(fact)); // more are only counted
    });
    if (!scanned)
        return scanned.error();
    if (many.all.asked > kMostAsked)
        return many;
    AskedCounter counter(reader, std::move(*codes));
    for (const auto &message : messages)
        if (auto taken = counter.take(message); !taken)
            return taken.error();
    return counter.done();
}

} // namespace attache
