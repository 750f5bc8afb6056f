#include "core/desk/golden/golden.h"
#include "tests/support/golden_cases.h"
#include "tests/support/shared_material.h"

#include <QtTest>

using namespace attache;
using namespace Qt::StringLiterals;

class GoldenTest : public QObject {
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
        const auto result = goldenResult(test::blind(document));
        QVERIFY2(result, result ? "" : result.error().detail.c_str());
        const auto found = test::difference(*result, document["expected"_L1], document["tolerance"_L1].toDouble(1e-9));
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }

    void referenceCases_standBesideTheCheckout()
    {
        if (test::sharedMaterial(u"golden"_s).isEmpty())
            QSKIP("no reference material beside the checkout: only the cases of the project were compared");
    }

    void result_unknownMetric_isBadCase()
    {
        const auto result = goldenResult(QJsonObject{{u"metric"_s, u"horoscope"_s}});
        QVERIFY(!result);
        QCOMPARE(result.error().code, Errc::BadCase);
    }
};

QTEST_APPLESS_MAIN(GoldenTest)
#include "tst_golden.moc"
