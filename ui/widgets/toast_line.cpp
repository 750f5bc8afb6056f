#include "ui/widgets/toast_line.h"

#include "ui/theme/theme.h"
#include "ui/widgets/safe_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

#include <chrono>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 44, kInset = 12;
constexpr std::chrono::seconds kShownFor{12};

} // namespace

ToastLine::ToastLine(QWidget *page)
    : QWidget(page),
      m_words(new SafeLabel(TypeStep::Small)),
      m_action(new QPushButton),
      m_forget(new QTimer(this))
{
    setObjectName(u"toast"_s);
    m_words->setObjectName(u"toastWords"_s);
    m_action->setObjectName(u"toastAction"_s);
    m_words->setFit(SafeLabel::Fit::Elide);
    m_action->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kCardGap, 0, kGrid, 0);
    row->addWidget(m_words, 1);
    row->addWidget(m_action);
    m_forget->setSingleShot(true);
    m_forget->setInterval(kShownFor);
    connect(m_forget, &QTimer::timeout, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        emit actionPressed();
    });
    page->installEventFilter(this);
    hide();
}

void ToastLine::say(const QString &words, const QString &action)
{
    m_words->setWords(words);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(words);
    place();
    show();
    raise();
    m_forget->start();
}

void ToastLine::setRoom(int x, int width)
{
    m_x = x;
    m_width = width;
    place();
}

void ToastLine::place()
{
    const int inset = themeOf(*this).px(kInset), height = themeOf(*this).px(kHeight);
    setGeometry(m_x + inset, parentWidget()->height() - height - inset, qMax(0, m_width - 2 * inset), height);
}

void ToastLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(mixed(theme.colours.line, theme.colours.soft, 0.35), 1));
    painter.setBrush(theme.colours.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(kControlRadius), theme.px(kControlRadius));
}

bool ToastLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace attache
