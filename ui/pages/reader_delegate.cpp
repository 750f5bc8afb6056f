#include "ui/pages/reader_delegate.h"

#include "ui/pages/reader_model.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/theme.h"

#include <QListView>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QTextLayout>

namespace attache {

namespace {

constexpr int kOpposite = 56;   // kept free on the other side's edge
constexpr int kStep = 14;       // of depth
constexpr int kDeepest = 5;     // steps that are shown
constexpr int kPadX = 16, kPadY = 10, kBetween = 8, kEdge = 3, kLineGap = 3;

const ReaderLine &lineOf(const QModelIndex &index)
{
    return static_cast<const ReaderModel *>(index.model())->line(index.row());
}

bool isOurs(const ReaderLine &line) { return line.kind == ReaderLine::Kind::Ours; }

// The panel of a post within its row, left to right; mirrored when painted.
QRect panelIn(const QRect &row, const ReaderLine &line, const Theme &theme)
{
    const int depth = theme.px(qMin(line.depth, kDeepest) * kStep + 1) - 1;
    const int start = isOurs(line) ? theme.px(kOpposite) : qMin(depth, row.width() / 3);
    const int end = isOurs(line) ? 0 : theme.px(kOpposite);
    return row.adjusted(start, 0, -end, -theme.px(kBetween));
}

// Text of any length in its own direction, beginning at the edge of the panel.
int layOutText(QTextLayout &layout, QString text, const QFont &font, int width, Qt::LayoutDirection direction)
{
    layout.setText(text.replace(u'\n', QChar::LineSeparator)); // a paragraph end would end the isolate
    layout.setFont(font);
    QTextOption option(QStyle::visualAlignment(direction, Qt::AlignLeading));
    option.setTextDirection(direction); // the isolates around foreign text keep its own direction within
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    double y = 0;
    for (QTextLine l = layout.createLine(); l.isValid(); l = layout.createLine()) {
        l.setLineWidth(width);
        l.setPosition({0, y});
        y += l.height();
    }
    layout.endLayout();
    return qCeil(y);
}

int headHeight(const ReaderLine &line, const Theme &theme)
{
    if (line.kind == ReaderLine::Kind::Ghost)
        return 0;
    const int first = QFontMetrics(theme.font(TypeStep::BodyBold)).height();
    const int mark = line.mark.isEmpty() ? 0 : QFontMetrics(theme.font(TypeStep::Caption)).height();
    return first + mark + theme.px(kLineGap);
}

Tone toneOf(const ReaderLine &line)
{
    switch (line.kind) {
    case ReaderLine::Kind::Ours: return Tone::Us;
    case ReaderLine::Kind::Ghost: return Tone::Silent;
    default: return Tone::Them;
    }
}

void paintPanel(QPainter &painter, const QRectF &panel, const ReaderLine &line, const Theme &theme, bool rightToLeft)
{
    QPainterPath shape;
    shape.addRoundedRect(panel.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(kControlRadius), theme.px(kControlRadius));
    const bool ghost = line.kind == ReaderLine::Kind::Ghost;
    painter.setPen(QPen(theme.colours.line, 1, ghost ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(ghost ? QBrush(Qt::NoBrush) : line.waiting ? theme.colours.selection : theme.colours.card);
    painter.drawPath(shape);
    if (ghost)
        return;
    const double edge = theme.px(kEdge);
    painter.save();
    painter.setClipRect(rightToLeft ? QRectF(panel.right() - edge, panel.top(), edge, panel.height())
                                    : QRectF(panel.left(), panel.top(), edge, panel.height()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colours.of(toneOf(line)));
    painter.drawPath(shape);
    painter.restore();
}

// Who, when and what became of it, on one line; what is odd about the post below it.
class HeadPainter {
public:
    HeadPainter(QPainter &painter, const QRect &room, const Theme &theme, Qt::LayoutDirection direction)
        : m_painter(painter), m_room(room), m_theme(theme), m_direction(direction), m_start(room.left()), m_end(room.right() + 1)
    {
    }

    void atStart(TypeStep step, Ink ink, const QString &words)
    {
        const int width =
            write(step, ink, words, QRect(m_start, m_room.top(), qMax(0, m_end - m_start), m_room.height()), Qt::AlignLeading);
        m_start += width + m_theme.px(kGrid);
    }
    void atEnd(TypeStep step, Ink ink, const QString &words)
    {
        const int width =
            write(step, ink, words, QRect(m_start, m_room.top(), qMax(0, m_end - m_start), m_room.height()), Qt::AlignTrailing);
        m_end -= width + m_theme.px(kGrid);
    }

private:
    int write(TypeStep step, Ink ink, const QString &words, const QRect &logical, Qt::Alignment side)
    {
        if (words.isEmpty())
            return 0;
        const QFont font = m_theme.font(step);
        const QFontMetrics metrics(font);
        const QString shown = metrics.elidedText(words, Qt::ElideRight, logical.width());
        m_painter.setFont(font);
        m_painter.setPen(m_theme.colours.of(ink));
        m_painter.drawText(QStyle::visualRect(m_direction, m_room, logical),
                           int(QStyle::visualAlignment(m_direction, side) | Qt::AlignVCenter), shown);
        return metrics.horizontalAdvance(shown);
    }

    QPainter &m_painter;
    QRect m_room;
    const Theme &m_theme;
    Qt::LayoutDirection m_direction;
    int m_start, m_end;
};

void paintHead(QPainter &painter, const QRect &room, const ReaderLine &line, const Theme &theme, Qt::LayoutDirection direction)
{
    const int first = QFontMetrics(theme.font(TypeStep::BodyBold)).height();
    const Ink soft = line.waiting ? Ink::Normal : Ink::Soft;
    HeadPainter head(painter, QRect(room.left(), room.top(), room.width(), first), theme, direction);
    head.atEnd(TypeStep::Caption, line.waiting ? Ink::Waiting : Ink::Soft, line.note);
    head.atStart(TypeStep::BodyBold, Ink::Normal, line.who);
    head.atStart(TypeStep::Caption, soft, line.when);
    if (line.mark.isEmpty())
        return;
    const int second = QFontMetrics(theme.font(TypeStep::Caption)).height();
    HeadPainter below(painter, QRect(room.left(), room.top() + first, room.width(), second), theme, direction);
    below.atStart(TypeStep::Caption, soft, line.mark);
}

} // namespace

void ReaderDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ReaderLine &line = lineOf(index);
    const Theme &theme = themeOf(*option.widget);
    const QRect logical = panelIn(option.rect, line, theme);
    const QRect panel = QStyle::visualRect(option.direction, option.rect, logical);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintPanel(*painter, panel, line, theme, option.direction == Qt::RightToLeft);
    const QRect room = panel.adjusted(theme.px(kPadX), theme.px(kPadY), -theme.px(kPadX), -theme.px(kPadY));
    const bool ghost = line.kind == ReaderLine::Kind::Ghost;
    if (!ghost)
        paintHead(*painter, room, line, theme, option.direction);
    QTextLayout text;
    layOutText(text, line.text, theme.font(TypeStep::Body), room.width(), option.direction);
    painter->setPen(theme.colours.of(ghost ? Ink::Soft : Ink::Normal));
    text.draw(painter, room.topLeft() + QPoint(0, headHeight(line, theme)));
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(*painter, QRectF(panel), theme, kControlRadius);
    painter->restore();
}

QSize ReaderDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *list = static_cast<const QListView *>(option.widget);
    const Theme &theme = themeOf(*list);
    const ReaderLine &line = lineOf(index);
    const int width = list->viewport()->width();
    const QRect panel = panelIn(QRect(0, 0, width, 1000), line, theme);
    QTextLayout text;
    const int height =
        layOutText(text, line.text, theme.font(TypeStep::Body), qMax(1, panel.width() - 2 * theme.px(kPadX)), Qt::LeftToRight);
    return {width, headHeight(line, theme) + height + 2 * theme.px(kPadY) + theme.px(kBetween)};
}

} // namespace attache
