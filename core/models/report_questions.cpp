#include "core/models/report_chapters.h"

#include "core/models/display_text.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "core/models/labels.h"
#include "core/models/report_context.h"
#include "core/models/report_sentences.h"

#include <array>
#include <map>

namespace attache {

namespace {

using enum FigureId;

constexpr std::array kJudged{LatencyRestrictedMean72h, AnswerRate24h, OurTurnAnswered,
                             ReturnGivenAnswer,        Csr2,          EngagementPerPost};
constexpr qsizetype kNamedDeciders = 4;

class Questions {
    Q_DECLARE_TR_FUNCTIONS(Report)
public:
    explicit Questions(ReportContext &context) : m_context(context), m_set(context.set), m_words(context.words) {}

    void add()
    {
        m_context.section(tr("What you may be asked"));
        m_context.remark(std::string(m_context.definition.comment(ReportSection::Questions)));
        answer(tr("Is it better than before?"), better());
        answer(tr("Whom did we leave unanswered on purpose, and who decided?"), onPurpose());
        answer(tr("What do we not know?"), unknown());
    }

private:
    void answer(const QString &question, const QStringList &sentences)
    {
        QStringList said = sentences;
        said.removeAll(QString());
        m_context.add(ParagraphBlock{said.join(u' '), false, question, false});
    }

    QStringList better() const
    {
        if (!m_set.scope.previous)
            return {tr("This report stands beside no other period, so it cannot say.")};
        QMap<Change, QStringList> names;
        for (const FigureId id : kJudged)
            names[changeOf(m_set.figure(id))] << named(id);
        QStringList sentences;
        const auto list = [&](Change change) { return joined(names[change], tr("%1; %2", "list of parts")); };
        if (!names[Change::Up].isEmpty())
            sentences << fill(tr("More than chance, upwards: %1."), {list(Change::Up)});
        if (!names[Change::Down].isEmpty())
            sentences << fill(tr("More than chance, downwards: %1."), {list(Change::Down)});
        if (!names[Change::NotClear].isEmpty())
            sentences << fill(tr("No clear change, the difference may be chance: %1."), {list(Change::NotClear)});
        if (sentences.isEmpty())
            sentences << tr("Too little is known of one of the two periods to compare them.");
        if (m_set.scope.unequalLengths)
            sentences << tr("The two periods differ in length: counts cannot be compared, shares can.");
        if (m_set.scope.unequalWeekdays)
            sentences << tr("The two periods hold other days of the week.");
        return sentences;
    }

    QString named(FigureId id) const
    {
        const Figure &figure = m_set.figure(id);
        const QString now =
            fill(tr("%1 %2", "title of a figure, its value"), {m_words.title(id), isolated(m_words.text(figure))});
        Figure plain = figure;
        if (plain.compare)
            plain.compare->warning.clear(); // said once, below
        const QString compared = m_words.compared(plain, m_set.scope);
        return compared.isEmpty() ? now : fill(tr("%1 (%2)", "a figure, the period before"), {now, isolated(compared)});
    }

    QStringList onPurpose() const
    {
        const auto &material = m_context.material;
        if (material.purposeTotal == 0)
            return {tr("Nobody: every message is answered, waits, is too late or was withdrawn.")};
        std::map<DecisionKind, std::int64_t> kinds;
        std::map<std::string, std::int64_t> deciders;
        for (const PurposeRow &row : material.purpose) {
            ++kinds[row.kind];
            ++deciders[row.decider];
        }
        const QString whole = m_words.text(m_set.figure(Silent));
        return {fill(tr("Left unanswered on purpose: %1."), {isolated(whole)}), ofKinds(kinds), ofDeciders(deciders)};
    }

    QString ofKinds(const std::map<DecisionKind, std::int64_t> &kinds) const
    {
        QStringList parts;
        for (const auto &[kind, n] : kinds)
            parts << fill(tr("%1 %2", "a word, how many"), {decisionWords(kind), m_context.count(n)});
        return fill(tr("Among them: %1."), {joined(parts, tr("%1, %2", "list of parts"))});
    }

    QString ofDeciders(const std::map<std::string, std::int64_t> &deciders) const
    {
        std::vector<std::pair<std::int64_t, std::string>> most;
        for (const auto &[name, n] : deciders)
            most.emplace_back(-n, name);
        std::sort(most.begin(), most.end());
        QStringList parts;
        for (const auto &[n, name] : most)
            if (parts.size() < kNamedDeciders)
                parts << fill(tr("%1 %2", "a word, how many"), {m_context.officer(name), m_context.count(-n)});
        QStringList sentences{fill(tr("Decided by: %1."), {joined(parts, tr("%1, %2", "list of parts"))})};
        if (std::ssize(most) > kNamedDeciders)
            sentences << tr("Others decided on fewer.");
        return sentences.join(u' ');
    }

    QStringList unknown() const
    {
        QStringList sentences;
        if (m_set.gaps.empty())
            sentences << tr("No gap in what was captured is known.");
        else
            sentences << fill(tr("Gaps: %1."), {isolated(m_words.gaps(m_set.gaps, m_set.scope.zone))});
        std::map<NoValue, QStringList> missing;
        for (const Figure &figure : m_set.figures)
            if (figure.reason && *figure.reason != NoValue::EmptyDenominator && *figure.reason != NoValue::TooFew)
                missing[*figure.reason] << m_words.title(figure.id);
        for (const auto &[reason, titles] : missing)
            sentences << fill(tr("Without a value, %1: %2."),
                              {m_words.reason(reason), joined(titles, tr("%1, %2", "list of parts"))});
        if (m_set.figure(Engagement).partial)
            sentences << tr("Some counts of reactions are unknown, so their sum is larger.");
        const Figure &marked = m_set.figure(MarkedAnsweredUnseen);
        if (marked.value.value_or(0) > 0)
            sentences << fill(tr("Marked answered and not yet seen: %1."), {isolated(m_words.text(marked))});
        if (m_context.copy.shareable)
            sentences << tr("Counts under 5 are not shown in this copy.");
        sentences << tr("Who reads without reacting, and who follows whom, no import says.");
        return sentences;
    }

    ReportContext &m_context;
    const FigureSet &m_set;
    const FigureWords &m_words;
};

} // namespace

void addQuestions(ReportContext &context) { Questions(context).add(); }

} // namespace attache
