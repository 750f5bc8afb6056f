#pragma once

#include "ui/dialogs/user_prompts.h"

namespace attache::test {

// Answers as the test has written down, and remembers what it was asked.
class ScriptedPrompts final : public UserPrompts {
public:
    std::optional<QString> fileToOpen, folderToOpen, fileToSave;
    QStringList filesToOpen;
    std::optional<AskedWorkspace> workspace;
    std::optional<DayRange> dates;
    QStringList told;

    std::optional<QString> openFile(const QString &, const QString &) override { return fileToOpen; }
    QStringList openFiles(const QString &, const QString &) override { return filesToOpen; }
    std::optional<QString> openFolder(const QString &) override { return folderToOpen; }
    std::optional<QString> saveFile(const QString &, const QString &, const QString &) override { return fileToSave; }
    bool confirm(const QString &, const QString &, const QString &) override { return true; }
    void tell(const QString &what, const QString &) override { told << what; }
    std::optional<AskedWorkspace> newWorkspace() override { return workspace; }
    std::optional<DayRange> ownDates(const DayRange &) override { return dates; }
};

} // namespace attache::test
