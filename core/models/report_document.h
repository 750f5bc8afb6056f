#pragma once

#include "core/models/chart_spec.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace attache {

// What a report says, in order, in words that are ready; ui/report decides where on which page. Plain text throughout.

struct HeadingBlock {
    enum class Level { Title, Chapter, Section };
    Level level = Level::Section;
    QString text, under; // `under`: the line below it, perhaps empty
};

struct ParagraphBlock {
    QString text;
    bool soft = false;
    QString lead = {};   // strong words that it begins with, perhaps none
    bool remark = false; // the author's own words, marked at their side
};

struct TilesBlock {
    struct Tile {
        QString title, value, note;
    };
    QList<Tile> tiles;
};

// Title and caption of the chart stand in its words.
struct ChartBlock {
    ChartSpec spec;
    double height = 0; // points, without title and caption; 0: the height in which the chart is at ease
};

// Cells may hold several lines, parted by '\n'; all but the first are soft. The head, if any, is repeated on every page.
struct TableBlock {
    struct Column {
        QString head;
        double width = 1;     // relative
        bool numeric = false; // aligned to the end side
        bool strong = false;  // the first line of a cell
        bool soft = false;    // the whole of a cell, in the size of its further lines
    };
    struct Row {
        QStringList cells;
        bool section = false; // its only cell heads the rows that follow
    };
    QString title;
    QList<Column> columns;
    QList<Row> rows;
    bool together = false; // on one page, where a page can hold it
};

// 'Typical. @amina · 14 Oct 17:40' and below it the text of a stranger in its own direction, perhaps none.
struct EntryBlock {
    QString label, meta, text;
    QString link = {}; // where the post stands, http or https; perhaps empty
    double indent = 0; // of the whole, in points
};

struct PageBreakBlock {};

// Stands where the contents go, with what heads them; nothing where the report is shorter than three pages.
struct ContentsBlock {
    QString title;
};

struct ColumnsBlock;
using ReportBlock = std::variant<HeadingBlock, ParagraphBlock, TilesBlock, ChartBlock, TableBlock, EntryBlock, PageBreakBlock,
                                 ContentsBlock, std::shared_ptr<const ColumnsBlock>>;

// Side by side, `start` on the leading side; `share` is the width of `start`, 0 to 1.
struct ColumnsBlock {
    std::vector<ReportBlock> start, end;
    double share = 0.5;
};

struct ReportDocument {
    QString title, author, language; // document properties; language as 'en'
    std::optional<Instant> prepared; // date in the document properties; without it the file bears none
    bool rightToLeft = false;
    QString mark;          // classification at head and foot, perhaps empty
    QString demonstration; // the words that mark invented data, on every page; empty for real data
    std::vector<ReportBlock> blocks;
    QStringList footnotes; // with their numbers; each stands on the page that calls for it (footnoteMark)
    QString logo;          // path of a picture beside the title, perhaps empty
    QStringList seal;      // last of all: what says which copy this is, and the checksum of the other
    QString footer;        // beside the page number
    QString pageOf;        // '%1 of %2'
};

// ' ¹', ' ¹²': the number of a footnote, parted so that no number grows by it when text is copied.
QString footnoteMark(int number);
// The footnotes that a line of text calls for, by their marks.
QList<int> footnotesIn(const QString &text);

} // namespace attache
