#include "ui/pages/training/pair_view.h"

#include "core/models/case_words.h"
#include "core/models/figure_words.h"
#include "ui/pages/tree_reader.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/safe_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace attache {

using namespace Qt::StringLiterals;

PairView::PairView(const FigureWords &words, QWidget *parent)
    : QWidget(parent),
      m_words(words),
      m_first(new TreeReader),
      m_second(new TreeReader),
      m_traits(new SafeLabel(TypeStep::Body))
{
    m_first->setObjectName(u"pairFirst"_s);
    m_second->setObjectName(u"pairSecond"_s);
    m_traits->setObjectName(u"pairTraits"_s);
    m_traits->setFit(SafeLabel::Fit::Wrap);
    auto *back = new QPushButton(tr("Back to the list"));
    back->setObjectName(u"pairBack"_s);
    back->setAutoDefault(false);
    connect(back, &QPushButton::clicked, this, &PairView::left);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_first, 1);
    row->addWidget(m_second, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(kPageMargin, kGrid, kPageMargin, kGrid);
    foot->addWidget(m_traits, 1);
    foot->addWidget(back, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row, 1);
    column->addWidget(hairline(this));
    column->addLayout(foot);
}

void PairView::setPair(const TeachingCase &first, const TeachingCase &second)
{
    m_first->setView(caseReaderView(first, m_words));
    m_second->setView(caseReaderView(second, m_words));
    const CaseTraits a = traitsOf(first), b = traitsOf(second);
    m_traits->setWords(likenessWords(likenessOf(a, b), a, b).join(u'\n'));
}

void PairView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace attache
