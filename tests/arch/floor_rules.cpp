#include "tests/arch/floor_rules.h"

#include <array>

namespace attache::test {

using namespace Qt::StringLiterals;

namespace {

// Folders by floor; folders of the same floor never include one another.
struct Floor {
    QStringView folder;
    int height;
};
constexpr std::array kFloors{
    Floor{u"core/base/", 0},     Floor{u"core/domain/", 10},  Floor{u"core/ingest/", 20}, Floor{u"core/connect/", 20},
    Floor{u"core/store/", 20},   Floor{u"core/measure/", 20}, Floor{u"core/desk/", 30},   Floor{u"core/models/", 40},
    Floor{u"ui/theme/", 50},     Floor{u"ui/charts/", 51},    Floor{u"ui/widgets/", 51},  Floor{u"ui/dialogs/", 52},
    Floor{u"ui/pages/", 52},     Floor{u"ui/report/", 52},    Floor{u"ui/shell/", 53},    Floor{u"app/", 60},
};

const Floor *floorOf(const QString &path)
{
    for (const Floor &floor : kFloors)
        if (path.startsWith(floor.folder))
            return &floor;
    return nullptr;
}

// Inside ui the folders of one level may use each other; below it they may not.
bool mayInclude(const Floor &user, const Floor &used)
{
    if (&user == &used || used.height < user.height)
        return true;
    return used.height == user.height && user.height > 50 && user.height < 60;
}

QString violation(const SourceFile &file, const Include &include, QStringView why)
{
    return file.path % u':' % QString::number(include.line) % u": " % include.name % u' ' % why;
}

bool isGenerated(const QString &name) { return name.endsWith(u".moc") || name.startsWith(u"moc_") || name.startsWith(u"ui_"); }

QStringView projectFault(const SourceFile &file, const QString &name)
{
    if (name.endsWith(u".cpp"))
        return u"is a source, not a header";
    const Floor *user = floorOf(file.path);
    const Floor *used = floorOf(name);
    if (!user)
        return u"is included by a file on no floor";
    if (!used)
        return u"is on no floor: name it from the root";
    return mayInclude(*user, *used) ? QStringView() : QStringView(u"is not below");
}

QStringView libraryFault(const SourceFile &file, const QString &name)
{
    const QString module = qtModuleOf(name);
    if (name == u"sqlite3.h" && !file.path.startsWith(u"core/store/"))
        return u"belongs to core/store";
    if (module == u"QtNetwork" && !file.path.startsWith(u"core/connect/"))
        return u"belongs to core/connect";
    if (module == u"QtCharts" && !file.path.startsWith(u"ui/charts/") && !file.path.startsWith(u"ui/report/"))
        return u"belongs to ui/charts and ui/report";
    if (file.path.startsWith(u"core/") && !module.isEmpty() && module != u"QtCore" && module != u"QtNetwork")
        return u"is of Gui, Widgets or above; core is without them";
    return module == u"QtSql" ? QStringView(u"is not how the store speaks to SQLite") : QStringView();
}

} // namespace

QStringList floorViolations(const SourceFile &file)
{
    QStringList found;
    for (const Include &include : includesOf(file.text))
        if (include.project && !isGenerated(include.name))
            if (const QStringView why = projectFault(file, include.name); !why.isEmpty())
                found << violation(file, include, why);
    return found;
}

QStringList libraryViolations(const SourceFile &file)
{
    QStringList found;
    for (const Include &include : includesOf(file.text))
        if (const QStringView why = libraryFault(file, include.name); !why.isEmpty())
            found << violation(file, include, why);
    return found;
}

} // namespace attache::test
