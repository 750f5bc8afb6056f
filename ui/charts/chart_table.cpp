#include "ui/charts/chart_table.h"

#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

QTableWidget *tableOf(const QList<QStringList> &lines, QWidget *parent)
{
    const QStringList head = lines.value(0);
    auto *table = new QTableWidget(int(std::max<qsizetype>(0, lines.size() - 1)), int(head.size()), parent);
    table->setObjectName(u"chartNumbers"_s);
    table->setHorizontalHeaderLabels(head);
    for (qsizetype row = 1; row < lines.size(); ++row)
        for (qsizetype column = 0; column < lines[row].size() && column < head.size(); ++column) {
            auto *cell = new QTableWidgetItem(lines[row][column]);
            cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            cell->setTextAlignment(Qt::AlignVCenter | (column == 0 ? Qt::AlignLeading : Qt::AlignTrailing));
            table->setItem(int(row - 1), int(column), cell);
        }
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setHighlightSections(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    return table;
}

QLabel *plainLabel(const QString &text, TypeStep step, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(themeOf(*parent).font(step));
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

} // namespace

ChartTable::ChartTable(const ChartWords &words, QWidget *parent) : QDialog(parent)
{
    const Theme &theme = themeOf(*this);
    setObjectName(u"chartTable"_s);
    setWindowTitle(words.title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *table = tableOf(words.table, this);
    table->setAccessibleName(words.title);
    table->setAccessibleDescription(words.accessible);
    auto *buttons = new QDialogButtonBox(this);
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false);

    auto *column = new QVBoxLayout(this);
    const int margin = theme.px(kPageMargin);
    column->setContentsMargins(margin, margin, margin, theme.px(kCardGap));
    column->setSpacing(theme.px(kGrid));
    column->addWidget(plainLabel(words.title, TypeStep::CardTitle, this));
    if (!words.caption.isEmpty())
        column->addWidget(plainLabel(words.caption, TypeStep::Caption, this));
    column->addWidget(table, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    resize(theme.px(520), theme.px(460));
    table->setFocus();
}

} // namespace attache
