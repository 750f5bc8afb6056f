#include "ui/shell/window_app.h"

#include "ui/shell/looks.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QFileInfo>

namespace attache {

int runWindow(QApplication &app, const QString &workspace)
{
    Settings settings;
    const Preferences preferences{settings.get(keys::kLanguage), settings.get(keys::kTheme)};
    InstalledLanguage language(chosenLanguage(preferences));
    app.setLayoutDirection(language.layoutDirection());
    applyLooks(preferences.theme);
    MainWindow window(settings, language);
    const QString last = settings.get(keys::kWorkspace);
    if (!workspace.isEmpty())
        window.open(workspace);
    else if (QFileInfo::exists(last))
        window.open(last);
    window.show();
    return app.exec();
}

} // namespace attache
