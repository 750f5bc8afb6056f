#include "core/desk/golden/golden_json.h"
#include "core/desk/golden/golden_metrics.h"
#include "core/measure/membership.h"
#include "core/measure/sustaining.h"

#include <algorithm>
#include <array>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

QJsonObject conversationJson(const GoldenConversation &conversation)
{
    return {{u"platform"_s, toJson(conversation.platform)}, {u"root"_s, toJson(conversation.root)},
            {u"root_collected"_s, conversation.rootCollected}, {u"size"_s, conversation.size},
            {u"ghosts"_s, conversation.ghosts}, {u"depth"_s, conversation.depth},
            {u"participants"_s, conversation.participants}};
}

QJsonObject exchangeJson(const GoldenExchange &exchange)
{
    QString turns;
    for (const auto &turn : exchange.turns)
        turns += turn.side == Side::Us ? u'M' : u'U';
    return {{u"root"_s, toJson(exchange.root)}, {u"author"_s, toJson(exchange.author)}, {u"turns"_s, turns},
            {u"posts"_s, toJson(exchange.posts)}};
}

// Shares of one cohort of exchanges, by the memberships that the figures use.
class Shares {
public:
    Shares(std::vector<ExchangeFact> exchanges, const FigureContext &context)
        : m_exchanges(std::move(exchanges)), m_context(context)
    {
    }

    Proportion ofExchanges(FigureId figure) const
    {
        Proportion share;
        for (const auto &exchange : m_exchanges)
            add(share, membershipOf(figure, exchange, m_context));
        return wilson(share.x, share.n);
    }

    Proportion ofTurns(FigureId figure) const
    {
        Proportion share;
        for (const auto &exchange : m_exchanges)
            for (std::size_t turn = 0; turn < exchange.turns.size(); ++turn)
                add(share, membershipOf(figure, exchange, turn, m_context));
        return wilson(share.x, share.n);
    }

private:
    static void add(Proportion &share, const Membership &membership)
    {
        share.n += counts(membership) ? 1 : 0;
        share.x += membership.standing == Standing::Numerator ? 1 : 0;
    }

    std::vector<ExchangeFact> m_exchanges;
    const FigureContext &m_context;
};

QJsonObject droppedJson(const Shares &shares)
{
    const auto count = [&](FigureId figure) { return static_cast<qint64>(shares.ofExchanges(figure).x); };
    return {{u"us"_s, count(FigureId::EndedByUs)}, {u"them"_s, count(FigureId::EndedByThem)},
            {u"closed"_s, count(FigureId::EndedClosed)}, {u"open"_s, count(FigureId::EndedOpen)}};
}

constexpr std::array kContinuation{FigureId::Continuation1, FigureId::Continuation2, FigureId::Continuation3,
                                   FigureId::Continuation4};
constexpr std::array kCsr{FigureId::Csr1, FigureId::Csr2, FigureId::Csr3, FigureId::Csr4};

} // namespace

Result<QJsonValue> goldenConversations(const GoldenCase &input, const GoldenDerived &derived)
{
    QJsonArray conversations;
    for (const auto &conversation : derived.conversations)
        if (input.settings.window.contains(conversation.opened))
            conversations.append(conversationJson(conversation));
    return QJsonValue(QJsonObject{{u"conversations"_s, conversations},
                                  {u"flags"_s, QJsonObject{{u"cycle_broken"_s, toJson(derived.cycleBroken)},
                                                           {u"missing_parent"_s, toJson(derived.missingParent)},
                                                           {u"older_than_parent"_s, toJson(derived.olderThanParent)}}}});
}

Result<QJsonValue> goldenSustainingRate(const GoldenCase &input, const GoldenDerived &derived)
{
    FigureContext context;
    context.now = input.settings.now;
    context.horizon = input.settings.horizon;
    context.idle = input.settings.idle;
    QJsonArray exchanges;
    std::vector<ExchangeFact> facts;
    for (const auto &exchange : derived.exchanges) {
        if (!input.settings.window.contains(exchange.turns.front().began))
            continue;
        exchanges.append(exchangeJson(exchange));
        facts.push_back({std::ssize(facts), 0, exchange.turns});
    }
    const auto opened = static_cast<qint64>(facts.size());
    const Shares shares(std::move(facts), context);
    QJsonObject csr;
    QJsonObject continuation;
    for (std::size_t i = 0; i < kCsr.size(); ++i) {
        csr.insert(QString::number(i + 1), toJson(shares.ofExchanges(kCsr[i])));
        continuation.insert(QString::number(i + 1), toJson(shares.ofTurns(kContinuation[i])));
    }
    return QJsonValue(QJsonObject{{u"exchanges"_s, exchanges},
                                  {u"opened"_s, opened},
                                  {u"ripe"_s, static_cast<qint64>(shares.ofExchanges(FigureId::Csr1).n)},
                                  {u"csr"_s, csr},
                                  {u"continuation"_s, continuation},
                                  {u"return_given_answer"_s, toJson(shares.ofExchanges(FigureId::ReturnGivenAnswer))},
                                  {u"dropped"_s, droppedJson(shares)}});
}

} // namespace attache
