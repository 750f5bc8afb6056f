#pragma once

#include "ui/dialogs/user_prompts.h"

class QWidget;

namespace attache {

// Asks with real dialogs over `window`, which must outlive it.
class DialogPrompts final : public UserPrompts {
public:
    explicit DialogPrompts(QWidget &window) : m_window(window) {}

    std::optional<QString> openFile(const QString &title, const QString &filter) override;
    QStringList openFiles(const QString &title, const QString &filter) override;
    std::optional<QString> openFolder(const QString &title) override;
    std::optional<QString> saveFile(const QString &title, const QString &suggestion, const QString &filter) override;
    bool confirm(const QString &question, const QString &explanation, const QString &action) override;
    void tell(const QString &what, const QString &next) override;
    std::optional<AskedWorkspace> newWorkspace() override;
    std::optional<DayRange> ownDates(const DayRange &shown) override;

private:
    QWidget &m_window;
};

} // namespace attache
