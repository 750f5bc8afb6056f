#include "core/base/text.h"
#include "core/desk/desk.h"
#include "core/desk/press_desk.h"
#include "core/desk/report_desk.h"
#include "core/domain/figure_catalogue.h"
#include "core/models/export_table.h"
#include "core/models/list_csv.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace attache {

namespace {

constexpr std::array<const char *, 7> kNames{"figures", "days", "curve", "posts", "messages", "waiting", "asked"};

// As generic CSV takes them (CONTRACT.md).
constexpr std::array<const char *, 25> kPostHeads{
    "id",        "platform",    "author",  "created_at", "text",       "in_reply_to", "repost_of",  "quote_of", "conversation_id",
    "mentions",  "likes",       "reposts", "quotes",     "replies",    "impressions", "reach",      "views",    "deleted_at",
    "edited_at", "author_name", "lang",    "url",        "visibility", "automatic",   "observed_at"};

template <class Number>
ExportCell cell(const std::optional<Number> &number)
{
    return number ? ExportCell(static_cast<double>(*number)) : ExportCell();
}
ExportCell cell(std::int64_t number) { return static_cast<double>(number); }
ExportCell cell(std::string_view text) { return text.empty() ? ExportCell() : ExportCell(std::string(text)); }
ExportCell cell(const std::optional<Instant> &at) { return at ? ExportCell(toIso(*at)) : ExportCell(); }

std::string joinedWords(const std::vector<std::string> &words)
{
    std::string all;
    for (const auto &word : words)
        all.append(all.empty() ? "" : "; ").append(word);
    return all;
}

std::string gapsText(const std::vector<Gap> &gaps)
{
    std::vector<std::string> words;
    for (const Gap &gap : gaps)
        words.push_back(gap.account.platform + ':' + gap.account.handle + ' ' + gap.kinds + ' ' + toIso(gap.from) + ' '
                        + toIso(gap.to));
    return joinedWords(words);
}

std::vector<std::pair<std::string, std::string>> aboutOf(const Scope &scope)
{
    std::vector<std::string> accounts;
    for (const AccountKey &key : scope.accounts)
        accounts.push_back(key.platform + ':' + key.handle);
    const auto edge = [](const std::optional<Instant> &at) { return at ? toIso(*at) : std::string("open"); };
    return {{"from", edge(scope.window.from)},
            {"to", edge(scope.window.to)},
            {"zone", scope.zone.name()},
            {"accounts", accounts.empty() ? "all of ours" : joinedWords(accounts)},
            {"clock", std::string(clockName(scope.clock))},
            {"compare", std::string(compareName(scope.compare))},
            {"now", toIso(scope.now)},
            {"now_source", std::string(nowSourceName(scope.nowSource))}};
}

std::vector<std::pair<std::string, std::string>> aboutOf(const FigureSet &set)
{
    auto about = aboutOf(set.scope);
    about.emplace_back("last_import", set.lastImport ? toIso(*set.lastImport) : "none");
    about.emplace_back("calendar", std::to_string(set.calendarVersion));
    about.emplace_back("gaps", set.gaps.empty() ? "none known" : gapsText(set.gaps));
    return about;
}

// A table whose rows are there already.
ExportTable ready(std::string name, std::vector<std::string> heads, std::vector<std::pair<std::string, std::string>> about,
                std::vector<ExportRow> rows)
{
    return {std::move(name), std::move(heads), std::move(about), [rows = std::move(rows)](const auto &put) -> Result<void> {
                for (const ExportRow &row : rows)
                    if (!put(row))
                        break;
                return {};
            }};
}

ExportRow figureRow(const Figure &figure)
{
    const FigureEntry &entry = figureEntry(figure.id);
    std::vector<std::string> excluded;
    for (const Excluded &one : figure.excluded)
        excluded.push_back(one.reason + ' ' + std::to_string(one.n));
    const auto &compare = figure.compare;
    const auto difference = compare ? compare->differenceInterval : std::nullopt;
    return {cell(entry.name),
            cell(figure.value),
            cell(figure.reason ? noValueName(*figure.reason) : std::string_view()),
            cell(unitName(figure.unit)),
            cell(figure.numerator),
            cell(figure.denominator),
            cell(figure.n),
            figure.interval ? cell(figure.interval->lo) : ExportCell(),
            figure.interval ? cell(figure.interval->hi) : ExportCell(),
            cell(clockName(figure.clock)),
            cell(entry.definition),
            cell(joinedWords(excluded)),
            cell(std::string_view(figure.partial ? "partial" : "whole")),
            cell(gapsText(figure.gaps)),
            compare ? cell(compare->value) : ExportCell(),
            compare ? cell(compare->difference) : ExportCell(),
            difference ? cell(difference->lo) : ExportCell(),
            difference ? cell(difference->hi) : ExportCell(),
            cell(compare ? std::string_view(compare->warning) : std::string_view())};
}

ExportTable curveRows(const FigureSet &set)
{
    std::vector<ExportRow> rows;
    for (const Curve &curve : set.curves)
        for (const CurvePoint &p : curve.points)
            rows.push_back({cell(clockName(curve.clock)), p.t, p.s, cell(p.lo), cell(p.hi), cell(p.n), cell(p.d), cell(p.c)});
    return ready("curve", {"clock", "seconds", "still_waiting", "low", "high", "at_risk", "answered", "censored"}, aboutOf(set),
                 std::move(rows));
}

ExportRow postRow(const Post &post)
{
    const Counts &counts = post.counts;
    return {cell(post.key.id),         cell(post.key.platform),
            cell(post.author),         cell(std::optional(post.createdAt)),
            cell(post.text),           cell(post.inReplyTo),
            cell(post.repostOf),       cell(post.quoteOf),
            cell(post.conversationId), cell(post.mentions),
            cell(counts.likes),        cell(counts.reposts),
            cell(counts.quotes),       cell(counts.replies),
            cell(counts.impressions),  cell(counts.reach),
            cell(counts.views),        cell(post.deletedAt),
            cell(post.editedAt),       cell(post.authorName),
            cell(post.lang),           cell(post.url),
            cell(post.visibility),     cell(std::string_view(post.automatic ? "true" : "")),
            cell(post.observedAt)};
}

ExportTable postRows(const Desk &desk, const ScopeRequest &scope, const Scope &resolved)
{
    return {"posts", {kPostHeads.begin(), kPostHeads.end()}, aboutOf(resolved), [&desk, scope](const auto &put) {
                return desk.reports().eachPost(scope, [&put](const Post &post) { return put(postRow(post)); });
            }};
}

ExportTable listRows(const Desk &desk, const std::string &name, FigureId figure, const ScopeRequest &scope, const Scope &resolved)
{
    auto about = aboutOf(resolved);
    about.emplace_back("definition", std::string(figureEntry(figure).definition));
    std::vector<std::string> heads(kListColumns.begin(), kListColumns.end());
    return {name, std::move(heads), std::move(about), [&desk, figure, scope](const auto &put) -> Result<void> {
                ListRequest what;
                what.figure = figure;
                const auto page = desk.list(what, scope);
                if (!page)
                    return page.error();
                const auto key = [](const PostKey &post) {
                    return post.id.empty() ? std::string() : post.platform + ':' + post.id;
                };
                for (const ListRow &row : page->rows)
                    if (!put({cell(key(row.post)), cell(row.post.platform), cell(row.post.id), cell(key(row.root)),
                              cell(row.author), cell(std::optional(row.createdAt)), cell(row.anchor), cell(row.status),
                              cell(row.seconds), cell(row.answeredBy ? key(*row.answeredBy) : std::string()), cell(row.text)}))
                        break;
                return {};
            }};
}

ExportTable askedRows(const Asked &asked, const Scope &scope)
{
    std::vector<ExportRow> rows;
    const auto add = [&rows](std::string_view by, const AskedRow &row) {
        rows.push_back({cell(by), cell(row.name), cell(row.asked), cell(row.inSubstance), cell(row.linkOnly), cell(row.comeBack),
                        cell(row.nothing), cell(row.onPurpose)});
    };
    add("all", asked.all);
    for (const AskedRow &row : asked.bySubject)
        add("subject", row);
    for (const AskedRow &row : asked.byLanguage)
        add("language", row);
    return ready("asked", {"by", "name", "asked", "in_substance", "link_only", "come_back", "nothing", "on_purpose"},
                 aboutOf(scope), std::move(rows));
}

} // namespace

std::vector<std::string> exportTableNames() { return {kNames.begin(), kNames.end()}; }

ExportTable figureRows(const FigureSet &set)
{
    std::vector<ExportRow> rows;
    for (const Figure &figure : set.figures)
        rows.push_back(figureRow(figure));
    return ready("figures",
                 {"id", "value", "reason", "unit", "numerator", "denominator", "n", "low", "high", "clock", "definition",
                  "excluded", "whole", "gaps", "before", "difference", "difference_low", "difference_high", "warning"},
                 aboutOf(set), std::move(rows));
}

ExportTable dayRows(const FigureSet &set)
{
    std::vector<std::string> heads{"day", "from", "to", "hours", "gap"};
    std::vector<ExportRow> rows;
    for (const Series &series : set.series) {
        heads.push_back(series.id);
        for (std::size_t i = 0; i < series.points.size(); ++i) {
            const DayPoint &point = series.points[i];
            if (i == rows.size())
                rows.push_back({cell(toIsoDay(point.day)), cell(toIso(point.from)), cell(toIso(point.to)), point.hours,
                                cell(std::string_view(point.gap ? "gap" : ""))});
            rows[i].push_back(cell(point.value));
        }
    }
    return ready("days", std::move(heads), aboutOf(set), std::move(rows));
}

Result<ExportTable> exportTable(const Desk &desk, const std::string &name, const ScopeRequest &scope)
{
    if (std::find(kNames.begin(), kNames.end(), name) == kNames.end())
        return Error{Errc::Usage, {{}, 0, "table"}, "figures, days, curve, posts, messages, waiting or asked"};
    const auto resolved = desk.resolve(scope);
    if (!resolved)
        return resolved.error();
    if (name == "posts")
        return postRows(desk, scope, *resolved);
    if (name == "messages" || name == "waiting")
        return listRows(desk, name, name == "messages" ? FigureId::MessagesAll : FigureId::Waiting, scope, *resolved);
    if (name == "asked") {
        const auto asked = desk.press().asked(scope);
        if (!asked)
            return asked.error();
        return askedRows(*asked, *resolved);
    }
    const auto set = desk.figures(scope, {}, Desk::Points::Every);
    if (!set)
        return set.error();
    return name == "figures" ? figureRows(*set) : name == "days" ? dayRows(*set) : curveRows(*set);
}

} // namespace attache
