#include "tests/arch/floor_rules.h"

#include <QTest>

using namespace attache::test;
using namespace Qt::StringLiterals;

class FloorsTest : public QObject {
    Q_OBJECT

private slots:
    void include_plantedInFile_isJudged_data();
    void include_plantedInFile_isJudged();
    void includes_ofWholeTree_keepTheFloors();
    void libraries_ofWholeTree_areUsedWhereTheyBelong();
};

void FloorsTest::include_plantedInFile_isJudged_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("include");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *name, const QString &path, const QString &include, bool allowed) {
        QTest::newRow(name) << path << include << allowed;
    };
    row("lower floor", u"core/desk/a.cpp"_s, u"\"core/store/database.h\""_s, true);
    row("own folder", u"core/store/a.cpp"_s, u"\"core/store/database.h\""_s, true);
    row("higher floor", u"core/store/a.cpp"_s, u"\"core/desk/desk.h\""_s, false);
    row("neighbour on floor 2", u"core/measure/a.cpp"_s, u"\"core/store/database.h\""_s, false);
    row("page under a chart", u"ui/charts/a.cpp"_s, u"\"ui/pages/page.h\""_s, false);
    row("widget beside a chart", u"ui/charts/a.cpp"_s, u"\"ui/widgets/card.h\""_s, true);
    row("ui in core", u"core/models/a.cpp"_s, u"\"ui/theme/theme.h\""_s, false);
    row("app in ui", u"ui/shell/a.cpp"_s, u"\"app/options.h\""_s, false);
    row("not from the root", u"core/base/a.cpp"_s, u"\"text.h\""_s, false);
    row("source", u"core/base/a.cpp"_s, u"\"core/base/text.cpp\""_s, false);
    row("sqlite in the store", u"core/store/a.cpp"_s, u"<sqlite3.h>"_s, true);
    row("sqlite elsewhere", u"core/desk/a.cpp"_s, u"<sqlite3.h>"_s, false);
    row("widgets in core", u"core/models/a.h"_s, u"<QLabel>"_s, false);
    row("gui in core", u"core/models/a.h"_s, u"<QColor>"_s, false);
    row("gui by module", u"core/models/a.h"_s, u"<QtGui/QColor>"_s, false);
    row("qt core in core", u"core/models/a.h"_s, u"<QString>"_s, true);
    row("charts in charts", u"ui/charts/a.cpp"_s, u"<QChartView>"_s, true);
    row("charts on a page", u"ui/pages/a.cpp"_s, u"<QLineSeries>"_s, false);
    row("network in desk", u"core/desk/a.cpp"_s, u"<QNetworkReply>"_s, false);
    row("standard library", u"core/base/a.cpp"_s, u"<vector>"_s, true);
}

void FloorsTest::include_plantedInFile_isJudged()
{
    QFETCH(QString, path);
    QFETCH(QString, include);
    QFETCH(bool, allowed);
    const SourceFile file{path, u"#pragma once\n\n#include " % include % u'\n'};
    const QStringList found = floorViolations(file) + libraryViolations(file);
    QCOMPARE(found.isEmpty(), allowed);
    if (!allowed)
        QVERIFY2(found.first().startsWith(path % u":3: "), qPrintable(found.first()));
}

void FloorsTest::includes_ofWholeTree_keepTheFloors()
{
    const auto files = sourcesBelow({u"core"_s, u"ui"_s, u"app"_s});
    QVERIFY(files.size() > 50);
    QStringList found;
    for (const SourceFile &file : files)
        found += floorViolations(file);
    QVERIFY(noneOf(found));
}

void FloorsTest::libraries_ofWholeTree_areUsedWhereTheyBelong()
{
    QStringList found;
    for (const SourceFile &file : sourcesBelow({u"core"_s, u"ui"_s, u"app"_s}))
        found += libraryViolations(file);
    QVERIFY(noneOf(found));
}

QTEST_GUILESS_MAIN(FloorsTest)
#include "tst_floors.moc"
