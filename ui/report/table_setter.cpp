#include "ui/report/table_setter.h"

#include <algorithm>

namespace attache {

namespace {

constexpr double kGap = 12;          // between columns
constexpr double kRowPadding = 2.75; // above and below the text of a row
constexpr double kHairline = 0.5;
constexpr double kBeforeSection = 9;

struct ColumnBox {
    double left = 0, width = 0;
};
using Cell = std::vector<SetLine>;

std::vector<ColumnBox> boxesOf(const TableBlock &table, const Measure &measure)
{
    double sum = 0;
    for (const auto &column : table.columns)
        sum += column.width;
    const double room = measure.width - kGap * double(table.columns.size() - 1);
    std::vector<ColumnBox> boxes;
    double from = 0;
    for (const auto &column : table.columns) {
        const double width = room * column.width / sum;
        boxes.push_back({measure.left(from, width), width});
        from += width + kGap;
    }
    return boxes;
}

class TableSetter {
public:
    TableSetter(const TableBlock &table, const Measure &measure)
        : m_table(table),
          m_measure(measure),
          m_boxes(boxesOf(table, measure)),
          m_head(std::make_shared<Strip>(head()))
    {}

    Strips strips() const
    {
        Strips strips;
        strips.push_back(*m_head);
        for (qsizetype i = 0; i < m_table.rows.size(); ++i) {
            const auto &row = m_table.rows[i];
            Strips pieces = row.section ? Strips{section(row)} : rowStrips(row);
            const bool last = i + 1 == m_table.rows.size();
            pieces.back().keepWithNext = !last && (row.section || m_table.together || i == 0 || i + 2 == m_table.rows.size());
            append(strips, std::move(pieces));
        }
        return strips;
    }

private:
    Strip head() const
    {
        std::vector<Cell> cells;
        for (qsizetype i = 0; i < m_table.columns.size(); ++i)
            cells.push_back(setText(m_table.columns[i].head, manner(TypeKind::TableHead, i), m_boxes[std::size_t(i)].width));
        Strip strip = hasHead() ? rowOf(cells) : rule();
        strip.keepWithNext = true;
        return strip;
    }

    bool hasHead() const
    {
        return std::ranges::any_of(m_table.columns, [](const auto &column) { return !column.head.isEmpty(); });
    }

    Strip rule() const
    {
        Strip strip;
        strip.height = kHairline;
        strip.items.emplace_back(RuleItem{{0, 0, m_measure.width, kHairline}, hairlineInk()});
        return strip;
    }

    Strip section(const TableBlock::Row &row) const
    {
        Strip strip;
        strip.before = kBeforeSection;
        const auto lines =
            setText(row.cells.value(0), {TypeKind::TableSection, Edge::Start, m_measure.rightToLeft}, m_measure.width);
        place(lines, 0, kRowPadding, strip.items);
        finish(strip, heightOf(lines));
        strip.head = m_head;
        return strip;
    }

    Strips rowStrips(const TableBlock::Row &row) const
    {
        std::vector<Cell> cells;
        for (qsizetype i = 0; i < m_table.columns.size(); ++i)
            cells.push_back(cell(row.cells.value(i), i));
        Strip whole = rowOf(cells);
        Strips strips = whole.height < m_measure.bodyHeight / 2 ? Strips{std::move(whole)} : slices(cells);
        for (Strip &strip : strips)
            strip.head = m_head;
        return strips;
    }

    Cell cell(const QString &text, qsizetype column) const
    {
        const double width = m_boxes[std::size_t(column)].width;
        const auto &form = m_table.columns[column];
        const TypeKind first = form.strong ? TypeKind::TableLead : form.soft ? TypeKind::TableSoft : TypeKind::TableCell;
        const qsizetype end = text.indexOf(u'\n');
        Cell lines = setText(text.left(end), manner(first, column), width);
        if (end >= 0)
            std::ranges::move(setText(text.mid(end + 1), manner(TypeKind::TableSoft, column), width), std::back_inserter(lines));
        return lines;
    }

    TextManner manner(TypeKind kind, qsizetype column) const
    {
        TextManner manner{kind, m_table.columns[column].numeric ? Edge::End : Edge::Start, m_measure.rightToLeft};
        manner.tabular = m_table.columns[column].numeric;
        return manner;
    }

    Strip rowOf(const std::vector<Cell> &cells) const
    {
        Strip strip;
        double height = 0;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            place(cells[i], m_boxes[i].left, kRowPadding, strip.items);
            height = std::max(height, heightOf(cells[i]));
        }
        finish(strip, height);
        return strip;
    }

    // A row higher than half a page, line by line.
    Strips slices(const std::vector<Cell> &cells) const
    {
        std::size_t lines = 0;
        for (const Cell &cell : cells)
            lines = std::max(lines, cell.size());
        Strips strips;
        for (std::size_t line = 0; line < lines; ++line) {
            Strip &strip = strips.emplace_back();
            for (std::size_t i = 0; i < cells.size(); ++i)
                if (line < cells[i].size()) {
                    place({cells[i][line]}, m_boxes[i].left, 0, strip.items);
                    strip.height = std::max(strip.height, cells[i][line].height);
                }
        }
        finish(strips.back(), strips.back().height);
        return strips;
    }

    void finish(Strip &strip, double textHeight) const
    {
        strip.height = textHeight + 2 * kRowPadding;
        strip.items.emplace_back(RuleItem{{0, strip.height - kHairline, m_measure.width, kHairline}, hairlineInk()});
    }

    const TableBlock &m_table;
    const Measure &m_measure;
    std::vector<ColumnBox> m_boxes;
    std::shared_ptr<const Strip> m_head;
};

} // namespace

Strips setTable(const TableBlock &table, const Measure &measure, double before)
{
    Strips strips;
    if (table.columns.isEmpty())
        return strips;
    append(strips, stripsOf(setText(table.title, {TypeKind::Section, Edge::Start, measure.rightToLeft}, measure.width), before));
    for (Strip &strip : strips)
        strip.keepWithNext = true;
    Strips rows = TableSetter(table, measure).strips();
    rows.front().before = strips.empty() ? before : 2;
    append(strips, std::move(rows));
    return strips;
}

} // namespace attache
