#include "ui/shell/main_window.h"

#include "core/models/error_words.h"
#include "ui/dialogs/dialog_prompts.h"
#include "ui/dialogs/page_action.h"
#include "ui/dialogs/palette_dialog.h"
#include "ui/shell/drop_veil.h"
#include "ui/shell/looks.h"
#include "ui/shell/welcome_page.h"
#include "ui/shell/workbench.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QMimeData>
#include <QStackedLayout>
#include <QStandardPaths>
#include <QUrl>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSmallest(1024, 600);
constexpr QSize kFirst(1440, 900);

QString demonstrationPath()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    folder.mkpath(u"."_s);
    return folder.filePath(u"demonstration.attache"_s);
}

QStringList filesIn(const QMimeData &dragged)
{
    QStringList files;
    for (const QUrl &url : dragged.urls())
        if (url.isLocalFile())
            files << url.toLocalFile();
    return files;
}

bool isWorkspace(const QStringList &files) { return files.size() == 1 && files.first().endsWith(u".attache"_s); }

} // namespace

MainWindow::MainWindow(Settings &settings, InstalledLanguage &language, UserPrompts *prompts)
    : m_settings(settings),
      m_language(language),
      m_ownPrompts(prompts ? nullptr : std::make_unique<DialogPrompts>(*this)),
      m_prompts(prompts ? *prompts : *m_ownPrompts),
      m_opener(new DeskOpener(this)),
      m_stack(new QStackedLayout(this)),
      m_welcome(new WelcomePage),
      m_veil(new DropVeil(this))
{
    setWindowTitle(u"Attaché"_s); // no handles, no file names: titles are seen by others
    setAccessibleName(u"Attaché"_s);
    setMinimumSize(kSmallest);
    resize(kFirst);
    restoreGeometry(m_settings.get(keys::kGeometry));
    setAcceptDrops(true);
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_welcome);
    installActions(*this, [this](ActionId what) { act(what); });
    connect(m_welcome, &WelcomePage::asked, this, &MainWindow::act);
    connect(m_opener, &DeskOpener::done, this, &MainWindow::take);
}

MainWindow::~MainWindow() { delete m_workbench; } // before the desk it works on

void MainWindow::open(const QString &path)
{
    m_welcome->say({});
    m_welcome->setBusy(true);
    m_opener->open(path.toStdString());
}

void MainWindow::take(const DeskOpener::Answer &answer)
{
    m_welcome->setBusy(false);
    if (!answer)
        return say(describe(answer.error()));
    rememberLook();
    delete std::exchange(m_workbench, nullptr);
    m_desk = answer.value();
    m_looked = parseIso(m_settings.get(keys::kLooked).value(QString::fromStdString(m_desk->path())).toString().toStdString());
    if (!m_desk->isDemonstration())
        m_settings.set(keys::kWorkspace, QString::fromStdString(m_desk->path()));
    rebuild();
}

void MainWindow::rebuild()
{
    if (!m_desk)
        return;
    delete m_workbench;
    m_workbench = new Workbench(*m_desk, m_desk->readOnly(), m_language.language(), m_prompts, m_looked);
    m_workbench->officer().set(m_settings.get(keys::kOfficer));
    connect(&m_workbench->officer(), &OfficerName::changed, this,
            [this](const QString &name) { m_settings.set(keys::kOfficer, name); });
    m_stack->addWidget(m_workbench);
    m_stack->setCurrentWidget(m_workbench);
    m_workbench->startIdleWork();
    m_workbench->tellAlarms(m_settings.get(keys::kNotify));
}

void MainWindow::rememberLook()
{
    const auto now = m_workbench ? m_workbench->shownNow() : std::nullopt;
    if (!now)
        return;
    QVariantMap looked = m_settings.get(keys::kLooked);
    looked[QString::fromStdString(m_desk->path())] = QString::fromStdString(toIso(*now));
    m_settings.set(keys::kLooked, looked);
}

void MainWindow::say(const QString &words)
{
    if (m_workbench)
        m_prompts.tell(words, {});
    else
        m_welcome->say(words);
}

void MainWindow::act(ActionId what)
{
    switch (what) {
    case ActionId::OpenWorkspace: return askToOpen();
    case ActionId::CreateWorkspace: return askToCreate();
    case ActionId::OpenDemonstration: return openDemonstration();
    case ActionId::Settings: return askSettings();
    case ActionId::Palette: return askPalette();
    case ActionId::Keys: return showKeys(this);
    case ActionId::Quit: close(); return;
    default: break;
    }
    if (!m_workbench)
        return;
    switch (what) {
    case ActionId::ImportFiles: return m_workbench->openImport();
    case ActionId::PageToday: return m_workbench->showPage(PageId::Today);
    case ActionId::PageInbox: return m_workbench->showPage(PageId::Inbox);
    case ActionId::PageConversations: return m_workbench->showPage(PageId::Conversations);
    case ActionId::PageReports: return m_workbench->showPage(PageId::Reports);
    case ActionId::PageData: return m_workbench->showPage(PageId::Data);
    case ActionId::PageSubjects: return m_workbench->showPage(PageId::Subjects);
    case ActionId::PageTraining: return m_workbench->showPage(PageId::Training);
    case ActionId::Search: return m_workbench->search();
    case ActionId::SavedViews: return m_workbench->openViews(false);
    case ActionId::SaveView: return m_workbench->openViews(true);
    case ActionId::Back: return m_workbench->travel(-1);
    case ActionId::Forward: return m_workbench->travel(1);
    case ActionId::Refresh: return m_workbench->refresh();
    case ActionId::NextPane: return m_workbench->focusPane(1);
    case ActionId::PreviousPane: return m_workbench->focusPane(-1);
    default: break;
    }
}

void MainWindow::askToOpen()
{
    if (const auto path = m_prompts.openFile(tr("Open a workspace"), tr("Workspaces (*.attache)")))
        open(*path);
}

void MainWindow::askToCreate()
{
    if (const auto asked = m_prompts.newWorkspace())
        m_opener->create(asked->path.toStdString(), asked->zone.toStdString());
}

void MainWindow::openDemonstration()
{
    m_welcome->setBusy(true);
    m_opener->openDemonstration(demonstrationPath().toStdString(), SystemClock().now());
}

void MainWindow::askPalette()
{
    const QList<QAction *> actions = actionsIn(*this);
    QList<PaletteLine> lines;
    for (const QAction *action : actions)
        lines << PaletteLine{action->text(), action->objectName(), keysShownFor(*action)};
    PaletteDialog palette(lines, this);
    if (palette.exec() == QDialog::Accepted && palette.chosen() >= 0)
        actions.at(palette.chosen())->trigger();
}

void MainWindow::askSettings()
{
    const Preferences current{m_settings.get(keys::kLanguage), m_settings.get(keys::kTheme), m_settings.get(keys::kNotify)};
    if (const auto preferences = askPreferences(current, this))
        use(*preferences);
}

void MainWindow::use(const Preferences &preferences)
{
    m_settings.set(keys::kLanguage, preferences.language);
    m_settings.set(keys::kTheme, preferences.theme);
    m_settings.set(keys::kNotify, preferences.notify);
    if (m_workbench)
        m_workbench->tellAlarms(preferences.notify);
    applyLooks(preferences.theme);
    const QString language = chosenLanguage(preferences);
    if (language == m_language.language())
        return;
    if (m_workbench && m_workbench->isImporting())
        return m_prompts.tell(tr("The language changes with the next start."), tr("An import is under way."));
    m_language.change(language);
    qApp->setLayoutDirection(m_language.layoutDirection());
    rebuild();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QStringList files = filesIn(*event->mimeData());
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    m_veil->lift(isWorkspace(files) ? tr("Let go to open this workspace")
                 : m_workbench      ? tr("Let go to look at what these files hold")
                                    : tr("Open or create a workspace first; then drop the files again."));
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *) { m_veil->hide(); }

void MainWindow::dropEvent(QDropEvent *event)
{
    m_veil->hide();
    const QStringList files = filesIn(*event->mimeData());
    if (isWorkspace(files))
        open(files.first());
    else if (m_workbench)
        m_workbench->importFiles(files);
    else if (!files.isEmpty())
        m_welcome->say(tr("Open or create a workspace first; then drop the files again."));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    rememberLook();
    m_settings.set(keys::kGeometry, saveGeometry());
    event->accept();
}

} // namespace attache
