#pragma once

#include "core/models/connections_view.h"

#include <QWidget>

namespace attache {

// Every host that this program calls, and when.
class PrivacyPanel final : public QWidget {
    Q_OBJECT
public:
    explicit PrivacyPanel(const PrivacyView &view, QWidget *parent = nullptr);
};

} // namespace attache
