#include "core/desk/counted_ids.h"

#include "core/desk/scoped_reader.h"
#include "core/domain/figure_catalogue.h"
#include "core/measure/membership.h"
#include "core/store/fact_reader.h"

#include <algorithm>

namespace attache {

namespace {

class Counting {
public:
    explicit Counting(const ScopedReader &reader) : m_facts(reader.database()), m_reader(reader), m_context(reader.context())
    {
        for (const FigureEntry &entry : figureCatalogue())
            m_all.push_back({std::string(entry.name), {}, {}});
    }

    Result<std::vector<CountedIds>> run()
    {
        for (auto step : {&Counting::messages, &Counting::exchanges, &Counting::reactions, &Counting::plain})
            if (auto done = (this->*step)(); !done)
                return done.error();
        for (CountedIds &figure : m_all)
            for (auto *ids : {&figure.counted, &figure.rest})
                std::sort(ids->begin(), ids->end());
        return std::move(m_all);
    }

private:
    template <class Judge>
    void put(Item item, std::int64_t ref, Judge judge)
    {
        for (const FigureEntry &entry : figureCatalogue()) {
            if (entry.item != item)
                continue;
            const Membership membership = judge(entry.id);
            CountedIds &into = m_all[static_cast<std::size_t>(entry.id)];
            if (membership.standing == Standing::Numerator)
                into.counted.push_back(ref);
            else if (membership.standing == Standing::Denominator)
                into.rest.push_back(ref);
        }
    }

    Result<void> messages()
    {
        return m_facts.eachMessage(m_reader.selection(), [this](const MessageFact &message) {
            put(Item::Message, message.ref, [&](FigureId id) { return membershipOf(id, message, m_context); });
        });
    }

    Result<void> exchanges()
    {
        const auto all = m_facts.exchanges(m_reader.selection(), true);
        if (!all)
            return all.error();
        for (const ExchangeFact &exchange : *all) {
            put(Item::Exchange, exchange.ref, [&](FigureId id) { return membershipOf(id, exchange, m_context); });
            for (std::size_t turn = 0; turn < exchange.turns.size(); ++turn)
                put(Item::Turn, exchange.turns[turn].posts.front(),
                    [&](FigureId id) { return membershipOf(id, exchange, turn, m_context); });
        }
        return {};
    }

    Result<void> reactions()
    {
        const auto posts = m_facts.reactions(m_reader.selection());
        if (!posts)
            return posts.error();
        for (const CountedPost &post : *posts) {
            const ReactionFact fact{post.ref, post.account, post.at, post.counts, post.ownReplies, post.followers};
            put(Item::Post, post.ref, [&](FigureId id) { return membershipOf(id, fact, m_context); });
        }
        return {};
    }

    Result<void> plain()
    {
        auto conversations = m_facts.conversationIds(m_reader.selection());
        auto posts = m_facts.postIds(m_reader.selection());
        if (!conversations || !posts)
            return conversations ? posts.error() : conversations.error();
        m_all[static_cast<std::size_t>(FigureId::Conversations)].counted = std::move(*conversations);
        m_all[static_cast<std::size_t>(FigureId::Posts)].counted = std::move(*posts);
        return {};
    }

    FactReader m_facts;
    const ScopedReader &m_reader;
    FigureContext m_context;
    std::vector<CountedIds> m_all;
};

} // namespace

Result<std::vector<CountedIds>> countedIn(const ScopedReader &reader) { return Counting(reader).run(); }

} // namespace attache
