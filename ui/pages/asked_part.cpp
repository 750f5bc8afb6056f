#include "ui/pages/asked_part.h"

#include "ui/pages/asked_table.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/card.h"
#include "ui/widgets/safe_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace attache {

using namespace Qt::StringLiterals;

AskedPart::AskedPart(QWidget *parent)
    : QWidget(parent),
      m_title(sectionTitle({}, this)),
      m_caption(new SafeLabel(TypeStep::Caption, Ink::Soft)),
      m_nothing(new SafeLabel(TypeStep::Body, Ink::Soft)),
      m_bySubject(new QPushButton(tr("by subject"))),
      m_byLanguage(new QPushButton(tr("by language"))),
      m_table(new AskedTable)
{
    m_caption->setFit(SafeLabel::Fit::Elide);
    m_nothing->setFit(SafeLabel::Fit::Wrap);
    m_bySubject->setObjectName(u"askedBySubject"_s);
    m_byLanguage->setObjectName(u"askedByLanguage"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(kGrid);
    head->addWidget(m_title);
    head->addWidget(m_caption, 1);
    for (auto *button : {m_bySubject, m_byLanguage}) {
        button->setCheckable(true);
        head->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, button] { show(button == m_byLanguage); });
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_nothing);
    column->addWidget(m_table, 1);
}

void AskedPart::setView(const AskedView &view)
{
    m_view = view;
    m_title->setWords(view.title);
    m_caption->setWords(view.caption);
    m_nothing->setWords(view.nothing);
    m_nothing->setVisible(!view.nothing.isEmpty());
    m_table->setVisible(view.nothing.isEmpty());
    show(m_languages);
}

void AskedPart::show(bool languages)
{
    m_languages = languages;
    m_bySubject->setChecked(!languages);
    m_byLanguage->setChecked(languages);
    m_table->setRows(languages ? tr("Language") : tr("Subject"), m_view.columns, languages ? m_view.languages : m_view.subjects);
}

} // namespace attache
