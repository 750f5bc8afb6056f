#include "core/models/report_summary.h"

#include "core/models/display_text.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "core/models/post_link.h"
#include "core/models/report_context.h"
#include "core/models/report_sentences.h"
#include "core/models/status_words.h"
#include "core/models/today_view.h"

#include <array>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr double kCurveHeight = 78; // points
// Characters of a stranger's text: one line, so that all three stand on the first page, beside decisions and without.
constexpr qsizetype kShownText = 110, kShownBeside = 58;
constexpr double kReadingShare = 0.66; // of the width

class Summary {
    Q_DECLARE_TR_FUNCTIONS(Report)
public:
    explicit Summary(ReportContext &context)
        : m_context(context),
          m_set(context.set),
          m_words(context.words),
          m_view(todayView(context.set, context.words))
    {}

    void addHead() { m_context.add(HeadingBlock{HeadingBlock::Level::Title, m_context.document.title, under()}); }

    void add()
    {
        addHead();
        m_context.add(tiles());
        m_context.add(ParagraphBlock{summarySentences(m_set, m_words)});
        m_context.remark(std::string(m_context.definition.comment(ReportSection::Summary)));
        m_context.add(messages());
        m_context.remarkOn("messages");
        m_context.add(waits());
        m_context.remarkOn("waits");
        m_context.add(conversations());
        m_context.remarkOn("conversations");
        addReading();
    }

private:
    QString under() const
    {
        const Scope &scope = m_set.scope;
        QStringList parts{m_words.accounts(scope),
                          fill(tr("%1, %2, %3", "period, zone, clock"),
                               {m_words.period(scope.window, scope.zone), zone(), m_words.clock(scope.clock)})};
        if (scope.previous)
            parts << fill(tr("beside %1", "the period compared with"), {m_words.period(*scope.previous, scope.zone)});
        if (!m_context.document.author.isEmpty())
            parts << fill(tr("prepared by %1"), {m_context.document.author});
        if (m_context.copy.prepared)
            parts << m_words.day(scope.zone.dayOf(*m_context.copy.prepared));
        if (!parts[0].isEmpty())
            parts[0][0] = parts[0][0].toUpper();
        for (QString &part : parts)
            part = isolated(part);
        return parts.join(u" · "_s);
    }

    // 'Vienna time'; zones without a place by their name.
    QString zone() const
    {
        const QString name = QString::fromStdString(m_set.scope.zone.name());
        if (!name.contains(u'/'))
            return name;
        return fill(tr("%1 time", "place"), {name.section(u'/', -1).replace(u'_', u' ')});
    }

    TilesBlock::Tile tile(FigureId id, const QString &title, const QString &weight, const QString &note)
    {
        const Figure &figure = m_set.figure(id);
        const QString mark = m_context.footnote(note);
        const QString first = figure.reason ? m_words.reason(*figure.reason) : weight;
        Figure plain = figure; // what is wrong with the two periods stands in the sentences below
        if (plain.compare)
            plain.compare->warning.clear();
        QStringList notes{first, m_words.compared(plain, m_set.scope)};
        notes.removeAll(QString());
        notes.isEmpty() ? notes.append(mark) : void(notes[0] += mark);
        return {title, isolated(m_words.text(figure)), notes.join(u'\n')};
    }

    QString weight(FigureId id) const
    {
        const Figure &figure = m_set.figure(id);
        return joined({m_words.likely(figure), m_words.fraction(figure)}, tr("%1, %2", "list of parts"));
    }

    TilesBlock tiles()
    {
        const auto &conversations = m_set.figure(FigureId::Conversations);
        const QString within =
            conversations.value ? fill(tr("in %1"), {m_words.items(Item::Conversation, conversations.n)}) : QString();
        const QString silent = m_words.text(m_set.figure(FigureId::Silent));
        const auto exchanges = m_set.figure(FigureId::OurTurnAnswered).exchanges;
        return {
            {tile(FigureId::MessagesAll, m_words.title(FigureId::MessagesAll), within,
                  fill(tr("everything said to us; left unanswered on purpose: %1."), {isolated(silent)})),
             tile(FigureId::AnswerRate24h, m_words.title(FigureId::AnswerRate24h), weight(FigureId::AnswerRate24h),
                  tr("likely range; messages at least 24 h old, those still unanswered included.")),
             tile(FigureId::OurTurnAnswered, tr("On our turn, we spoke"), weight(FigureId::OurTurnAnswered),
                  fill(tr("every turn of theirs that called for ours, in %1."), {m_words.items(Item::Exchange, exchanges)})),
             tile(FigureId::EngagementPerPost, m_words.title(FigureId::EngagementPerPost), weight(FigureId::EngagementPerPost),
                  tr("likes, reposts, quotes and replies as last seen, our own replies left out. Definitions: annex."))}};
    }

    ChartBlock messages() const
    {
        PartsBarSpec bar = m_view.messages;
        bar.words.caption.clear();
        return {bar, 0};
    }

    ChartBlock waits() const
    {
        CurveSpec curve = m_view.curve;
        if (curve.words.title.isEmpty())
            curve.words.title = tr("How long people wait");
        curve.words.caption.clear();
        return {curve, kCurveHeight};
    }

    std::shared_ptr<const ColumnsBlock> conversations() const
    {
        ColumnsBlock columns;
        ShareBarsSpec far = m_view.far;
        far.words.caption.clear();
        PartsBarSpec ended = m_view.ended;
        ended.words.caption.clear();
        columns.start = {ChartBlock{far, 0}};
        columns.end = {ChartBlock{ended, 0}, speedTable()};
        return std::make_shared<const ColumnsBlock>(std::move(columns));
    }

    TableBlock speedTable() const
    {
        TableBlock table;
        table.title = tr("How quickly we answered");
        table.columns = {{QString(), 2.4}, {QString(), 1, true, true}};
        constexpr std::array kShown{FigureId::AnswerRate1h, FigureId::AnswerRate4h};
        for (const FigureId id : kShown) {
            const QString under = m_set.figure(id).reason ? m_words.reason(*m_set.figure(id).reason) : weight(id);
            table.rows.push_back({{m_words.title(id) + u'\n' + under, isolated(m_words.text(m_set.figure(id)))}});
        }
        return table;
    }

    void addReading()
    {
        const ChosenRows &chosen = m_context.material.chosen;
        std::vector<ReportBlock> reading;
        addEntry(reading, tr("Typical."), chosen.typical);
        addEntry(reading, tr("Longest wait."), chosen.longest);
        addEntry(reading, tr("Best continued."), chosen.bestContinued);
        if (!reading.empty()) {
            reading.insert(reading.begin(), HeadingBlock{HeadingBlock::Level::Section,
                                                         tr("Three conversations worth reading") + m_context.footnote(rule()),
                                                         {}});
            if (m_context.copy.shareable)
                reading.push_back(ParagraphBlock{copyWords(), true});
        }
        std::vector<ReportBlock> decisions;
        const auto &asked = m_context.definition.decisions;
        for (std::size_t i = 0; i < asked.size(); ++i)
            decisions.push_back(
                ParagraphBlock{fill(tr("%1. %2", "number, decision"), {m_words.count(std::int64_t(i) + 1), isolated(asked[i])})});
        if (!decisions.empty())
            decisions.insert(decisions.begin(), HeadingBlock{HeadingBlock::Level::Section, tr("For decision"), {}});
        addBeside(std::move(reading), std::move(decisions));
    }

    // Whoever edits a wording is told the same where it is typed.
    QString copyWords() const
    {
        return m_context.definition.wordings.empty()
                   ? tr("Names and words of people are left out of this copy.")
                   : tr("Names are hidden and words are edited: the exact words could be searched.");
    }

    void addBeside(std::vector<ReportBlock> reading, std::vector<ReportBlock> decisions)
    {
        if (!reading.empty() && !decisions.empty()) {
            m_context.add(
                std::make_shared<const ColumnsBlock>(ColumnsBlock{std::move(reading), std::move(decisions), kReadingShare}));
            return;
        }
        for (auto *blocks : {&reading, &decisions})
            for (ReportBlock &block : *blocks)
                m_context.add(std::move(block));
    }

    static QString rule()
    {
        return tr("chosen by rule: the answered message nearest the median; the oldest without an answer, else the slowest; the "
                  "exchange with most turns.");
    }

    void addEntry(std::vector<ReportBlock> &into, const QString &label, const std::optional<ListRow> &row)
    {
        if (!row)
            return;
        QStringList meta{m_context.person(row->post, row->authorName, row->author),
                         isolated(m_words.moment(row->createdAt, m_set.scope.zone)), isolated(outcome(*row))};
        meta.removeAll(QString());
        const qsizetype longest = m_context.definition.decisions.empty() ? kShownText : kShownBeside;
        EntryBlock entry{label, meta.join(u" · "_s), m_context.quote(row->post, row->text, longest)};
        if (!m_context.copy.shareable)
            entry.link = linkTo(*row);
        into.push_back(std::move(entry));
    }

    static QString linkTo(const ListRow &row)
    {
        Post post;
        post.key = row.post;
        post.author = row.author;
        const auto link = linkOf(post);
        return link ? link->address : QString();
    }

    QString outcome(const ListRow &row) const
    {
        if (!row.seconds)
            return statusWords(row.status);
        const QString time = m_words.ofClock(m_words.duration(*row.seconds), m_set.scope.clock);
        return row.answeredBy ? fill(tr("answered after %1"), {time}) : fill(tr("waiting for %1"), {time});
    }

    ReportContext &m_context;
    const FigureSet &m_set;
    const FigureWords &m_words;
    TodayView m_view;
};

} // namespace

void addTitle(ReportContext &context) { Summary(context).addHead(); }

void addSummary(ReportContext &context) { Summary(context).add(); }

} // namespace attache
