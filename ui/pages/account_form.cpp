#include "ui/pages/account_form.h"

#include "core/domain/platform.h"
#include "ui/dialogs/platform_choice.h"

#include <QComboBox>
#include <QLineEdit>

namespace attache {

using namespace Qt::StringLiterals;

AccountForm::AccountForm(QWidget *parent)
    : FormPanel(tr("Messages to an account of ours count as said to us; its posts count as our answers."), tr("Add"), parent),
      m_kind(new QComboBox),
      m_platform(platformChoice(nullptr)),
      m_handle(new QLineEdit),
      m_name(new QLineEdit),
      m_country(new QLineEdit)
{
    m_handle->setObjectName(u"handle"_s);
    m_kind->addItem(tr("ours"), int(AccountKind::Own));
    m_kind->addItem(tr("official"), int(AccountKind::Official));
    m_handle->setPlaceholderText(u"@EmbassyVienna"_s);
    m_country->setMaxLength(2);
    addField(tr("Whose"), m_kind);
    addField(tr("Platform"), m_platform);
    addField(tr("Account"), m_handle);
    addField(tr("Name"), m_name);
    addField(tr("Country (two letters)"), m_country);
}

Account AccountForm::account() const
{
    QString handle = m_handle->text().trimmed();
    handle.remove(0, handle.startsWith(u'@') ? 1 : 0);
    Account account;
    account.key = {platformKey(m_platform->currentText().toStdString()), handle.toStdString()};
    account.kind = AccountKind(m_kind->currentData().toInt());
    account.name = m_name->text().trimmed().toStdString();
    account.country = m_country->text().trimmed().toUpper().toStdString();
    return account;
}

} // namespace attache
