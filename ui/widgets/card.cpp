#include "ui/widgets/card.h"

#include "ui/widgets/safe_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace attache {

namespace {

class Hairline final : public QWidget {
public:
    explicit Hairline(QWidget *parent) : QWidget(parent) { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), themeOf(*this).colours.line); }
};

} // namespace

Card::Card(QWidget *parent) : Card(QString(), parent) {}

Card::Card(const QString &title, QWidget *parent)
    : QWidget(parent),
      m_title(new SafeLabel(TypeStep::CardTitle, Ink::Normal, this)),
      m_caption(new SafeLabel(TypeStep::Caption, Ink::Soft, this)),
      m_beside(new SafeLabel(TypeStep::Caption, Ink::Soft, this)),
      m_trailing(new QHBoxLayout),
      m_body(new QVBoxLayout)
{
    const Theme &theme = themeOf(*this);
    m_caption->setFit(SafeLabel::Fit::Wrap);
    m_beside->setFit(SafeLabel::Fit::Elide);
    m_beside->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.px(12));
    head->addWidget(m_title);
    head->addWidget(m_beside, 1);
    head->addStretch(0);
    head->addLayout(m_trailing);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addLayout(head);
    column->addSpacing(theme.px(2));
    column->addWidget(m_caption);
    column->addSpacing(theme.px(kGrid));
    column->addLayout(m_body, 1);
    setTight(false);
    setTitle(title);
    setCaption({});
}

void Card::setTitle(const QString &title)
{
    m_title->setWords(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setCaption(const QString &caption)
{
    SafeLabel *shown = m_captionBeside ? m_beside : m_caption;
    SafeLabel *other = m_captionBeside ? m_caption : m_beside;
    shown->setWords(caption);
    shown->setVisible(!caption.isEmpty());
    other->hide();
}

void Card::setTight(bool tight)
{
    const Theme &theme = themeOf(*this);
    const int side = theme.px(kCardPadding), end = theme.px(tight ? 9 : 16);
    layout()->setContentsMargins(side, end, side, end);
    m_body->setSpacing(theme.px(tight ? kGrid / 2 : kGrid));
}

void Card::setCaptionBeside(bool beside)
{
    const QString caption = m_captionBeside ? m_beside->text() : m_caption->text();
    m_captionBeside = beside;
    setCaption(caption);
}

void Card::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colours.line, 1));
    painter.setBrush(theme.colours.card);
    const double radius = theme.px(kCardRadius);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

SafeLabel *sectionTitle(const QString &title, QWidget *parent)
{
    auto *label = new SafeLabel(TypeStep::CardTitle, Ink::Normal, parent);
    label->setWords(title);
    return label;
}

QWidget *hairline(QWidget *parent) { return new Hairline(parent); }

} // namespace attache
