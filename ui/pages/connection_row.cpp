#include "ui/pages/connection_row.h"

#include "core/models/fill.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/safe_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

Ink inkOf(Tone tone) { return tone == Tone::Waiting ? Ink::Waiting : tone == Tone::Settled ? Ink::Settled : Ink::Soft; }

} // namespace

ConnectionRow::ConnectionRow(const ConnectionsView::Line &line, bool enabled, QWidget *parent)
    : QWidget(parent),
      m_title(new SafeLabel(TypeStep::Body)),
      m_detail(new SafeLabel(TypeStep::Caption, Ink::Soft)),
      m_state(new Badge(line.state, inkOf(line.tone))),
      m_action(new QPushButton(line.actionWords))
{
    setObjectName(u"connection-"_s + QString::fromStdString(line.name));
    const Theme &theme = themeOf(*this);
    m_title->setFit(SafeLabel::Fit::Elide);
    m_title->setWords(line.title);
    m_detail->setFit(SafeLabel::Fit::Wrap);
    m_detail->setWords(line.detail);
    m_action->setObjectName(u"connectionAction"_s);
    m_action->setAccessibleName(fill(tr("%1: %2"), {line.actionWords, line.title}));
    m_action->setEnabled(enabled && line.action != ConnectionsView::Action::None);
    auto *forget = new QPushButton(tr("Forget…"));
    forget->setObjectName(u"connectionForget"_s);
    forget->setAccessibleName(fill(tr("Forget: %1"), {line.title}));
    forget->setEnabled(enabled);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_state);
    auto *row = new QHBoxLayout;
    row->addWidget(m_detail, 1);
    row->addWidget(forget);
    row->addWidget(m_action);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.px(6), 0, theme.px(6));
    column->setSpacing(theme.px(4));
    column->addLayout(head);
    column->addLayout(row);
    connect(m_action, &QPushButton::clicked, this, &ConnectionRow::pressed);
    connect(forget, &QPushButton::clicked, this, &ConnectionRow::forgetWanted);
}

} // namespace attache
