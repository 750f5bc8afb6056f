#include "ui/pages/inbox/letter_panel.h"

#include "ui/theme/theme.h"
#include "ui/widgets/safe_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastHeight = 220;

} // namespace

LetterPanel::LetterPanel(const QString &explanation, const QString &text, QWidget *parent)
    : QWidget(parent),
      m_text(new QPlainTextEdit(text)),
      m_copy(new QPushButton(tr("Copy"))),
      m_actions(new QWidget)
{
    auto *words = new SafeLabel(TypeStep::Small, Ink::Soft);
    words->setFit(SafeLabel::Fit::Wrap);
    words->setWords(explanation);
    m_text->setObjectName(u"letter"_s);
    m_text->setAccessibleName(tr("The letter"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(themeOf(*this).px(kLeastHeight));
    m_copy->setObjectName(u"copyLetter"_s);
    m_copy->setDefault(true);
    auto *save = new QPushButton(tr("Save as a file…"));
    save->setAutoDefault(false);
    auto *row = new QHBoxLayout(m_actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_copy);
    row->addWidget(save);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid + 4);
    column->addWidget(words);
    column->addWidget(m_text, 1);
    column->addWidget(m_actions);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text->toPlainText());
        emit copied();
    });
    connect(save, &QPushButton::clicked, this, &LetterPanel::saveWanted);
}

QString LetterPanel::text() const { return m_text->toPlainText(); }

void LetterPanel::setText(const QString &text) { m_text->setPlainText(text); }

void LetterPanel::addAction(QPushButton *button)
{
    auto *row = static_cast<QHBoxLayout *>(m_actions->layout());
    row->insertWidget(row->count() - 1, button);
}

void LetterPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QMetaObject::invokeMethod( // what opens a panel gives its cross the focus; this comes after that
        this, [this] { m_copy->setFocus(Qt::OtherFocusReason); }, Qt::QueuedConnection);
}

} // namespace attache
