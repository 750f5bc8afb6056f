#include "ui/pages/tree_reader.h"

#include "ui/pages/reader_delegate.h"
#include "ui/pages/reader_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/safe_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace attache {

using namespace Qt::StringLiterals;

TreeReader::TreeReader(QWidget *parent)
    : QWidget(parent),
      m_model(new ReaderModel(this)),
      m_title(new SafeLabel(TypeStep::Headline)),
      m_under(new SafeLabel(TypeStep::Caption, Ink::Soft)),
      m_list(new QListView)
{
    m_title->setFit(SafeLabel::Fit::Elide);
    m_under->setFit(SafeLabel::Fit::Elide);
    m_list->setObjectName(u"readerList"_s);
    m_list->setAccessibleName(tr("The conversation"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ReaderDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(false);
    m_list->setLayoutMode(QListView::Batched); // a conversation may hold thousands of posts
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kPageMargin, kGrid + 4, kPageMargin, kCardGap);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(m_under);
    layout->addSpacing(kGrid);
    layout->addWidget(m_list, 1);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) { emit lineOpened(index.row()); });
}

// No focus proxy: Tab would stop at this, too, and from there go round within the page.
void TreeReader::takeFocus() { m_list->setFocus(Qt::OtherFocusReason); }

int TreeReader::currentLine() const { return m_list->currentIndex().row(); }

void TreeReader::setView(const ReaderView &view, int line)
{
    m_title->setWords(view.title);
    m_under->setWords(view.under);
    m_model->reset(view.lines);
    m_list->scrollToTop();
    if (line <= 0)
        return;
    m_list->setCurrentIndex(m_model->index(line));
    m_list->scrollTo(m_model->index(line), QAbstractItemView::PositionAtCenter);
}

void TreeReader::say(const QString &sentence)
{
    m_title->setWords(sentence);
    m_under->setWords({});
    m_model->reset({});
}

void TreeReader::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = m_list->currentIndex();
    if (!event->matches(QKeySequence::Copy) || !current.isValid())
        return QWidget::keyPressEvent(event);
    QGuiApplication::clipboard()->setText(m_model->line(current.row()).text);
}

void TreeReader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int edge = isRightToLeft() ? width() - 1 : 0;
    painter.fillRect(QRect(edge, 0, 1, height()), themeOf(*this).colours.line);
}

} // namespace attache
