#include "ui/pages/passport_panel.h"

#include "core/models/chart_spec.h"
#include "core/models/display_text.h"
#include "core/models/fill.h"
#include "ui/charts/chart_view.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/card.h"
#include "ui/widgets/safe_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

SafeLabel *label(TypeStep step, Ink ink, const QString &words)
{
    auto *made = new SafeLabel(step, ink);
    made->setFit(SafeLabel::Fit::Wrap);
    made->setWords(words);
    return made;
}

constexpr int kCurveHeight = 200;

} // namespace

PassportPanel::PassportPanel(const PassportView &view, QWidget *parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this)), m_curvePlace(new QVBoxLayout)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(kGrid);
    addHead(view);
    m_layout->addLayout(m_curvePlace);
    addLines(view);
    addChosen(view);
    m_layout->addStretch();
}

void PassportPanel::addHead(const PassportView &view)
{
    m_layout->addWidget(label(TypeStep::TileValue, Ink::Normal, view.value));
    auto *sentence = label(TypeStep::Body, Ink::Normal, view.sentence);
    sentence->setObjectName(u"sentence"_s);
    m_layout->addWidget(sentence);
    auto *list = new QPushButton(tr("Show the list"));
    list->setObjectName(u"showList"_s);
    auto *copy = new QPushButton(tr("Copy the sentence"));
    copy->setObjectName(u"copySentence"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(list);
    row->addWidget(copy);
    row->addStretch();
    m_layout->addLayout(row);
    m_layout->addSpacing(kGrid);
    connect(list, &QPushButton::clicked, this, &PassportPanel::listWanted);
    connect(copy, &QPushButton::clicked, this, [this, words = view.sentence] { emit copyWanted(words); });
}

void PassportPanel::addLines(const PassportView &view)
{
    for (const auto &[what, words] : view.lines) {
        m_layout->addWidget(hairline(this));
        m_layout->addWidget(label(TypeStep::Caption, Ink::Soft, what));
        m_layout->addWidget(label(TypeStep::Body, Ink::Normal, words));
    }
}

void PassportPanel::addChosen(const PassportView &view)
{
    if (view.chosen.isEmpty())
        return;
    m_layout->addSpacing(kGrid);
    m_layout->addWidget(sectionTitle(tr("Chosen by rule"), this));
    for (const PostLine &line : view.chosen) {
        m_layout->addWidget(hairline(this));
        auto *open = new QPushButton(tr("Open"));
        //: opens the conversation of 'Typical', 'Longest wait' or 'Best continued'
        open->setAccessibleName(fill(tr("Open: %1"), {line.label}));
        auto *head = new QHBoxLayout;
        head->addWidget(label(TypeStep::BodyBold, Ink::Normal, line.label), 1);
        head->addWidget(open);
        m_layout->addLayout(head);
        auto *author = label(TypeStep::Caption, Ink::Soft, {});
        author->setWords(isolated(line.author));
        m_layout->addWidget(author);
        m_layout->addWidget(
            label(TypeStep::Caption, Ink::Soft, fill(tr("%1 · %2", "when, what became of it"), {line.when, line.status})));
        auto *text = label(TypeStep::Body, Ink::Normal, {});
        text->setWords(isolated(line.text));
        m_layout->addWidget(text);
        connect(open, &QPushButton::clicked, this, [this, id = line.conversation] { emit conversationWanted(id); });
    }
}

void PassportPanel::showCurve(const CurveSpec &curve)
{
    auto *chart = new ChartView;
    chart->setObjectName(u"curveChart"_s);
    chart->setMinimumHeight(kCurveHeight);
    chart->setSpec(curve);
    m_curvePlace->addWidget(label(TypeStep::CardTitle, Ink::Normal, curve.words.title));
    m_curvePlace->addWidget(label(TypeStep::Caption, Ink::Soft, curve.words.caption));
    m_curvePlace->addWidget(chart);
    connect(chart, &ChartView::opened, this, &PassportPanel::curveOpened);
}

} // namespace attache
