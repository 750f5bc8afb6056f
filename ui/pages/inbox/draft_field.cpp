#include "ui/pages/inbox/draft_field.h"

#include "core/models/draft_words.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFewestLines = 2, kMostLines = 5;

} // namespace

DraftEdit::DraftEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setObjectName(u"draft"_s);
    setAccessibleName(tr("Draft"));
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setPlaceholderText(tr("Write an answer here; D jumps to it"));
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    connect(this, &QPlainTextEdit::textChanged, this, &DraftEdit::fitHeight);
    fitHeight();
}

void DraftEdit::fitHeight()
{
    const int lines = std::clamp(int(document()->size().height()), kFewestLines, kMostLines);
    setFixedHeight(lines * fontMetrics().lineSpacing() + 2);
}

void DraftEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight(); // its lines may wrap elsewhere now
}

bool DraftEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool letter = (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
        if (letter && !key->text().isEmpty()) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void DraftEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void DraftEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    emit unfocused();
}

void DraftEdit::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText())
        insertPlainText(source->text());
}

DraftField::DraftField(DraftKeeper &keeper, const FigureWords &words, QWidget *parent)
    : Card(tr("Draft"), parent),
      m_keeper(keeper),
      m_words(words),
      m_edit(new DraftEdit),
      m_discard(new QPushButton(tr("Discard")))
{
    setCaptionBeside(true);
    m_discard->setObjectName(u"discardDraft"_s);
    m_discard->setFlat(true);
    m_discard->setAutoDefault(false);
    trailing()->addWidget(m_discard);
    body()->addWidget(m_edit);
    connect(m_discard, &QPushButton::clicked, &keeper, &DraftKeeper::discard);
    connect(m_edit, &DraftEdit::unfocused, &keeper, &DraftKeeper::save);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_loading)
            m_keeper.typed(m_edit->toPlainText());
        showLength();
    });
    connect(&keeper, &DraftKeeper::loaded, this, [this](const QString &draft) {
        m_loading = true;
        m_edit->setPlainText(draft);
        m_loading = false;
        showLength();
    });
    showLength();
}

void DraftField::setPlatform(const std::string &platform)
{
    m_platform = platform;
    showLength();
}

void DraftField::insert(const QString &text)
{
    QTextCursor cursor = m_edit->textCursor();
    const bool glued = cursor.position() > 0 && !m_edit->toPlainText().at(cursor.position() - 1).isSpace();
    cursor.insertText(glued ? QString(u' ' + text) : text);
    m_edit->setFocus();
}

QString DraftField::text() const { return m_edit->toPlainText(); }

void DraftField::showLength()
{
    const DraftLength length = draftLength(text(), m_platform, m_words);
    //: beside the title of the draft: how it is kept, how long it is
    setCaption(fill(length.tooLong ? tr("kept as you type · too long: %1") : tr("kept as you type · %1"), {length.words}));
    m_discard->setVisible(!text().isEmpty());
}

} // namespace attache
