#include "ui/report/block_setter.h"

#include "ui/charts/chart_factory.h"
#include "ui/report/table_setter.h"

#include <algorithm>

namespace attache {

namespace {

constexpr double kBeforeChapter = 22, kBeforeSection = 12, kBeforeParagraph = 7, kBeforeTiles = 12, kBeforeTable = 13,
                 kBeforeEntry = 5, kTitleRule = 1.5, kColumnGap = 26, kTileGap = 10;
constexpr double kRemarkIndent = 9, kRemarkRule = 1.5;
constexpr double kEmptyChart = 26;
constexpr double kPointsPerPixel = 0.75; // chart pixels are 96 per inch

class BlockSetter {
public:
    BlockSetter(const Measure &measure, Strips &strips) : m_measure(measure), m_strips(strips) {}

    void operator()(const HeadingBlock &heading)
    {
        const bool title = heading.level == HeadingBlock::Level::Title;
        const bool section = heading.level == HeadingBlock::Level::Section;
        const double before = title ? 0 : section ? kBeforeSection : kBeforeChapter;
        Strips strips = text(heading.text, title ? TypeKind::Title : section ? TypeKind::Section : TypeKind::Chapter, before);
        append(strips, text(heading.under, TypeKind::Under, title ? 3 : 1));
        if (title)
            strips.push_back(ruleStrip(9, kTitleRule, inkOf(TypeKind::Title)));
        else if (!section && !strips.empty())
            strips.front().items.emplace_back(BookmarkItem{{}, heading.text});
        keepAll(strips);
        append(m_strips, std::move(strips));
    }

    void operator()(const ParagraphBlock &paragraph)
    {
        if (paragraph.remark)
            return setRemark(paragraph.text);
        Strips strips = text(paragraph.lead, TypeKind::Strong, kBeforeParagraph);
        keepAll(strips);
        const double before = strips.empty() ? kBeforeParagraph : 0;
        append(strips, text(paragraph.text, paragraph.soft ? TypeKind::Soft : TypeKind::Body, before));
        append(m_strips, std::move(strips));
    }

    void operator()(const TilesBlock &block)
    {
        Strip strip;
        strip.before = kBeforeTiles;
        const double n = double(std::max<qsizetype>(1, block.tiles.size()));
        const double width = (m_measure.width - kTileGap * (n - 1)) / n;
        for (qsizetype i = 0; i < block.tiles.size(); ++i) {
            const double left = m_measure.left(double(i) * (width + kTileGap), width);
            strip.height = std::max(strip.height, setTile(block.tiles[i], left, width, strip.items));
        }
        m_strips.push_back(std::move(strip));
    }

    void operator()(const ChartBlock &block)
    {
        const ChartWords &words = wordsOf(block.spec);
        Strips strips = text(words.title, TypeKind::Section, kBeforeSection);
        append(strips, text(words.caption, TypeKind::Soft, strips.empty() ? kBeforeSection : 0));
        keepAll(strips);
        Strip chart;
        chart.before = strips.empty() ? kBeforeSection : 5;
        chart.height = chartRoom(block);
        chart.items.emplace_back(ChartItem{{0, 0, m_measure.width, chart.height}, std::make_shared<ChartSpec>(block.spec)});
        strips.push_back(std::move(chart));
        append(m_strips, std::move(strips));
    }

    void operator()(const TableBlock &table) { append(m_strips, setTable(table, m_measure, kBeforeTable)); }

    void operator()(const EntryBlock &entry)
    {
        const double width = m_measure.width - entry.indent;
        const QString gap = entry.meta.isEmpty() ? QString() : QString(QChar(QChar::Nbsp)) + u' ';
        TextManner manner{TypeKind::Soft, Edge::Start, m_measure.rightToLeft};
        manner.strongPrefix = entry.label.size();
        Strips strips = stripsOf(setText(entry.label + gap + entry.meta, manner, width), kBeforeEntry);
        for (Strip &strip : strips)
            if (!entry.link.isEmpty())
                strip.items.emplace_back(LinkItem{{0, 0, width, strip.height}, entry.link});
        if (!entry.text.isEmpty())
            keepAll(strips);
        TextManner own{TypeKind::Quote, Edge::Start, m_measure.rightToLeft, true};
        append(strips, stripsOf(setText(entry.text, own, width), 0));
        for (Strip &strip : strips)
            move(strip.items, m_measure.left(entry.indent, width), 0);
        append(m_strips, std::move(strips));
    }

    void operator()(const PageBreakBlock &) { m_startsPage = true; }

    // The heading alone: what stands below it is known once all pages are (page_layout).
    void operator()(const ContentsBlock &contents)
    {
        Strips strips = text(contents.title, TypeKind::Section, kBeforeChapter);
        for (Strip &strip : strips)
            strip.contents = true;
        append(m_strips, std::move(strips));
    }

    void operator()(const std::shared_ptr<const ColumnsBlock> &columns)
    {
        const double room = m_measure.width - kColumnGap;
        const double widths[] = {room * columns->share, room * (1 - columns->share)};
        Strips start = side(columns->start, widths[0]), end = side(columns->end, widths[1]);
        if (std::max(heightOf(start), heightOf(end)) > m_measure.bodyHeight)
            return stacked(*columns);
        Strip whole = joined(std::move(start)), other = joined(std::move(end));
        move(whole.items, m_measure.left(0, widths[0]), 0);
        move(other.items, m_measure.left(widths[0] + kColumnGap, widths[1]), 0);
        std::ranges::move(other.items, std::back_inserter(whole.items));
        whole.height = std::max(whole.height, other.height);
        whole.before = std::max(whole.before, other.before);
        m_strips.push_back(std::move(whole));
    }

    // A page break belongs to the first strip of the block that follows it.
    void set(const ReportBlock &block)
    {
        const std::size_t first = m_strips.size();
        const bool startsPage = m_startsPage;
        std::visit(*this, block);
        if (startsPage && m_strips.size() > first) {
            m_strips[first].startsPage = true;
            m_startsPage = false;
        }
    }

private:
    Strips text(const QString &words, TypeKind kind, double before) const
    {
        return stripsOf(setText(words, {kind, Edge::Start, m_measure.rightToLeft}, m_measure.width), before);
    }

    // The author's own words, with a rule at their side.
    void setRemark(const QString &words)
    {
        const double width = m_measure.width - kRemarkIndent;
        Strips strips = stripsOf(setText(words, {TypeKind::Body, Edge::Start, m_measure.rightToLeft}, width), kBeforeParagraph);
        for (Strip &strip : strips) {
            move(strip.items, m_measure.left(kRemarkIndent, width), 0);
            strip.items.emplace_back(
                RuleItem{{m_measure.left(0, kRemarkRule), 0, kRemarkRule, strip.height}, printPalette().of(Tone::Us)});
        }
        append(m_strips, std::move(strips));
    }

    static void keepAll(Strips &strips)
    {
        for (Strip &strip : strips)
            strip.keepWithNext = true;
    }

    // Where there is nothing to draw one line says why.
    double chartRoom(const ChartBlock &block) const
    {
        if (!wordsOf(block.spec).empty.isEmpty())
            return kEmptyChart;
        if (block.height > 0)
            return block.height;
        const auto direction = m_measure.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
        return chartHeight(block.spec, printStyle(direction, 72), m_measure.width / kPointsPerPixel) * kPointsPerPixel;
    }

    Strip ruleStrip(double before, double thickness, const QColor &ink) const
    {
        Strip strip;
        strip.before = before;
        strip.height = thickness;
        strip.items.emplace_back(RuleItem{{0, 0, m_measure.width, thickness}, ink});
        return strip;
    }

    double setTile(const TilesBlock::Tile &tile, double left, double width, std::vector<PageItem> &into) const
    {
        double top = 0;
        const auto add = [&](const QString &words, TypeKind kind) {
            const auto lines = setText(words, {kind, Edge::Start, m_measure.rightToLeft}, width);
            place(lines, left, top, into);
            top += heightOf(lines);
        };
        add(tile.title, TypeKind::TileTitle);
        add(tile.value, TypeKind::TileValue);
        add(tile.note, TypeKind::TileNote);
        return top;
    }

    Strips side(const std::vector<ReportBlock> &blocks, double width) const
    {
        Measure narrow = m_measure;
        narrow.width = width;
        return setBlocks(blocks, narrow);
    }

    // Columns higher than a page are set one after the other.
    void stacked(const ColumnsBlock &columns)
    {
        append(m_strips, setBlocks(columns.start, m_measure));
        append(m_strips, setBlocks(columns.end, m_measure));
    }

    const Measure &m_measure;
    Strips &m_strips;
    bool m_startsPage = false;
};

} // namespace

Strips setBlocks(const std::vector<ReportBlock> &blocks, const Measure &measure)
{
    Strips strips;
    BlockSetter setter(measure, strips);
    for (const ReportBlock &block : blocks)
        setter.set(block);
    return strips;
}

} // namespace attache
