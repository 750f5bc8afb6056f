#include "core/models/report_chapters.h"

#include "core/models/display_text.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "core/models/report_context.h"

#include <cmath>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kWidestMatrix = 9; // more columns than these say nothing on paper

class OfficialsChapter {
    Q_DECLARE_TR_FUNCTIONS(Report)
public:
    OfficialsChapter(ReportContext &context, const Officials &officials)
        : m_context(context),
          m_words(context.words),
          m_officials(officials)
    {}

    void add()
    {
        m_context.chapter(tr("Officials: who speaks with whom"), ReportSection::Officials);
        if (m_officials.rows.empty())
            return m_context.add(ParagraphBlock{tr("No official account is named in this workspace."), true});
        if (m_officials.census.arcs.empty())
            m_context.add(ParagraphBlock{tr("In this period no official addressed another one, nor us."), true});
        else
            m_context.add(m_officials.rows.size() <= kWidestMatrix ? matrix() : arcs());
        m_context.add(measures());
        m_context.add(activity());
        m_context.add(ParagraphBlock{caveats(), true});
    }

private:
    QString name(std::size_t place) const { return m_context.account(m_officials.rows[place].account); }

    std::int64_t posts(std::size_t from, std::size_t to) const
    {
        for (const Arc &arc : m_officials.census.arcs)
            if (std::size_t(arc.from) == from && std::size_t(arc.to) == to)
                return arc.posts;
        return 0;
    }

    TableBlock matrix() const
    {
        TableBlock table;
        table.title = tr("Posts: rows speak, columns are addressed");
        table.columns = {{QString(), 2.4, false, true}};
        for (std::size_t i = 0; i < m_officials.rows.size(); ++i)
            table.columns << TableBlock::Column{m_words.count(std::int64_t(i) + 1), 0.6, true};
        for (std::size_t from = 0; from < m_officials.rows.size(); ++from) {
            QStringList cells{fill(tr("%1. %2", "number, name"), {m_words.count(std::int64_t(from) + 1), name(from)})};
            for (std::size_t to = 0; to < m_officials.rows.size(); ++to)
                cells << (from == to ? u"·"_s : m_context.count(posts(from, to)));
            table.rows.push_back({cells});
        }
        return table;
    }

    TableBlock arcs() const
    {
        TableBlock table;
        table.title = tr("Who addressed whom, and in how many posts");
        table.columns = {{tr("From"), 2, false, true}, {tr("To"), 2}, {tr("Posts"), 0.7, true}, {tr("Back"), 0.7, true}};
        for (const Arc &arc : m_officials.census.arcs)
            table.rows.push_back({{name(std::size_t(arc.from)), name(std::size_t(arc.to)), m_context.count(arc.posts),
                                   m_context.count(posts(std::size_t(arc.to), std::size_t(arc.from)))}});
        return table;
    }

    QString share(const std::optional<double> &value) const { return value ? m_words.share(*value) : u"—"_s; }

    QString wait(const OfficialWait &wait) const
    {
        if (wait.addressed == 0)
            return u"—"_s;
        const QString fraction =
            fill(tr("%1 of %2", "answered, of all"), {m_context.count(wait.answered), m_context.count(wait.addressed)});
        const QString half = wait.half ? fill(tr("half within %1"), {m_words.duration(*wait.half)}) : tr("not yet half");
        return fill(tr("%1; %2", "list of parts"), {fraction, half});
    }

    TableBlock measures() const
    {
        const DyadCensus &census = m_officials.census;
        TableBlock table;
        table.title = tr("Do they talk back?");
        table.together = true;
        table.columns = {{QString(), 2.6}, {QString(), 1.4, true, true}};
        table.rows = {{{tr("Pairs that address each other"), m_context.count(census.mutual)}},
                      {{tr("Pairs of which one addresses the other"), m_context.count(census.asymmetric)}},
                      {{tr("Pairs that do not"), m_context.count(census.none)}},
                      {{tr("Ties that are returned, of all ties"), share(census.arcReciprocity)}},
                      {{tr("Pairs that are mutual, of all that are tied"), share(census.dyadReciprocity)}},
                      {{tr("Posts that are returned, by weight"), share(census.weightedReciprocity)}},
                      {{tr("They addressed us and were answered"), wait(m_officials.theyWaited)}},
                      {{tr("We addressed them and were answered"), wait(m_officials.weWaited)}}};
        return table;
    }

    QString decimal(const std::optional<double> &value) const
    {
        if (!value)
            return u"—"_s;
        Figure figure;
        figure.id = FigureId::EngagementPerPost;
        figure.unit = Unit::ReactionsPerPost;
        figure.value = *value;
        return m_words.text(figure);
    }

    TableBlock activity() const
    {
        TableBlock table;
        table.title = tr("What each of them does");
        table.columns = {{tr("Account"), 3.2, false, true},   {tr("Posts"), 0.7, true},
                         {tr("Replies to others"), 1, true},  {tr("Reposts a post"), 1, true},
                         {tr("for 1000 followers"), 1, true}, {tr("Followers"), 1, true}};
        for (std::size_t i = 0; i < m_officials.rows.size(); ++i) {
            const OfficialActivity &activity = m_officials.rows[i].activity;
            if (activity.posts == 0)
                continue;
            const bool enough = activity.posts >= kLeastPostsForRank;
            table.rows.push_back({{name(i), m_context.count(activity.posts), enough ? share(activity.replyShare) : u"—"_s,
                                   enough ? decimal(activity.repostsPerOriginal) : u"—"_s,
                                   enough ? decimal(activity.repostsPerThousandFollowers) : u"—"_s,
                                   activity.followers ? m_words.count(*activity.followers) : u"—"_s}});
        }
        return table;
    }

    QString caveats() const
    {
        return fill(
            tr("A tie is a reply, quote, repost or mention; of one post and one addressee at most one. Shares of accounts "
               "with fewer than %1 posts are not drawn. Followers measure fame, and reposts a post favour the famous. Only "
               "posts that were imported count. Who follows whom was not imported: mutual follows have no value."),
            {m_words.count(kLeastPostsForRank)});
    }

    ReportContext &m_context;
    const FigureWords &m_words;
    const Officials &m_officials;
};

} // namespace

void addOfficials(ReportContext &context)
{
    if (context.material.officials)
        OfficialsChapter(context, *context.material.officials).add();
}

} // namespace attache
