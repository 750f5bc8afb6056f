#include "ui/shell/status_strip.h"

#include "ui/theme/theme.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/safe_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSaidFor = 8000; // ms
constexpr int kProgressWidth = 420;

// Parts of the strip stand well apart, as in print.
QString spaced(const QStringList &parts) { return parts.join(u"\u2003\u2003"_s); }

} // namespace

StatusStrip::StatusStrip(QWidget *parent)
    : QWidget(parent), m_forget(new QTimer(this)), m_start(new SafeLabel(TypeStep::Caption, Ink::Soft)),
      m_end(new SafeLabel(TypeStep::Caption, Ink::Soft)), m_progress(new ProgressLine)
{
    setFixedHeight(kStatusHeight);
    m_start->setObjectName(u"statusStart"_s);
    m_end->setObjectName(u"statusEnd"_s);
    m_progress->setObjectName(u"progress"_s);
    m_start->setFit(SafeLabel::Fit::Elide);
    m_progress->setMaximumWidth(kProgressWidth);
    m_progress->setMinimumWidth(kProgressWidth);
    m_progress->hide();
    m_forget->setSingleShot(true);
    m_forget->setInterval(kSaidFor);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kPageMargin, 1, kPageMargin, 0);
    row->setSpacing(kPageMargin);
    row->addWidget(m_progress);
    row->addWidget(m_start, 1);
    row->addWidget(m_end);
    connect(m_progress, &ProgressLine::cancelled, this, &StatusStrip::cancelled);
    connect(m_forget, &QTimer::timeout, this, [this] {
        m_said.clear();
        showStart();
    });
}

void StatusStrip::setView(const StatusView &view)
{
    m_view = view;
    showEnd();
    showStart();
}

void StatusStrip::setIndexing(const QString &words)
{
    m_indexing = words;
    showEnd();
}

void StatusStrip::showEnd()
{
    QStringList parts = m_view.end;
    if (!m_indexing.isEmpty())
        parts.prepend(m_indexing);
    m_end->setWords(spaced(parts));
}

void StatusStrip::say(const QString &words)
{
    m_said = words;
    m_forget->start();
    showStart();
}

void StatusStrip::showStart() { m_start->setWords(m_said.isEmpty() ? spaced(m_view.start) : m_said); }

void StatusStrip::showProgress(const QString &words, std::optional<double> share)
{
    m_progress->setProgress(words, share);
    m_progress->show();
}

void StatusStrip::endProgress() { m_progress->hide(); }

void StatusStrip::paintEvent(QPaintEvent *)
{
    const Palette &colours = themeOf(*this).colours;
    QPainter painter(this);
    painter.fillRect(rect(), colours.card);
    painter.fillRect(QRect(0, 0, width(), 1), colours.line);
}

} // namespace attache
