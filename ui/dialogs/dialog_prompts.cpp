#include "ui/dialogs/dialog_prompts.h"

#include "ui/dialogs/create_dialog.h"
#include "ui/dialogs/period_dialog.h"
#include "ui/dialogs/plain_dialog.h"

#include <QFileDialog>

namespace attache {

namespace {

std::optional<QString> chosen(const QString &path)
{
    if (path.isEmpty())
        return {};
    return path;
}

} // namespace

std::optional<QString> DialogPrompts::openFile(const QString &title, const QString &filter)
{
    return chosen(QFileDialog::getOpenFileName(&m_window, title, {}, filter));
}

QStringList DialogPrompts::openFiles(const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileNames(&m_window, title, {}, filter);
}

std::optional<QString> DialogPrompts::openFolder(const QString &title)
{
    return chosen(QFileDialog::getExistingDirectory(&m_window, title));
}

std::optional<QString> DialogPrompts::saveFile(const QString &title, const QString &suggestion, const QString &filter)
{
    return chosen(QFileDialog::getSaveFileName(&m_window, title, suggestion, filter));
}

bool DialogPrompts::confirm(const QString &question, const QString &explanation, const QString &action)
{
    PlainDialog dialog(question, action, &m_window);
    dialog.say(explanation);
    return dialog.exec() == QDialog::Accepted;
}

void DialogPrompts::tell(const QString &what, const QString &next)
{
    PlainDialog dialog(what, {}, &m_window);
    if (!next.isEmpty())
        dialog.say(next);
    dialog.exec();
}

std::optional<AskedWorkspace> DialogPrompts::newWorkspace()
{
    CreateDialog dialog(&m_window);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return dialog.asked();
}

std::optional<DayRange> DialogPrompts::ownDates(const DayRange &shown)
{
    PeriodDialog dialog(shown, &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return dialog.range();
}

} // namespace attache
