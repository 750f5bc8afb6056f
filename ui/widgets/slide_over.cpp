#include "ui/widgets/slide_over.h"

#include "ui/widgets/glyph_button.h"
#include "ui/widgets/safe_label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace attache {

SlideOver::SlideOver(QWidget *page)
    : QWidget(page),
      m_title(new SafeLabel(TypeStep::PageTitle, Ink::Normal, this)),
      m_close(new GlyphButton(Glyph::Close, tr("Close"), this)),
      m_scroll(new QScrollArea(this))
{
    const Theme &theme = themeOf(*this);
    m_title->setFit(SafeLabel::Fit::Elide);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_close->setObjectName(QStringLiteral("slideOverClose"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    const int side = theme.px(20); // the same on both: layouts do not mirror margins
    column->setContentsMargins(side, theme.px(16), side, theme.px(12));
    column->setSpacing(theme.px(12));
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    connect(m_close, &QAbstractButton::clicked, this, &SlideOver::closePanel);
    page->installEventFilter(this);
    hide();
}

void SlideOver::open(const QString &title, QWidget *content, int width)
{
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    m_width = width;
    m_title->setWords(title);
    setAccessibleName(title);
    delete m_scroll->takeWidget();
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false); // setWidget() has switched it on
    m_scroll->viewport()->setAutoFillBackground(false);
    place();
    show();
    raise();
    m_close->setFocus(Qt::OtherFocusReason);
}

QWidget *SlideOver::content() const { return m_scroll->widget(); }

void SlideOver::closePanel()
{
    if (!isVisible())
        return;
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    emit closed();
}

void SlideOver::place()
{
    const QWidget *page = parentWidget();
    const int wide = std::min(themeOf(*this).px(m_width), page->width());
    setGeometry(isRightToLeft() ? 0 : page->width() - wide, 0, wide, page->height());
}

void SlideOver::paintEvent(QPaintEvent *)
{
    const Palette &c = themeOf(*this).colours;
    QPainter painter(this);
    painter.fillRect(rect(), c.card);
    painter.fillRect(QRect(isRightToLeft() ? width() - 1 : 0, 0, 1, height()), mixed(c.line, c.soft, 0.35));
}

void SlideOver::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        closePanel();
    else
        QWidget::keyPressEvent(event);
}

bool SlideOver::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && isVisible()
        && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange))
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace attache
