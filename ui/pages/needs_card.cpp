#include "ui/pages/needs_card.h"

#include "core/models/fill.h"
#include "ui/pages/needs_row.h"
#include "ui/widgets/safe_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRows = 6;
constexpr int kFewestRows = 2;
constexpr int kCopyHeight = 24; // the least target

} // namespace

NeedsCard::NeedsCard(QWidget *parent)
    : Card(parent),
      m_lines(new QWidget),
      m_nothing(new SafeLabel(TypeStep::Body, Ink::Soft)),
      m_more(new QPushButton)
{
    setCaptionBeside(true);
    m_nothing->setFit(SafeLabel::Fit::Wrap);
    auto *copy = new QPushButton(tr("Copy in three sentences"));
    copy->setObjectName(u"copyMorning"_s);
    copy->setFlat(true);
    copy->setFixedHeight(themeOf(*this).px(kCopyHeight)); // no taller than the title's line needs
    m_more->setObjectName(u"moreNeeds"_s);
    m_more->setFlat(true);
    m_more->setFixedHeight(themeOf(*this).px(kCopyHeight));
    trailing()->addWidget(m_more);
    trailing()->addWidget(copy);
    body()->addWidget(m_nothing);
    body()->addWidget(m_lines, 1);
    auto *lines = new QVBoxLayout(m_lines);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    for (int i = 0; i < kMostRows; ++i) {
        auto *row = new NeedsRow;
        connect(row, &NeedsRow::pressed, this, &NeedsCard::pressed);
        lines->addWidget(row);
        m_rows << row;
    }
    lines->addStretch(1);
    m_lines->setMinimumHeight(kFewestRows * m_rows.first()->sizeHint().height());
    m_lines->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    connect(m_more, &QPushButton::clicked, this, &NeedsCard::allWanted);
    connect(copy, &QPushButton::clicked, this, &NeedsCard::sentencesWanted);
}

void NeedsCard::setView(const MorningView &view)
{
    m_view = view;
    setTitle(view.title);
    setCaption(view.since);
    m_nothing->setWords(view.nothing);
    m_nothing->setVisible(view.lines.isEmpty());
    fill();
}

void NeedsCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    QMetaObject::invokeMethod(this, &NeedsCard::fill, Qt::QueuedConnection); // once the layout has placed the lines
}

void NeedsCard::fill()
{
    const qsizetype lines = m_view.lines.size();
    const int each = m_rows.first()->sizeHint().height();
    const qsizetype room = qBound(qsizetype(kFewestRows), qsizetype(m_lines->height() / each), m_rows.size());
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const bool shown = i < room && i < lines;
        if (shown)
            m_rows.at(i)->setLine(m_view.lines.at(i), i == 0);
        m_rows.at(i)->setVisible(shown);
    }
    const auto left = lines - qMin(room, lines);
    m_more->setVisible(left > 0);
    m_more->setText(attache::fill(tr("and %1 more", nullptr, int(left)), {QString::number(left)}));
}

} // namespace attache
