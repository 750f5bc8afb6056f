#include "ui/pages/connect_form.h"

#include "core/domain/platform.h"
#include "core/models/connection_words.h"
#include "ui/widgets/safe_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

SafeLabel *paragraph()
{
    auto *label = new SafeLabel(TypeStep::Caption, Ink::Soft);
    label->setFit(SafeLabel::Fit::Wrap);
    return label;
}

} // namespace

ConnectForm::ConnectForm(const std::optional<Connection> &known, QWidget *parent)
    : FormPanel(tr("The account is read, never written to. The secret goes to the system's keychain and nowhere else; without a "
                   "keychain it is kept until the program ends."),
                tr("Connect"), parent),
      m_platform(new QComboBox),
      m_host(new QLineEdit),
      m_handle(new QLineEdit),
      m_secret(new QLineEdit),
      m_duty(new QCheckBox(tr("We hold, or have applied for, the Enterprise plan"))),
      m_notice(paragraph()),
      m_hint(paragraph())
{
    for (const auto &connector : allConnectors()) {
        const std::string key(connector->traits().platform);
        m_platform->addItem(QString::fromStdString(platformName(key)), QString::fromStdString(key));
    }
    m_platform->addItem(QString::fromStdString(platformName("tiktok")), u"tiktok"_s);
    m_platform->setObjectName(u"connectWhere"_s);
    m_host->setObjectName(u"connectHost"_s);
    m_handle->setObjectName(u"connectHandle"_s);
    m_secret->setObjectName(u"connectSecret"_s);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    addField(tr("Platform"), m_platform);
    form()->addRow(m_notice);
    form()->addRow(m_duty);
    addField(tr("Server"), m_host);
    addField(tr("Account"), m_handle);
    addField(tr("App password or token"), m_secret);
    form()->addRow(m_hint);
    connect(m_platform, &QComboBox::currentIndexChanged, this, &ConnectForm::showPlatform);
    if (known) {
        m_platform->setCurrentIndex(m_platform->findData(QString::fromStdString(known->platform)));
        m_platform->setEnabled(false);
        m_handle->setText(QString::fromStdString(known->handle));
        m_options = known->options;
    }
    showPlatform();
    if (known)
        m_host->setText(QString::fromStdString(known->host));
}

std::string ConnectForm::platform() const { return m_platform->currentData().toString().toStdString(); }

void ConnectForm::showPlatform()
{
    const auto connector = connectorFor(platform());
    const auto notice = platformNotice(platform());
    m_notice->setWords(notice);
    m_notice->setVisible(!notice.isEmpty());
    m_duty->setVisible(connector && connector->traits().enterpriseDuty);
    m_duty->setChecked(m_options.governmentAgreed);
    m_hint->setWords(connector ? secretHint(platform()) : QString());
    for (auto *field : {m_host, m_handle, m_secret})
        field->setEnabled(connector != nullptr);
    m_host->setText(connector
                        ? QString::fromUtf8(connector->traits().usualHost.data(), qsizetype(connector->traits().usualHost.size()))
                        : QString());
}

QString ConnectForm::lack() const
{
    const auto connector = connectorFor(platform());
    if (!connector)
        return platformNotice(platform());
    if (connector->traits().enterpriseDuty && !m_duty->isChecked())
        return tr("Confirm the Enterprise plan, or read files instead.");
    if (m_host->text().trimmed().isEmpty())
        return tr("Name the server.");
    return m_secret->text().isEmpty() ? tr("The app password or token is missing.") : QString();
}

ConnectWish ConnectForm::wish() const
{
    ConnectWish wish;
    wish.platform = platform();
    wish.host = m_host->text().trimmed().toStdString();
    wish.handle = m_handle->text().trimmed().toStdString();
    wish.options = m_options;
    wish.options.governmentAgreed = m_duty->isChecked();
    wish.secret = Secret(m_secret->text().trimmed().toStdString());
    return wish;
}

void ConnectForm::forgetSecret() { m_secret->clear(); }

} // namespace attache
