#include "core/desk/report_material.h"

#include "core/base/text.h"
#include "core/desk/conversation_service.h"
#include "core/desk/figure_service.h"
#include "core/desk/list_service.h"
#include "core/desk/scope_request.h"
#include "core/desk/scoped_reader.h"
#include "core/domain/figure_catalogue.h"
#include "core/store/account_store.h"
#include "core/store/decision_store.h"
#include "core/store/list_reader.h"
#include "core/store/meta_store.h"
#include "core/store/post_reader.h"

#include <algorithm>
#include <functional>
#include <ranges>

namespace attache {

namespace {

class Gathering {
public:
    Gathering(Database &reader, const ReportDefinition &definition, const ScopeRequest &request, const StopToken &stop)
        : m_reader(reader),
          m_definition(definition),
          m_request(request),
          m_stop(stop)
    {}

    Result<ReportMaterial> run()
    {
        auto scoped = ScopedReader::prepare(m_reader, m_request, m_stop);
        if (!scoped)
            return scoped.error();
        for (auto step : {&Gathering::figures, &Gathering::purpose, &Gathering::waiting, &Gathering::talk, &Gathering::rest})
            if (auto done = (this->*step)(*scoped); !done)
                return done.error();
        if (auto done = accounts(); !done) // last: it looks at other scopes on the same connection
            return done.error();
        return std::move(m_found);
    }

private:
    // Puts an answer in place; gives its error where it has none.
    template <class Value, class Into>
    static Result<void> keep(Result<Value> value, Into &into)
    {
        if (!value)
            return value.error();
        into = std::move(*value);
        return {};
    }

    bool wants(ReportSection section) const { return m_definition.has(section); }

    Result<void> figures(const ScopedReader &scoped)
    {
        const auto marked = MetaStore(m_reader).isDemonstration();
        m_found.demonstration = marked && *marked;
        if (auto done = keep(figuresOf(scoped), m_found.figures); !done)
            return done;
        return keep(chosenOf(scoped), m_found.chosen);
    }

    Result<void> purpose(const ScopedReader &scoped)
    {
        if (!wants(ReportSection::Purpose) && !wants(ReportSection::Questions))
            return {};
        ListRequest what;
        what.figure = FigureId::Silent;
        what.limit = kMostReportRows;
        const auto page = listOf(scoped, what);
        if (!page)
            return page.error();
        m_found.purposeTotal = page->total;
        for (const ListRow &row : page->rows) {
            const auto decisions = DecisionStore(m_reader).of(row.post);
            if (!decisions)
                return decisions.error();
            PurposeRow purpose{row, DecisionKind::LeftOnPurpose, {}, {}, {}};
            for (const Decision &decision : *decisions)
                if (leavesSet(decision.kind))
                    purpose = {row, decision.kind, decision.reason, decision.decider, decision.reviewAt};
            m_found.purpose.push_back(std::move(purpose));
        }
        return {};
    }

    Result<void> waiting(const ScopedReader &scoped)
    {
        if (!wants(ReportSection::Waiting))
            return {};
        ListRequest what;
        what.figure = FigureId::Waiting;
        what.limit = kMostReportRows;
        return keep(listOf(scoped, what), m_found.waiting);
    }

    Result<void> talk(const ScopedReader &)
    {
        if (!wants(ReportSection::Talk))
            return {};
        const auto conversation = wantedConversation();
        if (!conversation)
            return conversation.error();
        if (*conversation == 0)
            return {};
        return keep(conversationTree(m_reader, *conversation), m_found.talk);
    }

    // 0: there is none. Error Usage where the post that was named is not collected.
    Result<std::int64_t> wantedConversation()
    {
        const std::string &named = m_definition.conversation;
        if (named.empty())
            return m_found.chosen.bestContinued ? m_found.chosen.bestContinued->conversation : 0;
        const auto colon = named.find(':');
        const PostKey key =
            colon == std::string::npos ? PostKey{"x", named} : PostKey{named.substr(0, colon), named.substr(colon + 1)};
        const auto id = PostReader(m_reader).find(key);
        if (!id)
            return id.error();
        const auto placed = *id ? ListReader(m_reader).posts({**id}) : std::vector<PlacedPost>{};
        if (!placed)
            return placed.error();
        if (placed->empty() || placed->front().conversation == 0)
            return Error{Errc::Usage, {{}, 0, "conversation"}, "not collected"};
        return placed->front().conversation;
    }

    Result<void> rest(const ScopedReader &scoped)
    {
        if (wants(ReportSection::Asked))
            if (auto done = keep(askedIn(scoped), m_found.asked); !done)
                return done;
        if (wants(ReportSection::Officials))
            if (auto done = keep(officialsIn(scoped), m_found.officials); !done)
                return done;
        return wants(ReportSection::Impact) ? keep(impactIn(scoped), m_found.impact) : Result<void>();
    }

    bool inScope(const Account &account) const
    {
        const auto &chosen = m_found.figures.scope.accounts;
        return account.kind == AccountKind::Own
               && (chosen.empty() || std::find(chosen.begin(), chosen.end(), account.key) != chosen.end());
    }

    void keepMostAsked()
    {
        m_found.accountsTotal = std::ssize(m_found.accounts);
        std::ranges::stable_sort(m_found.accounts, std::greater<>(), [](const AccountFigures &account) {
            return account.figures.figure(FigureId::MessagesAll).value.value_or(0);
        });
        if (m_found.accounts.size() > kMostAccounts)
            m_found.accounts.resize(kMostAccounts);
    }

    Result<void> accounts()
    {
        if (!wants(ReportSection::Accounts))
            return {};
        auto all = AccountStore(m_reader).all();
        if (!all)
            return all.error();
        std::erase_if(*all, [this](const Account &account) { return !inScope(account); });
        for (std::size_t i = 0; all->size() > 1 && i < all->size(); ++i) {
            auto request = m_request;
            request.accounts = {(*all)[i].key.platform + ':' + (*all)[i].key.handle};
            const auto scoped = ScopedReader::prepare(m_reader, request, m_stop);
            if (!scoped)
                return scoped.error();
            auto set = figuresOf(*scoped);
            if (!set)
                return set.error();
            m_found.accounts.push_back({(*all)[i], std::move(*set)});
        }
        keepMostAsked();
        return {};
    }

    Database &m_reader;
    const ReportDefinition &m_definition;
    const ScopeRequest &m_request;
    const StopToken &m_stop;
    ReportMaterial m_found;
};

} // namespace

Result<ReportMaterial> materialOf(Database &reader, const ReportDefinition &definition, const ScopeRequest &request,
                                  const StopToken &stop)
{
    return Gathering(reader, definition, request, stop).run();
}

} // namespace attache
