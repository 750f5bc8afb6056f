#include "core/models/report_summary.h"

#include "core/models/display_text.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "core/models/report_sentences.h"
#include "core/models/status_words.h"
#include "core/models/today_view.h"

#include <QCoreApplication>

#include <array>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr double kCurveHeight = 84;  // points
constexpr qsizetype kShownText = 110; // characters of a stranger's text: one line, so that all three stand on the first page

// ' ¹' to ' ⁹', parted so that no number grows by its footnote when text is copied.
QString footnoteMark(int number)
{
    static constexpr std::array<char16_t, 10> kRaised{u'⁰', u'¹', u'²', u'³', u'⁴', u'⁵', u'⁶', u'⁷', u'⁸', u'⁹'};
    return QString(QChar(u'\u202F')) + QChar(kRaised[std::size_t(number)]);
}

class Summary {
    Q_DECLARE_TR_FUNCTIONS(Report)
public:
    Summary(ReportDocument &document, const FigureSet &set, const FigureWords &words, const ReportOptions &options)
        : m_document(document),
          m_set(set),
          m_words(words),
          m_options(options),
          m_view(todayView(set, words))
    {}

    void add()
    {
        m_document.blocks.push_back(HeadingBlock{HeadingBlock::Level::Title, m_document.title, under()});
        m_document.blocks.push_back(tiles());
        m_document.blocks.push_back(ParagraphBlock{summarySentences(m_set, m_words)});
        m_document.blocks.push_back(messages());
        m_document.blocks.push_back(waits());
        m_document.blocks.push_back(conversations());
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

    // Footnotes are numbered as they are met; the mark stands where the note is called for.
    QString footnote(const QString &words)
    {
        const QString mark = footnoteMark(int(m_document.footnotes.size()) + 1);
        m_document.footnotes << isolated(mark.trimmed() + QChar(QChar::Nbsp) + words);
        return mark;
    }

    TilesBlock::Tile tile(FigureId id, const QString &title, const QString &weight, const QString &note)
    {
        const Figure &figure = m_set.figure(id);
        const QString mark = footnote(note);
        const QString first = figure.reason ? m_words.reason(*figure.reason) : weight;
        const QString compared = m_words.compared(figure, m_set.scope);
        QStringList notes{first, compared};
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
        const QString within = fill(tr("in %1"), {m_words.items(Item::Conversation, conversations.n)});
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
        constexpr std::array kShown{FigureId::AnswerRate1h, FigureId::AnswerRate4h, FigureId::LatencyMedian};
        for (const FigureId id : kShown) {
            const QString under = m_set.figure(id).reason ? m_words.reason(*m_set.figure(id).reason) : weight(id);
            table.rows.push_back({{m_words.title(id) + u'\n' + under, isolated(m_words.text(m_set.figure(id)))}});
        }
        return table;
    }

    void addReading()
    {
        std::vector<ReportBlock> reading;
        addEntry(reading, tr("Typical."), m_options.chosen.typical);
        addEntry(reading, tr("Longest wait."), m_options.chosen.longest);
        addEntry(reading, tr("Best continued."), m_options.chosen.bestContinued);
        if (!reading.empty()) {
            reading.insert(
                reading.begin(),
                HeadingBlock{HeadingBlock::Level::Section, tr("Three conversations worth reading") + footnote(rule()), {}});
            if (m_options.shareable)
                reading.push_back(ParagraphBlock{tr("Names and words of people are left out of this copy."), true});
        }
        std::vector<ReportBlock> decisions;
        for (qsizetype i = 0; i < m_options.decisions.size(); ++i)
            decisions.push_back(
                ParagraphBlock{fill(tr("%1. %2", "number, decision"), {m_words.count(i + 1), m_options.decisions[i]})});
        if (!decisions.empty())
            decisions.insert(decisions.begin(), HeadingBlock{HeadingBlock::Level::Section, tr("For decision"), {}});
        addBeside(std::move(reading), std::move(decisions));
    }

    void addBeside(std::vector<ReportBlock> reading, std::vector<ReportBlock> decisions)
    {
        if (!reading.empty() && !decisions.empty()) {
            m_document.blocks.emplace_back(
                std::make_shared<const ColumnsBlock>(ColumnsBlock{std::move(reading), std::move(decisions), 0.58}));
            return;
        }
        for (auto *blocks : {&reading, &decisions})
            m_document.blocks.insert(m_document.blocks.end(), blocks->begin(), blocks->end());
    }

    static QString rule()
    {
        return tr("chosen by rule: the answered message nearest the median; the oldest without an answer, else the slowest; the "
                  "exchange with most turns.");
    }

    void addEntry(std::vector<ReportBlock> &into, const QString &label, const std::optional<ListRow> &row) const
    {
        if (!row)
            return;
        QStringList meta;
        if (!m_options.shareable)
            meta << personText(row->authorName, row->author);
        meta << isolated(m_words.moment(row->createdAt, m_set.scope.zone)) << isolated(outcome(*row));
        meta.removeAll(QString());
        into.push_back(EntryBlock{label, meta.join(u" · "_s), m_options.shareable ? QString() : oneLine(row->text, kShownText)});
    }

    QString outcome(const ListRow &row) const
    {
        if (!row.seconds)
            return statusWords(row.status);
        const QString time = m_words.ofClock(m_words.duration(*row.seconds), m_set.scope.clock);
        return row.answeredBy ? fill(tr("answered after %1"), {time}) : fill(tr("waiting for %1"), {time});
    }

    ReportDocument &m_document;
    const FigureSet &m_set;
    const FigureWords &m_words;
    const ReportOptions &m_options;
    TodayView m_view;
};

} // namespace

void addSummary(ReportDocument &document, const FigureSet &set, const FigureWords &words, const ReportOptions &options)
{
    Summary(document, set, words, options).add();
}

} // namespace attache
