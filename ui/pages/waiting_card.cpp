#include "ui/pages/waiting_card.h"

#include "ui/pages/headline_button.h"
#include "ui/pages/waiting_row.h"
#include "ui/widgets/safe_label.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRows = 10;
constexpr int kFewestRows = 2;

} // namespace

WaitingCard::WaitingCard(QWidget *parent)
    : Card(parent), m_number(new HeadlineButton(FigureId::Waiting, TypeStep::Display, Ink::Waiting)),
      m_heading(new SafeLabel(TypeStep::CardTitle)), m_under(new SafeLabel(TypeStep::Caption, Ink::Soft)),
      m_nothing(new SafeLabel(TypeStep::Body, Ink::Soft)), m_lines(new QWidget)
{
    m_number->setObjectName(u"waitingNumber"_s);
    m_number->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_under->setFit(SafeLabel::Fit::Elide);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_heading);
    words->addWidget(m_under);
    words->addStretch();
    auto *head = new QHBoxLayout;
    head->setSpacing(kCardGap);
    head->addWidget(m_number);
    head->addLayout(words, 1);
    body()->addLayout(head);
    body()->addWidget(m_nothing);
    body()->addWidget(m_lines, 1);
    auto *lines = new QVBoxLayout(m_lines);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    for (int i = 0; i < kMostRows; ++i) {
        auto *row = new WaitingRow;
        connect(row, &WaitingRow::opened, this, &WaitingCard::conversationOpened);
        lines->addWidget(row, 1000); // the stretch below them takes what they cannot
        m_rows << row;
    }
    lines->addStretch(1);
    m_lines->setMinimumHeight(kFewestRows * m_rows.first()->sizeHint().height());
    m_lines->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    connect(m_number, &HeadlineButton::opened, this, &WaitingCard::listOpened);
}

void WaitingCard::setView(const WaitingView &view)
{
    m_view = view;
    m_number->setWords(view.number);
    m_number->setAccessibleDescription(view.title);
    m_heading->setWords(view.title);
    m_under->setWords(view.caption);
    m_nothing->setWords(view.nothing);
    m_nothing->setVisible(view.lines.isEmpty());
    fill();
}

void WaitingCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    QMetaObject::invokeMethod(this, &WaitingCard::fill, Qt::QueuedConnection); // once the layout has placed the lines
}

void WaitingCard::fill()
{
    const qsizetype room = qMax(kFewestRows, m_lines->height() / m_rows.first()->sizeHint().height());
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const bool shown = i < room && i < m_view.lines.size();
        if (shown)
            m_rows.at(i)->setLine(m_view.lines.at(i));
        m_rows.at(i)->setVisible(shown);
    }
}

} // namespace attache
