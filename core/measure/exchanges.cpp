#include "core/measure/exchanges.h"

#include <algorithm>
#include <tuple>

namespace attache {

std::span<const TreeExchange> ExchangeFinder::find(std::span<const TreePost> posts, const Forest &forest,
                                                   const ExchangeRules &rules)
{
    m_posts = posts;
    m_forest = &forest;
    m_rules = rules;
    m_exchanges.clear();
    m_previous.clear();
    m_latest.clear();
    m_authors.clear(posts.size());
    m_exchangeOf.assign(posts.size(), -1);
    for (const int post : forest.order) {
        if (forest.nodes[at(post)].effective > rules.now)
            break; // the order is that of effective times
        if (posts[at(post)].repost)
            continue;
        if (posts[at(post)].side == Side::Us)
            speak(post);
        else
            hear(post);
    }
    arrange();
    return m_exchanges;
}

// Theirs: a reply to us, a mention of us, or more of what they themselves said to us.
void ExchangeFinder::hear(int post)
{
    const int parent = collectedParent(*m_forest, m_posts, post);
    const bool own = parent >= 0 && m_posts[at(parent)].side == Side::Us;
    const bool continues = parent >= 0 && !own && m_exchangeOf[at(parent)] >= 0
        && m_posts[at(parent)].author == m_posts[at(post)].author;
    if (continues)
        append(m_exchangeOf[at(parent)], post);
    else if (own || m_posts[at(post)].mentionsUs)
        append(exchangeFor(post), post);
}

// Ours: replies inside an exchange. One that was deleted or sent by a machine is no turn, but what continues it belongs.
void ExchangeFinder::speak(int post)
{
    const int parent = collectedParent(*m_forest, m_posts, post);
    const int exchange = parent >= 0 ? m_exchangeOf[at(parent)] : -1;
    if (exchange < 0)
        return;
    if (speaksForUs(m_posts[at(post)], m_rules.now, m_rules.deletedRepliesCount))
        append(exchange, post);
    else
        m_exchangeOf[at(post)] = exchange;
}

int ExchangeFinder::exchangeFor(int post)
{
    const int author = m_authors.add(m_posts[at(post)].author);
    const int tree = m_forest->nodes[at(post)].tree;
    if (at(author) == m_latest.size())
        m_latest.push_back(-1);
    for (int known = m_latest[at(author)]; known >= 0; known = m_previous[at(known)])
        if (m_exchanges[at(known)].tree == tree)
            return known;
    m_previous.push_back(m_latest[at(author)]);
    m_latest[at(author)] = static_cast<int>(m_exchanges.size());
    m_exchanges.push_back({tree, m_posts[at(post)].author, post, {}});
    return m_latest[at(author)];
}

void ExchangeFinder::append(int exchange, int post)
{
    const auto &added = m_posts[at(post)];
    const Instant time = m_forest->nodes[at(post)].effective;
    auto &turns = m_exchanges[at(exchange)].turns;
    m_exchangeOf[at(post)] = exchange;
    if (turns.empty() || turns.back().side != added.side)
        turns.push_back({added.side, time, time, added.noReplyNeeded, {}});
    auto &turn = turns.back();
    turn.ended = time;
    turn.noReplyNeeded = turn.noReplyNeeded && added.noReplyNeeded;
    turn.posts.push_back(added.ref);
}

void ExchangeFinder::arrange()
{
    std::erase_if(m_exchanges, [](const TreeExchange &e) { return e.turns.front().noReplyNeeded; });
    const auto key = [this](const TreeExchange &e) {
        return std::tuple(e.turns.front().began, idOf(*m_forest, m_posts, m_forest->trees[at(e.tree)].root), e.author);
    };
    std::sort(m_exchanges.begin(), m_exchanges.end(), [&](const auto &a, const auto &b) { return key(a) < key(b); });
}

std::vector<TreeExchange> findExchanges(std::span<const TreePost> posts, const Forest &forest, const ExchangeRules &rules)
{
    ExchangeFinder finder;
    const auto found = finder.find(posts, forest, rules);
    return {found.begin(), found.end()};
}

} // namespace attache
