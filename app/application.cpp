#include "app/application.h"

#include "app/command.h"
#include "app/logging.h"
#include "core/base/large_pages.h"
#include "core/models/language.h"
#include "core/store/database.h"
#include "ui/shell/window_app.h"

#include <QApplication>
#include <QFileInfo>

#include <memory>

namespace attache {

namespace {

// The command that the words begin with ('account add' has two), and how many words name it.
const Command *commandNamed(const std::vector<Command> &all, const QStringList &words, qsizetype &used)
{
    for (const auto &command : all) {
        const auto name = command.name.split(QLatin1Char(' '));
        used = name.size();
        if (words.mid(0, used) == name)
            return &command;
    }
    return nullptr;
}

QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    return words;
}

int runCommand(const Command &command, const QStringList &words, const Console &console)
{
    if (words.contains(QLatin1String("--help"))) {
        console.out(helpOf(command));
        return Done;
    }
    const bool json = words.contains(QLatin1String("--json"));
    const auto arguments = Arguments::read(words, command.allOptions(), command.fewest, command.most);
    if (!arguments)
        return console.fail(arguments.error(), json);
    const auto language = arguments->value(QStringLiteral("language"), QStringLiteral("en"));
    const auto languages = command.onPaper ? paperLanguages() : availableLanguages();
    if (!languages.contains(language))
        return console.fail({Errc::Usage, {{}, 0, "--language"}, languages.join(QStringLiteral(", ")).toStdString()}, json);
    const InstalledLanguage installed(language);
    const int code = command.run(*arguments, console);
    return console.whole() ? code : console.fail({Errc::InputOutput, {}, "standard output"});
}

// A headless command never looks for a display; one that draws does so into memory.
void drawWithoutDisplay() { qputenv("QT_QPA_PLATFORM", "offscreen"); }

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("attache"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ATTACHE_VERSION));
}

std::unique_ptr<QCoreApplication> applicationFor(const Command &command, int &argc, char **argv)
{
    nameApplication();
    if (!command.draws)
        return std::make_unique<QCoreApplication>(argc, argv);
    drawWithoutDisplay();
    return std::make_unique<QApplication>(argc, argv);
}

// A single word is a workspace where it looks like one, or stands for a file.
bool asksForCommand(const QStringList &words)
{
    if (words.isEmpty())
        return false;
    const auto &word = words.first();
    const bool file = word.endsWith(QLatin1String(".attache")) || word.contains(QLatin1Char('/')) || QFileInfo::exists(word);
    return words.size() > 1 || word.startsWith(QLatin1String("--")) || !file;
}

int answerPlainWords(const QStringList &words, const std::vector<Command> &all, const Console &console)
{
    if (words.first() == QLatin1String("--help")) {
        console.out(helpOfAll(all));
        return Done;
    }
    if (words.first() == QLatin1String("--version")) {
        console.out(QStringLiteral("attache ") + QStringLiteral(ATTACHE_VERSION));
        return Done;
    }
    return console.fail({Errc::Usage, {{}, 0, words.first().toStdString()}, "unknown command"});
}

} // namespace

int runApplication(int argc, char **argv)
{
    preferLargePages();
    installLogging();
    configureSqlite();
    const Console console;
    const auto words = wordsOf(argc, argv);
    qsizetype used = 0;
    const auto all = commands();
    const auto *command = commandNamed(all, words, used);
    if (command) {
        const auto application = applicationFor(*command, argc, argv);
        return runCommand(*command, words.mid(used), console);
    }
    if (asksForCommand(words)) {
        const QCoreApplication application(argc, argv);
        return answerPlainWords(words, all, console);
    }
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        return console.fail({Errc::Usage, {}, "no display"});
    nameApplication();
    QApplication application(argc, argv);
    return runWindow(application, words.value(0));
}

} // namespace attache
