#include "ui/dialogs/palette_dialog.h"

#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 520, kHeight = 420, kKeysWidth = 130;
constexpr int kNamesRole = Qt::UserRole, kLineRole = Qt::UserRole + 1;

// Rows whose names hold every word of the filter.
class WordFilter final : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setTyped(const QString &typed)
    {
        m_words = typed.split(u' ', Qt::SkipEmptyParts);
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QString names = sourceModel()->index(row, 0, parent).data(kNamesRole).toString();
        return std::all_of(m_words.begin(), m_words.end(),
                           [&](const QString &word) { return names.contains(word, Qt::CaseInsensitive); });
    }

private:
    QStringList m_words;
};

QStandardItemModel *modelOf(const QList<PaletteLine> &lines, QObject *parent)
{
    auto *model = new QStandardItemModel(0, 2, parent);
    for (int i = 0; i < int(lines.size()); ++i) {
        auto *name = new QStandardItem(lines.at(i).name);
        name->setData(QString(lines.at(i).name + u' ' + lines.at(i).english), kNamesRole);
        name->setData(i, kLineRole);
        auto *keys = new QStandardItem(lines.at(i).keys.toString(QKeySequence::NativeText));
        keys->setTextAlignment(Qt::AlignVCenter | Qt::AlignTrailing);
        model->appendRow({name, keys});
    }
    return model;
}

} // namespace

PaletteDialog::PaletteDialog(const QList<PaletteLine> &lines, QWidget *parent)
    : QDialog(parent),
      m_field(new QLineEdit),
      m_list(new QTableView),
      m_found(new WordFilter(this))
{
    const Theme &theme = themeOf(*this);
    setWindowTitle(tr("All actions"));
    resize(theme.px(kWidth), theme.px(kHeight));
    m_field->setObjectName(u"paletteField"_s);
    m_field->setAccessibleName(tr("Action"));
    m_field->setPlaceholderText(tr("What do you want to do?"));
    m_field->installEventFilter(this);
    m_found->setSourceModel(modelOf(lines, this));
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("Actions"));
    m_list->setModel(m_found);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps the keys
    m_list->setShowGrid(false);
    m_list->horizontalHeader()->hide();
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(theme.px(kTableRow));
    m_list->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->horizontalHeader()->resizeSection(1, theme.px(kKeysWidth));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, this, &PaletteDialog::lookFor);
    connect(m_field, &QLineEdit::returnPressed, this, &PaletteDialog::choose);
    connect(m_list, &QTableView::clicked, this, &PaletteDialog::choose);
    lookFor({});
}

void PaletteDialog::lookFor(const QString &typed)
{
    static_cast<WordFilter *>(m_found)->setTyped(typed);
    m_list->setCurrentIndex(m_found->index(0, 0));
}

void PaletteDialog::choose()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    m_chosen = m_found->index(current.row(), 0).data(kLineRole).toInt();
    accept();
}

void PaletteDialog::step(int rows)
{
    const int to = qBound(0, m_list->currentIndex().row() + rows, m_found->rowCount() - 1);
    m_list->setCurrentIndex(m_found->index(to, 0));
}

bool PaletteDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            step(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace attache
