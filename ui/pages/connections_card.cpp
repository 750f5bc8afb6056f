#include "ui/pages/connections_card.h"

#include "ui/pages/connection_row.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/safe_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

SafeLabel *paragraph(QWidget *parent, Ink ink)
{
    auto *label = new SafeLabel(TypeStep::Body, ink, parent);
    label->setFit(SafeLabel::Fit::Wrap);
    label->hide();
    return label;
}

} // namespace

ConnectionsCard::ConnectionsCard(bool readOnly, QWidget *parent)
    : Card(tr("Connections"), parent),
      m_readOnly(readOnly),
      m_nothing(paragraph(this, Ink::Normal)),
      m_sentence(paragraph(this, Ink::Soft)),
      m_progress(new ProgressLine)
{
    setObjectName(u"connections"_s);
    auto *privacy = new QPushButton(tr("Who is called…"));
    privacy->setObjectName(u"privacy"_s);
    auto *add = new QPushButton(tr("Connect…"));
    add->setObjectName(u"connectPlatform"_s);
    add->setEnabled(!readOnly);
    trailing()->addWidget(privacy);
    trailing()->addWidget(add);
    m_progress->hide();
    body()->addWidget(m_nothing);
    body()->addWidget(m_progress);
    body()->addWidget(m_sentence);
    connect(privacy, &QPushButton::clicked, this, &ConnectionsCard::privacyWanted);
    connect(add, &QPushButton::clicked, this, &ConnectionsCard::connectWanted);
    connect(m_progress, &ProgressLine::cancelled, this, &ConnectionsCard::stopWanted);
}

void ConnectionsCard::show(const ConnectionsView &view)
{
    delete m_rows;
    m_rows = new QWidget;
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const auto &line : view.lines) {
        auto *row = new ConnectionRow(line, !m_readOnly);
        column->addWidget(hairline(m_rows));
        column->addWidget(row);
        connect(row, &ConnectionRow::forgetWanted, this, [this, name = line.name] { emit forgetWanted(name); });
        connect(row, &ConnectionRow::pressed, this, [this, line] {
            if (line.action == ConnectionsView::Action::SignIn)
                emit signInWanted(line.name);
            else
                emit syncWanted(line.name);
        });
    }
    body()->insertWidget(0, m_rows);
    m_nothing->setWords(view.nothing);
    m_nothing->setVisible(!view.nothing.isEmpty());
}

void ConnectionsCard::setProgress(const QString &words)
{
    m_progress->setProgress(words, {});
    m_progress->setCancellable(true);
    m_progress->setVisible(!words.isEmpty());
}

void ConnectionsCard::setSentence(const QString &sentence)
{
    m_sentence->setWords(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

} // namespace attache
