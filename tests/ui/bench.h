#pragma once

#include "tests/ui/open_desk.h"
#include "tests/ui/scripted_prompts.h"

#include "core/base/instant.h"
#include "ui/shell/workbench.h"

#include <QTest>

namespace attache::test {

// A window on the demonstration, loaded, with prompts that the test answers.
struct Bench {
    std::unique_ptr<Desk> desk = demonstrationDesk();
    ScriptedPrompts prompts;
    std::unique_ptr<Workbench> window;

    explicit Bench(const QString &language = QStringLiteral("en"))
    {
        window = std::make_unique<Workbench>(*desk, false, language, prompts);
        window->resize(1440, 900);
        window->show();
        settle();
    }
    void settle() const { QTRY_VERIFY_WITH_TIMEOUT(window->tasks().isIdle(), 20000); }
    void open(PageId page) const
    {
        window->showPage(page);
        settle();
        QCoreApplication::sendPostedEvents();
    }
    template <class T>
    T *find(const char *name) const
    {
        return window->findChild<T *>(QLatin1StringView(name));
    }
};

} // namespace attache::test
