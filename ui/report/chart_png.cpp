#include "ui/report/chart_png.h"

#include "core/base/whole_file.h"
#include "core/models/figure_words.h"
#include "core/models/today_view.h"
#include "ui/report/block_setter.h"
#include "ui/report/page_painter.h"

#include <QIODevice>
#include <QImage>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMargin = 12, kWidth = 480; // points
constexpr double kTallest = 4000;            // nothing here is higher than that
constexpr double kChartHeight = 150;

bool takesItsHeight(const ChartSpec &chart)
{
    return std::holds_alternative<CurveSpec>(chart) || std::holds_alternative<DayBarsSpec>(chart);
}

} // namespace

QStringList chartNames() { return {u"messages"_s, u"waits"_s, u"conversations"_s, u"endings"_s, u"days"_s}; }

std::optional<ChartSpec> chartNamed(const QString &name, const FigureSet &set, const FigureWords &words)
{
    const TodayView view = todayView(set, words);
    switch (chartNames().indexOf(name)) {
    case 0: return view.messages;
    case 1: return view.curve;
    case 2: return view.far;
    case 3: return view.ended;
    case 4: return view.reactions;
    default: return {};
    }
}

Status writeChartPng(const ChartSpec &chart, const QStringList &behind, const QString &path, int width, bool rightToLeft)
{
    std::vector<ReportBlock> blocks{ChartBlock{chart, takesItsHeight(chart) ? kChartHeight : 0}};
    for (const QString &line : behind)
        blocks.emplace_back(ParagraphBlock{line, true});
    Strip whole = joined(setBlocks(blocks, {kWidth - 2 * kMargin, kTallest, rightToLeft}));
    move(whole.items, kMargin, kMargin);
    PagedReport page{{kWidth, whole.height + 2 * kMargin}, rightToLeft, {Page{std::move(whole.items)}}};
    QImage image = pageImage(page, 0, width / kWidth * 72);
    const ChartWords &words = wordsOf(chart);
    image.setText(u"Title"_s, words.title);
    image.setText(u"Description"_s, words.accessible + u'\n' + behind.join(u'\n'));
    return writeWholeFile(path.toStdString(), [&image](QIODevice &file) { return image.save(&file, "PNG"); });
}

} // namespace attache
