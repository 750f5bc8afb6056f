#include "tests/arch/text_rules.h"

#include <QTest>

using namespace attache::test;
using namespace Qt::StringLiterals;

class RulesTest : public QObject {
    Q_OBJECT

private slots:
    void codeOnly_literalsAndComments_areBlank_data();
    void codeOnly_literalsAndComments_areBlank();
    void wording_plantedInFile_isJudged_data();
    void wording_plantedInFile_isJudged();
    void size_tooLong_isFound();
    void unfinishedWork_inComment_isFound();
    void wholeTree_wording_isInItsPlace();
    void wholeTree_sizes_areWithinLimits();
    void wholeTree_unfinishedWork_isAbsent();
};

void RulesTest::codeOnly_literalsAndComments_areBlank_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("line comment") << u"a; // tr(x)\nb;"_s << u"a;         \nb;"_s;
    QTest::newRow("block comment") << u"a /* x\ny */ b"_s << u"a     \n     b"_s;
    QTest::newRow("literal") << u"f(\"tr(\\\" //\") g"_s << u"f(\"        \") g"_s;
    QTest::newRow("letter") << u"c == '\"' && d"_s << u"c == ' ' && d"_s;
    QTest::newRow("digit separator") << u"1'000 + 2'000"_s << u"1'000 + 2'000"_s;
    QTest::newRow("raw literal") << u"R\"(a \"b\" // c)\" d"_s << u"R\"            \" d"_s;
}

void RulesTest::codeOnly_literalsAndComments_areBlank()
{
    QFETCH(QString, text);
    QTEST(codeOnly(text), "code");
}

void RulesTest::wording_plantedInFile_isJudged_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *name, const QString &path, const QString &text, bool allowed) {
        QTest::newRow(name) << path << text << allowed;
    };
    row("tr in desk", u"core/desk/a.cpp"_s, u"return tr(\"Hello\");"_s, false);
    row("tr in models", u"core/models/a.cpp"_s, u"return tr(\"Hello\");"_s, true);
    row("tr in a comment", u"core/desk/a.cpp"_s, u"// tr(x)"_s, true);
    row("label on a page", u"ui/pages/a.cpp"_s, u"auto *l = new QLabel(name);"_s, false);
    row("safe label", u"ui/widgets/safe_label.h"_s, u"class SafeLabel final : public QLabel {"_s, true);
    row("message box", u"ui/shell/a.cpp"_s, u"QMessageBox::warning(this, a, b);"_s, false);
    row("raw chart title", u"ui/charts/a.cpp"_s, u"chart->setTitle(spec.title);"_s, false);
    row("escaped chart title", u"ui/charts/a.cpp"_s, u"chart->setTitle(spec.title.toHtmlEscaped());"_s, true);
    row("empty chart title", u"ui/charts/a.cpp"_s, u"series->setName({});"_s, true);
    row("card title", u"ui/pages/a.cpp"_s, u"card->setTitle(name);"_s, true);
    row("wall clock", u"core/desk/a.cpp"_s, u"auto t = std::chrono::system_clock::now();"_s, false);
    row("the one clock", u"core/base/instant.cpp"_s, u"return system_clock::now();"_s, true);
    row("singleton", u"ui/theme/a.h"_s, u"static Theme &instance();"_s, false);
    row("connection by name", u"ui/shell/a.cpp"_s, u"connect(a, SIGNAL(b()), c, SLOT(d()));"_s, false);
}

void RulesTest::wording_plantedInFile_isJudged()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QTEST(wordingViolations({path, text}).isEmpty(), "allowed");
}

void RulesTest::size_tooLong_isFound()
{
    const QString header = u"#pragma once\n"_s % QString(149, u'\n');
    QVERIFY(sizeViolations({u"core/a.h"_s, header}).isEmpty());
    QCOMPARE(sizeViolations({u"core/a.h"_s, header % u'\n'}).size(), 1);
    QCOMPARE(sizeViolations({u"core/a.h"_s, u"int a;\n"_s}).size(), 1);
    QCOMPARE(sizeViolations({u"core/a.cpp"_s, QString(401, u'\n')}).size(), 1);
    QCOMPARE(sizeViolations({u"core/a.cpp"_s, QString(131, u'x')}).size(), 1);
    QVERIFY(sizeViolations({u"core/a.cpp"_s, QString(130, u'x')}).isEmpty());
}

void RulesTest::unfinishedWork_inComment_isFound()
{
    QCOMPARE(unfinishedWork({u"core/a.cpp"_s, u"// TO"_s % u"DO: later"_s}).size(), 1);
    QVERIFY(unfinishedWork({u"core/a.cpp"_s, u"// all done"_s}).isEmpty());
}

void RulesTest::wholeTree_wording_isInItsPlace()
{
    QStringList found;
    for (const SourceFile &file : sourcesBelow({u"core"_s, u"ui"_s, u"app"_s}))
        found += wordingViolations(file);
    QVERIFY(noneOf(found));
}

void RulesTest::wholeTree_sizes_areWithinLimits()
{
    QStringList found;
    for (const SourceFile &file : sourcesBelow({u"core"_s, u"ui"_s, u"app"_s}))
        found += sizeViolations(file);
    QVERIFY(noneOf(found));
}

void RulesTest::wholeTree_unfinishedWork_isAbsent()
{
    QStringList found;
    for (const SourceFile &file : sourcesBelow({u"core"_s, u"ui"_s, u"app"_s, u"tests"_s}))
        found += unfinishedWork(file);
    QVERIFY(noneOf(found));
}

QTEST_GUILESS_MAIN(RulesTest)
#include "tst_rules.moc"
