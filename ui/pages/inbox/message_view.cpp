#include "ui/pages/inbox/message_view.h"

#include "core/models/desk_tasks.h"
#include "core/models/error_words.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "core/models/history_words.h"
#include "core/models/inbox_line.h"
#include "core/models/labels.h"
#include "core/models/line_fit_view.h"
#include "core/models/reader_view.h"
#include "ui/pages/inbox/action_bar.h"
#include "ui/pages/inbox/draft_field.h"
#include "ui/pages/inbox/line_card.h"
#include "ui/pages/tree_reader.h"
#include "ui/theme/theme.h"
#include "ui/widgets/safe_label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace attache {

MessageView::MessageView(const PageContext &context, const Clock &clock, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_keeper(new DraftKeeper(context.tasks, clock, this)),
      m_reader(new TreeReader),
      m_said(new SafeLabel(TypeStep::Caption, Ink::Settled)),
      m_draft(new DraftField(*m_keeper, context.words)),
      m_lines(new LineCard),
      m_actions(new ActionBar),
      m_foot(new QWidget)
{
    layOut();
    m_actions->setReadOnly(context.readOnly);
    m_draft->setEnabled(!context.readOnly);
    connect(m_actions, &ActionBar::acted, this, &MessageView::acted);
    connect(m_lines, &LineCard::insertWanted, this, &MessageView::insertLine);
    connect(m_reader, &TreeReader::lineOpened, this, &MessageView::postOpened);
    connect(m_draft->edit(), &DraftEdit::left, this, &MessageView::left);
    connect(m_keeper, &DraftKeeper::saved, this, &MessageView::draftChanged);
    connect(m_keeper, &DraftKeeper::failed, this, &MessageView::failed);
}

void MessageView::layOut()
{
    m_said->setObjectName(QStringLiteral("saidOfIt"));
    m_said->setFit(SafeLabel::Fit::Elide);
    auto *foot = new QVBoxLayout(m_foot);
    foot->setContentsMargins(kPageMargin, 0, kPageMargin, kCardGap);
    foot->setSpacing(kGrid + 4);
    foot->addWidget(m_said);
    foot->addWidget(m_draft);
    foot->addWidget(m_lines);
    foot->addWidget(m_actions);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_reader, 1);
    column->addWidget(m_foot);
    m_foot->hide();
}

void MessageView::open(const InboxRow *row, const Zone &zone)
{
    m_zone = zone;
    if (!row) {
        m_row.reset();
        m_file = {};
        m_latest.drop();
        m_keeper->open(std::nullopt);
        m_foot->hide();
        return m_reader->setView({});
    }
    if (m_row && m_row->post.key == row->post.key) {
        m_row = *row;
        return read();
    }
    m_row = *row;
    m_file = {};
    m_usedLine.reset();
    m_keeper->open(row->post.key);
    m_draft->setPlatform(row->post.key.platform);
    m_actions->setPlatform(platformWords(row->post.key.platform));
    m_actions->setOutOfQueue(!row->leftSeconds || row->decision == DecisionKind::MarkedAnswered);
    m_foot->show();
    read();
}

void MessageView::readAgain()
{
    if (m_row)
        read();
}

void MessageView::read()
{
    const LatestOnly::Ticket ticket = m_latest.take();
    const auto answer = m_context.tasks.read(ticket.stop, [row = *m_row](const Desk &desk) { return messageFile(desk, row); });
    m_context.tasks.whenDone(answer, this, [this, ticket](const Result<MessageFile> &file) {
        if (!m_latest.isLast(ticket))
            return;
        if (file)
            take(file.value());
        else
            m_reader->say(describe(file.error()));
    });
}

void MessageView::take(const MessageFile &file)
{
    m_file = file;
    ReaderView view = readerView(file.tree, m_zone, m_context.words, m_known.get());
    const InboxLine line = inboxLine(*m_row, m_zone, m_context.words);
    view.title = line.who;
    //: below a name: where it stands, then since when it waits
    view.under = fill(tr("%1 · since %2"), {line.about, m_context.words.moment(m_row->anchor, m_zone)});
    m_reader->setView(view, placeIn(file.tree, m_row->post.key));
    const QString said = saidInShort(file.said, m_zone, m_context.words);
    m_said->setWords(said);
    m_said->setVisible(!said.isEmpty());
    m_lines->setFits(lineFitViews(file.fits, m_row->post.text, m_context.words));
}

void MessageView::setChosen(qint64 count)
{
    m_actions->setChosen(count, fill(tr("%1 message(s) chosen", nullptr, pluralNumber(count)), {m_context.words.count(count)}));
}

void MessageView::insertLine()
{
    if (const LineFitView *fit = m_lines->shown()) {
        m_draft->insert(fit->plain);
        m_usedLine = fit->key;
    }
}

// The edge towards the list goes on below the reader.
void MessageView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(isRightToLeft() ? width() - 1 : 0, 0, 1, height()), themeOf(*this).colours.line);
}

QString MessageView::draft() const { return m_draft->text(); }

QWidget *MessageView::draftEdit() const { return m_draft->edit(); }

} // namespace attache
