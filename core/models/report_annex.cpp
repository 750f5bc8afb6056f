#include "core/models/report_annex.h"

#include "core/domain/figure_catalogue.h"
#include "core/models/display_text.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"

#include <QCoreApplication>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

// '1 d 1 h' on a line of its own would be read back from the PDF as one word spaced out: '1d1h'. Beside longer words it is
// read as it stands.
bool readsAsOneWord(const QString &text)
{
    const auto parts = text.split(QChar(0x00A0));
    return parts.size() > 2 && std::all_of(parts.begin(), parts.end(), [](const QString &part) { return part.size() == 1; });
}

class Annex {
    Q_DECLARE_TR_FUNCTIONS(Report)
public:
    Annex(const FigureSet &set, const FigureWords &words) : m_set(set), m_words(words) {}

    TableBlock scope() const
    {
        const Scope &scope = m_set.scope;
        TableBlock table;
        table.together = true;
        table.columns = {{{}, 1}, {{}, 3.4}};
        const auto add = [&table](const QString &label, const QString &value) {
            table.rows.push_back({{label, isolated(value)}});
        };
        add(tr("Period"), m_words.period(scope.window, scope.zone));
        if (scope.previous)
            add(tr("Compared with"), both(m_words.period(*scope.previous, scope.zone),
                                          scope.unequalLengths    ? tr("the periods differ in length")
                                          : scope.unequalWeekdays ? tr("the periods hold other days of the week")
                                                                  : QString()));
        add(tr("Accounts"), m_words.accounts(scope));
        add(tr("Time zone of days"), QString::fromStdString(scope.zone.name()));
        add(tr("Time counted"), both(m_words.clock(scope.clock), calendar()));
        add(tr("Seen until"), fill(tr("%1, %2", "moment, its source"), {m_words.moment(scope.now, scope.zone), nowSource()}));
        add(tr("Last import"), m_set.lastImport ? m_words.moment(*m_set.lastImport, scope.zone) : tr("none"));
        if (m_set.gaps.empty())
            add(tr("Gaps in what we know"), tr("none known"));
        for (const Gap &gap : m_set.gaps)
            add(tr("Gap in what we know"), m_words.gap(gap, scope.zone));
        return table;
    }

    TableBlock definitions() const
    {
        TableBlock table;
        table.columns = {{tr("Figure"), 1.6, false, true},
                         {tr("Value"), 1.5, false, true},
                         {tr("How it is counted"), 3.2, false, false, true}};
        for (const FigureEntry &entry : figureCatalogue()) {
            if (const QString heading = sectionAt(entry.id); !heading.isEmpty())
                table.rows.push_back({{heading}, true});
            const Figure &figure = m_set.figure(entry.id);
            table.rows.push_back(
                {{m_words.title(entry.id) + u'\n' + isolated(entry.definition), value(figure), counted(figure)}});
        }
        return table;
    }

private:
    static QString both(const QString &first, const QString &second)
    {
        return joined({first, second}, tr("%1; %2", "list of parts"));
    }

    // The heading that a section of the catalogue begins with.
    static QString sectionAt(FigureId id)
    {
        switch (id) {
        case FigureId::Posts: return tr("Posts and messages");
        case FigureId::Conversations: return tr("Conversations, and how they ended");
        case FigureId::LatencyMedian: return tr("How long people wait");
        case FigureId::AnswerRate1h: return tr("Answered in time");
        case FigureId::OurTurnAnswered: return tr("How far conversations go");
        case FigureId::Engagement: return tr("Reactions");
        default: return {};
        }
    }

    QString calendar() const
    {
        return m_set.calendarVersion == 0 ? QString() : fill(tr("calendar version %1"), {m_words.count(m_set.calendarVersion)});
    }

    QString nowSource() const
    {
        switch (m_set.scope.nowSource) {
        case NowSource::Asked: return tr("as asked for");
        case NowSource::Demonstration: return tr("the end of the demonstration");
        case NowSource::Capture: return tr("the last capture");
        case NowSource::Creation: return tr("the last post");
        case NowSource::Sync: return tr("the last sync");
        case NowSource::Empty: return tr("nothing has been imported");
        }
        return {};
    }

    QString value(const Figure &figure) const
    {
        Figure plain = figure; // what is wrong with the two periods stands once, above
        if (plain.compare)
            plain.compare->warning.clear();
        const QString weight = figure.reason
                                   ? m_words.reason(*figure.reason)
                                   : joined({m_words.likely(figure), fractionOf(figure)}, tr("%1, %2", "list of parts"));
        QStringList lines{isolated(m_words.text(figure)), weight, m_words.compared(plain, m_set.scope)};
        lines.removeAll(QString());
        if (lines.size() > 1 && readsAsOneWord(m_words.text(figure)))
            lines = QStringList{lines[0] + u" · "_s + lines[1]} + lines.mid(2);
        return lines.join(u'\n');
    }

    // Not again where the value is the fraction.
    QString fractionOf(const Figure &figure) const
    {
        const QString fraction = m_words.fraction(figure);
        return m_words.text(figure).startsWith(fraction) ? QString() : fraction;
    }

    QString counted(const Figure &figure) const
    {
        QStringList notes;
        if (figureEntry(figure.id).clocked && figure.clock != ClockKind::Wall)
            notes << m_words.clock(figure.clock);
        for (const Excluded &excluded : figure.excluded)
            if (excluded.n > 0)
                notes << m_words.excluded(excluded);
        if (figure.accountsOverlap)
            notes << tr("counted once, though it may belong to several accounts");
        if (figure.oneAuthorDominates)
            notes << tr("one person gives more than a fifth of it");
        if (figure.exchanges > 0)
            notes << fill(tr("in %1"), {m_words.items(Item::Exchange, figure.exchanges)});
        if (!figure.gaps.empty() && figure.gaps != m_set.gaps) // those of all figures are named above
            notes << m_words.gaps(figure.gaps, m_set.scope.zone);
        const QString definition = m_words.definition(figure.id);
        return notes.isEmpty() ? definition : QString(definition + u' ' + notes.join(u" · "_s) + u'.');
    }

    const FigureSet &m_set;
    const FigureWords &m_words;
};

} // namespace

TableBlock scopeTable(const FigureSet &set, const FigureWords &words) { return Annex(set, words).scope(); }

TableBlock definitionsTable(const FigureSet &set, const FigureWords &words) { return Annex(set, words).definitions(); }

} // namespace attache
