#include "ui/pages/inbox/capital_view.h"

#include "core/base/whole_file.h"
#include "core/desk/press_desk.h"
#include "core/models/capital_document.h"
#include "core/models/capital_letter.h"
#include "core/models/desk_tasks.h"
#include "core/models/display_text.h"
#include "core/models/error_words.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "ui/dialogs/user_prompts.h"
#include "ui/pages/inbox/letter_panel.h"
#include "ui/pages/state_stack.h"
#include "ui/report/pdf_writer.h"
#include "ui/theme/theme.h"
#include "ui/widgets/safe_label.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

struct Read {
    CapitalPage page;
    Zone zone;
};

Result<Read> readCapital(const Desk &desk)
{
    auto page = desk.press().askTheCapital();
    const auto name = desk.zone();
    if (!page || !name)
        return page ? name.error() : page.error();
    auto zone = Zone::named(*name);
    if (!zone)
        return zone.error();
    return Read{std::move(*page), std::move(*zone)};
}

QString questionWords(const CapitalQuestion &question, const FigureWords &words)
{
    QStringList shared;
    for (const auto &word : question.words)
        shared << isolated(word);
    return fill(CapitalView::tr("%1: %2", "what is asked, by how many"),
                {shared.join(u", "_s), words.items(Item::Message, question.count)});
}

} // namespace

CapitalView::CapitalView(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_letter(new LetterPanel(tr("Questions that no cleared line answers, in people's own "
                                  "words: the letter to the capital, and the note at a "
                                  "rotation."),
                               {})),
      m_questions(new QStringListModel(this)),
      m_list(new QListView)
{
    auto *pdf = new QPushButton(tr("Export PDF…"));
    pdf->setObjectName(u"capitalPdf"_s);
    pdf->setAutoDefault(false);
    m_letter->addAction(pdf);
    m_list->setObjectName(u"capitalQuestions"_s);
    m_list->setAccessibleName(tr("Questions"));
    m_list->setModel(m_questions);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTextElideMode(Qt::ElideRight);
    auto *answer = new QPushButton(tr("The capital has replied…"));
    answer->setObjectName(u"capitalReply"_s);
    answer->setAutoDefault(false);
    answer->setEnabled(!context.readOnly);
    auto *side = new QVBoxLayout;
    side->setSpacing(kGrid);
    auto *heading = new SafeLabel(TypeStep::CardTitle);
    heading->setWords(tr("What most ask first"));
    side->addWidget(heading);
    side->addWidget(m_list, 1);
    side->addWidget(answer, 0, Qt::AlignLeading);
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(kPageMargin, kCardGap, kPageMargin, kCardGap);
    row->setSpacing(kPageMargin);
    row->addLayout(side, 2);
    row->addWidget(m_letter, 3);
    m_state = new StateStack(content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_state);
    connect(m_state, &StateStack::actionPressed, this, &CapitalView::load);
    connect(m_letter, &LetterPanel::copied, this, [this] { emit said(tr("Copied: the letter to the capital")); });
    connect(m_letter, &LetterPanel::saveWanted, this, &CapitalView::saveText);
    connect(pdf, &QPushButton::clicked, this, &CapitalView::savePdf);
    connect(answer, &QPushButton::clicked, this, &CapitalView::reply);
    connect(m_list, &QListView::activated, this, &CapitalView::reply);
}

QWidget *CapitalView::pane() const { return m_list; }

void CapitalView::load()
{
    const LatestOnly::Ticket ticket = m_latest.take();
    if (m_questions->rowCount() == 0)
        m_state->setState({PanelState::Kind::Loading, tr("Looking up…"), {}});
    m_context.tasks.whenDone(m_context.tasks.read(ticket.stop, readCapital), this, [this, ticket](const Result<Read> &read) {
        if (!m_latest.isLast(ticket))
            return;
        if (read)
            take(read->page, read->zone);
        else
            m_state->setState({PanelState::Kind::Error, describe(read.error()), tr("Try again")});
    });
}

void CapitalView::take(const CapitalPage &page, const Zone &zone)
{
    m_page = page;
    m_zone = zone;
    QStringList questions;
    for (const auto &question : page.questions)
        questions << questionWords(question, m_context.words);
    m_questions->setStringList(questions);
    m_letter->setText(capitalLetter(page, zone, m_context.words));
    m_list->setCurrentIndex(m_questions->index(0));
    m_state->setState({});
}

void CapitalView::saveText()
{
    const auto path = m_context.prompts.saveFile(tr("Save the letter"), tr("Questions.txt"), tr("Plain text (*.txt)"));
    if (!path)
        return;
    const Status written = writeWholeFile(path->toStdString(), m_letter->text().toStdString());
    emit said(written ? fill(tr("Saved: %1"), {*path}) : describe(written.error()));
}

void CapitalView::savePdf()
{
    const auto path = m_context.prompts.saveFile(tr("Export PDF"), tr("Questions.pdf"), tr("PDF (*.pdf)"));
    if (!path)
        return;
    const ReportDocument document = capitalDocument(m_page, m_zone, m_context.words, m_context.demonstration);
    const Status written = writePdf(document, *path, PaperSize::A4);
    emit said(written ? fill(tr("Saved: %1"), {*path}) : describe(written.error()));
}

void CapitalView::reply()
{
    const QModelIndex index = m_list->currentIndex();
    if (index.isValid() && !m_context.readOnly)
        emit replyWanted(m_page.questions[std::size_t(index.row())]);
}

} // namespace attache
