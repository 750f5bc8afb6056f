#include "ui/shell/pictures.h"

#include "core/models/language.h"
#include "ui/dialogs/user_prompts.h"
#include "ui/shell/looks.h"
#include "ui/shell/workbench.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QPixmap>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

// Nobody is there to answer.
class NoPrompts final : public UserPrompts {
public:
    std::optional<QString> openFile(const QString &, const QString &) override { return {}; }
    QStringList openFiles(const QString &, const QString &) override { return {}; }
    std::optional<QString> openFolder(const QString &) override { return {}; }
    std::optional<QString> saveFile(const QString &, const QString &, const QString &) override { return {}; }
    bool confirm(const QString &, const QString &, const QString &) override { return false; }
    void tell(const QString &, const QString &) override {}
    std::optional<AskedWorkspace> newWorkspace() override { return {}; }
    std::optional<DayRange> ownDates(const DayRange &) override { return {}; }
};

// Until no answer is awaited any more, and what the last one brought is laid out.
void runUntilIdle(DeskTasks &tasks)
{
    if (!tasks.isIdle()) {
        QEventLoop loop;
        QObject::connect(&tasks, &DeskTasks::idle, &loop, [&] {
            if (tasks.isIdle())
                loop.quit();
        });
        loop.exec();
    }
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

QString fileName(PageId page, const QString &theme, const QString &language, QSize size)
{
    return u"%1-%2-%3-%4x%5.png"_s.arg(pageName(page), theme, language).arg(size.width()).arg(size.height());
}

Result<QString> draw(Workbench &bench, PageId page, const QString &path)
{
    bench.showPage(page);
    runUntilIdle(bench.tasks());
    runUntilIdle(bench.tasks()); // what the layout asked for, such as more rows
    if (!bench.grab().save(path))
        return Error{Errc::InputOutput, {path.toStdString(), 0, {}}, "png"};
    return path;
}

Status drawLanguage(Desk &desk, const PictureOptions &options, const QString &language, QStringList &written)
{
    NoPrompts prompts;
    for (const QString &theme : options.themes) {
        applyLooks(theme);
        Workbench bench(desk, false, language, prompts); // as the window shows it that may write
        bench.setAttribute(Qt::WA_DontShowOnScreen);
        bench.resize(options.size);
        bench.show();
        if (options.scope != ScopeRequest())
            bench.setScope(options.scope);
        runUntilIdle(bench.tasks());
        for (const PageId page : options.pages) {
            const auto path = draw(bench, page, QDir(options.folder).filePath(fileName(page, theme, language, options.size)));
            if (!path)
                return path.error();
            written << path.value();
        }
    }
    return {};
}

PictureOptions completed(PictureOptions options)
{
    if (options.pages.isEmpty())
        options.pages = QList<PageId>(kPages.begin(), kPages.end());
    if (options.themes.isEmpty())
        options.themes = {u"light"_s};
    if (options.languages.isEmpty())
        options.languages = {u"en"_s};
    return options;
}

Status check(const PictureOptions &options)
{
    for (const QString &theme : options.themes)
        if (theme != u"light"_s && theme != u"dark"_s)
            return failure(Errc::Usage, "theme " + theme.toStdString());
    if (!QDir().mkpath(options.folder))
        return Error{Errc::InputOutput, {options.folder.toStdString(), 0, {}}, "mkdir"};
    return {};
}

} // namespace

Result<QStringList> writePictures(Desk &desk, const PictureOptions &wished)
{
    const PictureOptions options = completed(wished);
    if (const Status ready = check(options); !ready)
        return ready.error();
    QStringList written;
    InstalledLanguage installed;
    for (const QString &language : options.languages) {
        if (!installed.change(language))
            return failure(Errc::Usage, "language " + language.toStdString());
        qApp->setLayoutDirection(installed.layoutDirection());
        if (const Status drawn = drawLanguage(desk, options, language, written); !drawn)
            return drawn.error();
    }
    return written;
}

std::optional<PageId> pageNamed(const QString &name)
{
    for (const PageId page : kPages)
        if (pageName(page) == name)
            return page;
    return {};
}

} // namespace attache
