#include "ui/report/text_setter.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>

namespace attache {

namespace {

// Lines sit on a fixed grid whatever fonts they fall back to: the baseline at this part of the leading.
constexpr double kBaseline = 0.76;

Qt::Alignment alignmentOf(const TextManner &manner)
{
    if (manner.edge == Edge::Centre)
        return Qt::AlignHCenter;
    const bool left = (manner.edge == Edge::Start) != manner.rightToLeft;
    return Qt::AlignAbsolute | (left ? Qt::AlignLeft : Qt::AlignRight);
}

QTextOption optionOf(const QString &text, const TextManner &manner)
{
    QTextOption option(alignmentOf(manner));
    const bool rightToLeft = manner.ownDirection ? text.isRightToLeft() : manner.rightToLeft;
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

QTextLayout::FormatRange strongRange(qsizetype length)
{
    QTextLayout::FormatRange range;
    range.start = 0;
    range.length = int(length);
    range.format.setFontWeight(QFont::DemiBold);
    range.format.setForeground(inkOf(TypeKind::Strong));
    return range;
}

double widestDigit(const QFontMetricsF &metrics)
{
    double widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

// Inter's figures are proportional and Qt 6.4 cannot ask for tabular ones: each digit stands in the middle of the widest
// one's room, its missing width shared between the spacing before and behind it.
QList<QTextLayout::FormatRange> tabularRanges(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    const double widest = widestDigit(metrics);
    const auto halfMissing = [&](qsizetype i) {
        const bool digit = i < text.size() && text[i] >= u'0' && text[i] <= u'9';
        return digit ? (widest - metrics.horizontalAdvance(text[i])) / 2 : 0;
    };
    QList<QTextLayout::FormatRange> ranges;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const double spacing = halfMissing(i) + halfMissing(i + 1);
        if (spacing <= 0)
            continue;
        QTextLayout::FormatRange range;
        range.start = int(i);
        range.length = 1;
        range.format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        range.format.setFontLetterSpacing(spacing);
        ranges << range;
    }
    return ranges;
}

void format(QTextLayout &layout, const TextManner &manner)
{
    if (manner.strongPrefix > 0)
        layout.setFormats({strongRange(manner.strongPrefix)});
    else if (manner.tabular)
        layout.setFormats(tabularRanges(layout.text(), layout.font()));
}

void breakLines(QTextLayout &layout, double width, double baseline)
{
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, baseline - line.ascent()});
    }
    layout.endLayout();
}

void setParagraph(const QString &text, const TextManner &manner, double width, std::vector<SetLine> &into)
{
    const TypeSpec &spec = typeSpec(manner.kind);
    const auto layout = std::make_shared<QTextLayout>(text, printFont(manner.kind));
    layout->setTextOption(optionOf(text, manner));
    layout->setCacheEnabled(true);
    format(*layout, manner);
    breakLines(*layout, width * kTextUnit, spec.leading * kBaseline * kTextUnit);
    for (int line = 0; line < layout->lineCount(); ++line)
        into.push_back({TextItem{{}, layout, line, inkOf(manner.kind)}, spec.leading});
}

} // namespace

std::vector<SetLine> setText(const QString &text, const TextManner &manner, double width)
{
    std::vector<SetLine> lines;
    if (text.isEmpty())
        return lines;
    const auto paragraphs = text.split(u'\n');
    for (const QString &paragraph : paragraphs)
        setParagraph(paragraph, manner, width, lines);
    return lines;
}

double heightOf(const std::vector<SetLine> &lines)
{
    double height = 0;
    for (const SetLine &line : lines)
        height += line.height;
    return height;
}

void place(const std::vector<SetLine> &lines, double left, double top, std::vector<PageItem> &into)
{
    for (const SetLine &line : lines) {
        TextItem item = line.item;
        item.at = {left, top};
        into.emplace_back(std::move(item));
        top += line.height;
    }
}

} // namespace attache
