#include "ui/pages/inbox/line_card.h"

#include "core/models/fill.h"
#include "ui/pages/inbox/inbox_keys.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/marked_label.h"
#include "ui/widgets/safe_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace attache {

using namespace Qt::StringLiterals;

LineCard::LineCard(QWidget *parent)
    : QWidget(parent),
      m_title(new SafeLabel(TypeStep::CardTitle)),
      m_from(new SafeLabel(TypeStep::Caption, Ink::Soft)),
      m_because(new SafeLabel(TypeStep::Caption, Ink::Soft)),
      m_text(new MarkedLabel),
      m_insert(new KeyButton(inboxKeyShown(InboxAct::InsertLine), inboxKeyWords(InboxAct::InsertLine))),
      m_other(new QPushButton(tr("Another")))
{
    setObjectName(u"lineCard"_s);
    m_title->setWords(tr("Line that may fit"));
    m_from->setFit(SafeLabel::Fit::Elide);
    m_because->setFit(SafeLabel::Fit::Elide);
    m_other->setFlat(true);
    m_other->setAutoDefault(false);
    auto *head = new QHBoxLayout;
    head->setSpacing(kGrid);
    head->addWidget(m_title);
    head->addWidget(m_from, 1);
    head->addWidget(m_other);
    head->addWidget(m_insert);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kCardPadding, kGrid, kGrid + 2, kGrid + 2);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_text);
    column->addWidget(m_because);
    connect(m_insert, &KeyButton::clicked, this, &LineCard::insertWanted);
    connect(m_other, &QPushButton::clicked, this, [this] {
        m_at = (m_at + 1) % m_fits.size();
        showOne();
    });
    hide();
}

void LineCard::setFits(const QList<LineFitView> &fits)
{
    m_fits = fits;
    m_at = 0;
    setVisible(!fits.isEmpty());
    if (!fits.isEmpty())
        showOne();
}

const LineFitView *LineCard::shown() const { return m_fits.isEmpty() ? nullptr : &m_fits.at(m_at); }

void LineCard::showOne()
{
    const LineFitView &fit = m_fits.at(m_at);
    const QString place = fill(tr("%1 of %2"), {QString::number(m_at + 1), QString::number(m_fits.size())});
    m_from->setWords(m_fits.size() > 1 ? QString(fit.title + u" · "_s + place) : fit.title);
    m_text->setText(fit.text);
    m_because->setWords(fit.because);
    m_because->setVisible(!fit.because.isEmpty());
    m_other->setVisible(m_fits.size() > 1);
}

void LineCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colours.line, 1));
    painter.setBrush(Qt::NoBrush); // on the paper: what may be said is not yet said
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(kCardRadius), theme.px(kCardRadius));
}

} // namespace attache
