#include "core/desk/golden/golden.h"
#include "core/desk/golden_workspace.h"
#include "tests/support/golden_cases.h"

#include <QtTest>

using namespace attache;
using namespace Qt::StringLiterals;

// The posts of every case through an in-memory workspace.
class GoldenWorkspaceTest : public QObject {
    Q_OBJECT
private slots:
    void result_ofCase_isExpected_data()
    {
        QTest::addColumn<QString>("path");
        int number = 0;
        for (const auto &path : test::caseFiles())
            QTest::addRow("%d %s", ++number, qPrintable(QFileInfo(path).baseName())) << path;
    }

    void result_ofCase_isExpected()
    {
        QFETCH(QString, path);
        const auto document = test::readCase(path);
        const auto result = goldenResult(test::blind(document), deriveInWorkspace);
        QVERIFY2(result, result ? "" : result.error().detail.c_str());
        const auto found = test::difference(*result, document["expected"_L1], document["tolerance"_L1].toDouble(1e-9));
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }
};

QTEST_APPLESS_MAIN(GoldenWorkspaceTest)
#include "tst_golden_workspace.moc"
