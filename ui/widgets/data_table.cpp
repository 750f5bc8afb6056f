#include "ui/widgets/data_table.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_delegates.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QSortFilterProxyModel>

#include <algorithm>

namespace attache {

namespace {

// A head whose words stand over the numbers they name.
class TableHead final : public QHeaderView {
public:
    explicit TableHead(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
    {
        setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        setHighlightSections(false);
        setSectionsClickable(true);
        setMinimumSectionSize(themeOf(*parent).px(48));
    }
    void setNumeric(int column) { m_numeric += column; }

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int column) const override
    {
        QHeaderView::initStyleOptionForIndex(option, column);
        option->textAlignment = (m_numeric.contains(column) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter;
        option->palette.setColor(QPalette::ButtonText, themeOf(*this).colours.soft);
    }

private:
    QList<int> m_numeric;
};

} // namespace

DataTable::DataTable(QWidget *parent) : QTableView(parent), m_proxy(new QSortFilterProxyModel(this))
{
    setHorizontalHeader(new TableHead(this));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false); // Tab leaves the table, arrows move in it
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setStretchLastSection(false);
    m_proxy->setSortLocaleAware(true);
    m_proxy->setDynamicSortFilter(true);
    dress();
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &shown) { emit rowOpened(sourceIndex(shown)); });
}

void DataTable::dress()
{
    const Theme &theme = themeOf(*this);
    setFont(theme.font(TypeStep::Small));
    horizontalHeader()->setFont(theme.font(TypeStep::Caption));
    verticalHeader()->setMinimumSectionSize(theme.px(24)); // before the default, which it bounds
    verticalHeader()->setDefaultSectionSize(theme.px(kTableRow));
}

void DataTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_proxy)
        dress();
}

void DataTable::setSource(QAbstractItemModel *model, int sortRole)
{
    m_proxy->setSourceModel(model);
    m_proxy->setSortRole(sortRole);
    setModel(m_proxy);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder); // the model's own order until somebody asks for another
}

QModelIndex DataTable::sourceIndex(const QModelIndex &shown) const { return m_proxy->mapToSource(shown); }

void DataTable::setNumeric(int column)
{
    setItemDelegateForColumn(column, new NumberDelegate(this));
    static_cast<TableHead *>(horizontalHeader())->setNumeric(column);
}

void DataTable::setForeign(int column) { setItemDelegateForColumn(column, new ForeignTextDelegate(this)); }

void DataTable::setStretch(int column) { horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch); }

void DataTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    const int last = rowAt(viewport()->height() - 1);
    for (int row = std::max(0, rowAt(0)); row < (last < 0 ? m_proxy->rowCount() : last + 1); ++row)
        painter.fillRect(QRect(0, rowViewportPosition(row) + rowHeight(row) - 1, viewport()->width(), 1),
                         themeOf(*this).colours.line);
    if (hasFocus() && currentIndex().isValid()) {
        const int row = currentIndex().row();
        paintFocusRing(painter, QRectF(0, rowViewportPosition(row), viewport()->width(), rowHeight(row)), themeOf(*this), 3);
    }
}

void DataTable::initViewItemOption(QStyleOptionViewItem *option) const
{
    QTableView::initViewItemOption(option);
    option->state &= ~QStyle::State_HasFocus; // the ring goes round the row, not the cell
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens && currentIndex().isValid())
        emit rowOpened(sourceIndex(currentIndex()));
    else
        QTableView::keyPressEvent(event);
}

} // namespace attache
