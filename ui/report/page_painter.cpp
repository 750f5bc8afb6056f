#include "ui/report/page_painter.h"

#include "ui/charts/chart_factory.h"
#include "ui/report/print_type.h"
#include "ui/theme/palette.h"

#include <QImage>
#include <QPainter>
#include <QTextLayout>

namespace attache {

namespace {

constexpr double kPointsPerInch = 72;

class ItemPainter {
public:
    ItemPainter(QPainter &painter, bool rightToLeft)
        : m_painter(painter),
          m_style(printStyle(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight, kPointsPerInch))
    {}

    void operator()(const TextItem &item) const
    {
        m_painter.save();
        m_painter.translate(item.at);
        m_painter.scale(1 / kTextUnit, 1 / kTextUnit);
        m_painter.setPen(item.ink);
        item.layout->lineAt(item.line).draw(&m_painter, {});
        m_painter.restore();
    }

    void operator()(const RuleItem &item) const { m_painter.fillRect(item.area, item.ink); }

    void operator()(const ChartItem &item) const
    {
        m_painter.save();
        paintChart(m_painter, item.area, *item.spec, m_style);
        m_painter.restore();
    }

    void operator()(const PictureItem &item) const { m_painter.drawImage(item.area, item.picture); }
    void operator()(const BookmarkItem &) const {}
    void operator()(const LinkItem &) const {}

private:
    QPainter &m_painter;
    ChartStyle m_style;
};

} // namespace

void paintPage(QPainter &painter, const PagedReport &report, std::size_t page)
{
    const ItemPainter itemPainter(painter, report.rightToLeft);
    for (const PageItem &item : report.pages.at(page).items)
        std::visit(itemPainter, item);
}

QImage pageImage(const PagedReport &report, std::size_t page, double dpi)
{
    const double scale = dpi / kPointsPerInch;
    QImage image((report.size * scale).toSize(), QImage::Format_RGB32);
    image.fill(printPalette().card);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    paintPage(painter, report, page);
    return image;
}

} // namespace attache
