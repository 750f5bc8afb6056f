#include "ui/pages/own_question.h"

#include "core/models/display_text.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "ui/dialogs/platform_choice.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/safe_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

enum Role { HandleRole = Qt::UserRole, PlatformRole };

} // namespace

OwnQuestion::OwnQuestion(const FigureWords &words, QWidget *parent)
    : QWidget(parent),
      m_words(words),
      m_handle(new QComboBox),
      m_platform(platformChoice(nullptr))
{
    auto *question = new SafeLabel(TypeStep::BodyBold);
    question->setFit(SafeLabel::Fit::Wrap);
    question->setWords(tr("Whose account is ours?"));
    auto *why = new SafeLabel(TypeStep::Small, Ink::Soft);
    why->setFit(SafeLabel::Fit::Wrap);
    why->setWords(tr("Messages and answers are told apart by it. It can be added later, on the page Data."));
    m_handle->setObjectName(u"ownHandle"_s);
    m_handle->setEditable(true);
    m_handle->setInsertPolicy(QComboBox::NoInsert);
    m_handle->setAccessibleName(tr("Our account"));
    m_handle->lineEdit()->setPlaceholderText(u"@EmbassyVienna"_s);
    m_platform->setObjectName(u"ownPlatform"_s);
    m_platform->setAccessibleName(tr("Platform"));
    auto *row = new QHBoxLayout;
    row->setSpacing(kGrid);
    row->addWidget(m_handle, 2);
    row->addWidget(m_platform, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid / 2);
    layout->addWidget(question);
    layout->addWidget(why);
    layout->addLayout(row);
    connect(m_handle, &QComboBox::activated, this, &OwnQuestion::choose);
    connect(m_handle->lineEdit(), &QLineEdit::textEdited, this, &OwnQuestion::tell);
    connect(m_platform, &QComboBox::currentTextChanged, this, &OwnQuestion::tell);
}

void OwnQuestion::suggest(const std::vector<NamedOften> &likely, const QStringList &platforms)
{
    const QSignalBlocker quiet(m_handle);
    const QString written = m_handle->currentText();
    m_handle->clear();
    for (const NamedOften &one : likely) {
        const QString words =
            fill(tr("%1, %2", "account, how many posts"), {m_words.account(one.account), m_words.items(Item::Post, one.posts)});
        m_handle->addItem(words, QString::fromStdString(one.account.handle));
        m_handle->setItemData(m_handle->count() - 1, QString::fromStdString(one.account.platform), PlatformRole);
    }
    m_handle->setCurrentIndex(-1);
    m_handle->setEditText(written);
    if (written.isEmpty() && !platforms.isEmpty())
        showPlatform(*m_platform, platforms.first().toStdString());
}

void OwnQuestion::choose(int index)
{
    if (index < 0)
        return;
    showPlatform(*m_platform, m_handle->itemData(index, PlatformRole).toString().toStdString());
    m_handle->setEditText(u'@' + m_handle->itemData(index, HandleRole).toString());
    tell();
}

void OwnQuestion::tell() { emit answered(QString::fromStdString(platformIn(*m_platform)), m_handle->currentText()); }

} // namespace attache
