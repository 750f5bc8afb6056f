#pragma once

#include "core/models/desk_opener.h"
#include "core/models/language.h"
#include "ui/shell/actions.h"
#include "ui/shell/settings.h"

#include <QWidget>

#include <memory>
#include <optional>

class QStackedLayout;

namespace attache {

class DropVeil;
class UserPrompts;
struct Preferences;
class WelcomePage;
class Workbench;

// The frame: what is open, keys, files that are dropped, language and theme. Everything else is the workbench's.
class MainWindow final : public QWidget {
    Q_OBJECT
public:
    // `prompts` null: real dialogs over this window.
    MainWindow(Settings &settings, InstalledLanguage &language, UserPrompts *prompts = nullptr);
    ~MainWindow() override;

    void open(const QString &path);
    Workbench *workbench() const { return m_workbench; }

public slots:
    void act(attache::ActionId what);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void take(const DeskOpener::Answer &answer);
    void rebuild();
    void rememberLook();
    void askToOpen();
    void askToCreate();
    void openDemonstration();
    void askSettings();
    void askPalette();
    void use(const Preferences &preferences);
    void say(const QString &words);

    Settings &m_settings;
    InstalledLanguage &m_language;
    std::unique_ptr<UserPrompts> m_ownPrompts;
    UserPrompts &m_prompts;
    DeskOpener *m_opener;
    QStackedLayout *m_stack;
    WelcomePage *m_welcome;
    DropVeil *m_veil;
    std::shared_ptr<Desk> m_desk;
    std::optional<Instant> m_looked; // when this workspace was last looked at before it was opened now
    Workbench *m_workbench = nullptr;
};

} // namespace attache
