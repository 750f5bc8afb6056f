#pragma once

#include "core/models/chart_spec.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <variant>
#include <vector>

namespace attache {

// What a report says, in order, in words that are ready; ui/report decides where on which page. Plain text throughout.

struct HeadingBlock { int level = 1; QString text, under; };     // level 1 is the title, `under` the line below it
struct ParagraphBlock { QString text; bool soft = false, bold = false; };
struct TilesBlock {
    struct Tile { QString title, value, note; int footnote = 0; };
    QList<Tile> tiles;
};
struct ChartBlock { ChartSpec spec; double heightMm = 45; };
struct TableBlock {
    QString title;
    QStringList head;
    QList<bool> numeric; // aligned to the end side
    QList<QStringList> rows;
    QList<double> widths; // relative; empty: equal
};
// Label and text, the label bold: 'Typical. A lost passport …'
struct EntryBlock { QString label, text; bool foreign = false; }; // foreign: text of strangers, its own direction
struct PageBreakBlock {};

struct ColumnsBlock;
using ReportBlock = std::variant<HeadingBlock, ParagraphBlock, TilesBlock, ChartBlock, TableBlock, EntryBlock, PageBreakBlock,
                                 std::shared_ptr<const ColumnsBlock>>;
struct ColumnsBlock { std::vector<ReportBlock> start, end; }; // side by side, `start` on the leading side

struct ReportDocument {
    QString title, author, language; // document properties; language as 'en'
    bool rightToLeft = false;
    QString mark;                    // classification at head and foot, perhaps empty
    QString demonstration;           // the words that mark invented data, on every page; empty for real data
    std::vector<ReportBlock> blocks;
    QStringList footnotes;           // of the first page, numbered from 1
    QString footer;                  // beside 'page x of y'
};

} // namespace attache
