#include "ui/widgets/progress_line.h"

#include "ui/widgets/safe_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace attache {

namespace {

constexpr int kThick = 3;

} // namespace

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent),
      m_words(new SafeLabel(TypeStep::Caption, Ink::Soft, this)),
      m_cancel(new QPushButton(tr("Cancel"), this))
{
    const Theme &theme = themeOf(*this);
    m_words->setFit(SafeLabel::Fit::Elide);
    m_cancel->setFlat(true);
    m_cancel->setAutoDefault(false);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, theme.px(kThick));
    line->setSpacing(theme.px(kGrid));
    line->addWidget(m_words, 1);
    line->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressLine::cancelled);
}

void ProgressLine::setProgress(const QString &words, std::optional<double> share)
{
    m_words->setWords(words);
    m_share = share;
    setAccessibleName(words);
    update();
}

void ProgressLine::setCancellable(bool cancellable) { m_cancel->setVisible(cancellable); }

void ProgressLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    const int thick = theme.px(kThick);
    const QRect groove(0, height() - thick, width(), thick);
    painter.fillRect(groove, theme.colours.line);
    const int filled = int(width() * std::clamp(m_share.value_or(1), 0.0, 1.0));
    const QColor colour = m_share ? theme.colours.us : mixed(theme.colours.card, theme.colours.us, 0.5);
    painter.fillRect(QRect(isRightToLeft() ? width() - filled : 0, groove.top(), filled, thick), colour);
}

} // namespace attache
