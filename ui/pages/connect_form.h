#pragma once

#include "core/desk/sync/connections.h"
#include "ui/pages/form_panel.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace attache {

class SafeLabel;

// Connecting a platform, or signing in to it again: what must be known first, the account, and the secret, which is never shown.
class ConnectForm final : public FormPanel {
    Q_OBJECT
public:
    // `known`: a connection that is signed in again.
    explicit ConnectForm(const std::optional<Connection> &known = {}, QWidget *parent = nullptr);

    ConnectWish wish() const;
    // What is missing, in one sentence; empty: nothing.
    QString lack() const;
    void forgetSecret();

private:
    std::string platform() const;
    void showPlatform();

    QComboBox *m_platform;
    QLineEdit *m_host, *m_handle, *m_secret;
    QCheckBox *m_duty;
    SafeLabel *m_notice, *m_hint;
    ConnectionOptions m_options;
};

} // namespace attache
