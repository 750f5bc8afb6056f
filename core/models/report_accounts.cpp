#include "core/models/report_chapters.h"

#include "core/domain/figure_catalogue.h"
#include "core/measure/small_counts.h"
#include "core/measure/two_proportions.h"
#include "core/models/display_text.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "core/models/report_context.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace attache {

namespace {

using enum FigureId;

constexpr std::array kShown{MessagesAll, AnswerRate24h, LatencyMedian, OurTurnAnswered, EngagementPerPost};

class Accounts {
    Q_DECLARE_TR_FUNCTIONS(Report)
public:
    explicit Accounts(ReportContext &context) : m_context(context), m_words(context.words)
    {
        for (const AccountFigures &account : context.material.accounts)
            m_sets.push_back(context.copy.shareable ? withoutSmallCounts(account.figures) : account.figures);
    }

    void add()
    {
        m_context.chapter(tr("Account against account"), ReportSection::Accounts);
        if (m_sets.empty())
            return m_context.add(ParagraphBlock{tr("There is one account only, and nothing to compare it with."), true});
        TableBlock table;
        table.columns = {{tr("Account"), 1.5, false, true}};
        for (const FigureId id : kShown)
            table.columns << TableBlock::Column{m_words.title(id), id == MessagesAll ? 0.6 : 1.2, true};
        const std::size_t largest = largestAccount();
        for (std::size_t i = 0; i < m_sets.size(); ++i)
            table.rows.push_back({cells(i, largest)});
        m_context.add(std::move(table));
        if (const auto shown = std::ssize(m_sets); m_context.material.accountsTotal > shown)
            m_context.add(ParagraphBlock{fill(tr("%1 of %2 accounts are printed, those that were asked most."),
                                              {m_words.count(shown), m_words.count(m_context.material.accountsTotal)}),
                                         true});
        m_context.add(ParagraphBlock{
            fill(
                tr("Differences are to %1, which was asked most. A message that belongs to several accounts is counted for each, "
                   "so that the accounts may add up to more than the whole."),
                {name(largest)}),
            true});
    }

private:
    // Asked before anything is left out, so that both copies compare with the same one.
    std::size_t largestAccount() const
    {
        const auto &accounts = m_context.material.accounts;
        const auto most = std::ranges::max_element(
            accounts, {}, [](const AccountFigures &account) { return account.figures.figure(MessagesAll).value.value_or(0); });
        return std::size_t(most - accounts.begin());
    }

    QString name(std::size_t index) const { return m_context.account(m_context.material.accounts[index].account); }

    QStringList cells(std::size_t index, std::size_t largest) const
    {
        QStringList cells{name(index)};
        for (const FigureId id : kShown) {
            const Figure &figure = m_sets[index].figure(id);
            QStringList lines{isolated(m_words.text(figure)), figure.reason ? m_words.reason(*figure.reason) : weight(figure)};
            if (index != largest)
                lines << difference(figure, m_sets[largest].figure(id));
            lines.removeAll(QString());
            cells << lines.join(u'\n');
        }
        return cells;
    }

    QString weight(const Figure &figure) const
    {
        return joined({m_words.likely(figure), m_words.fraction(figure)}, tr("%1, %2", "list of parts"));
    }

    // '12 points more; may be chance': of shares alone, whose interval of the difference is known.
    QString difference(const Figure &figure, const Figure &other) const
    {
        const bool shares = figure.unit == Unit::Share && figure.value && other.value && figure.numerator && other.numerator;
        if (!shares)
            return {};
        const auto found =
            differenceOf(wilson(*figure.numerator, *figure.denominator), wilson(*other.numerator, *other.denominator));
        if (!found.difference || !found.interval)
            return {};
        const auto points = std::llround(std::abs(*found.difference) * 100);
        const bool clear = *found.interval->lo > 0 || *found.interval->hi < 0;
        const QString pattern =
            *found.difference >= 0 ? tr("%1 point(s) more", nullptr, int(points)) : tr("%1 point(s) less", nullptr, int(points));
        return fill(tr("%1; %2", "list of parts"),
                    {fill(pattern, {m_words.count(points)}), clear ? tr("more than chance") : tr("may be chance")});
    }

    ReportContext &m_context;
    const FigureWords &m_words;
    std::vector<FigureSet> m_sets;
};

} // namespace

void addAccounts(ReportContext &context) { Accounts(context).add(); }

} // namespace attache
