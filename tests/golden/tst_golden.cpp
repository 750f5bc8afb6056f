#include "core/desk/golden/golden.h"
#include "tests/support/shared_material.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

#include <cmath>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

// Empty where equal, else the path of the first difference. Numbers by the tolerance of the case, all else exactly.
QString difference(const QJsonValue &got, const QJsonValue &expected, double tolerance, const QString &path = {})
{
    if (got.isDouble() && expected.isDouble()) {
        const double a = got.toDouble();
        const double b = expected.toDouble();
        return std::abs(a - b) <= tolerance * std::max(1.0, std::abs(b)) ? QString()
                                                                         : u"%1: %2 instead of %3"_s.arg(path).arg(a).arg(b);
    }
    if (got.isObject() && expected.isObject()) {
        if (got.toObject().keys() != expected.toObject().keys())
            return u"%1: members %2 instead of %3"_s.arg(path, got.toObject().keys().join(u' '),
                                                         expected.toObject().keys().join(u' '));
        for (const auto &key : expected.toObject().keys())
            if (const auto found = difference(got[key], expected[key], tolerance, path + u'/' + key); !found.isEmpty())
                return found;
        return {};
    }
    if (got.isArray() && expected.isArray()) {
        if (got.toArray().size() != expected.toArray().size())
            return u"%1: %2 items instead of %3"_s.arg(path).arg(got.toArray().size()).arg(expected.toArray().size());
        for (int i = 0; i < expected.toArray().size(); ++i)
            if (const auto found = difference(got[i], expected[i], tolerance, path + u'/' + QString::number(i)); !found.isEmpty())
                return found;
        return {};
    }
    return got == expected ? QString() : path + u": differs"_s;
}

bool hasFamily(const QString &name)
{
    static const QStringList families{u"ENG-"_s, u"LAT-"_s, u"CLK-"_s, u"CON-"_s, u"CSR-"_s, u"WIL-"_s,
                                      u"BKL-"_s, u"BST-"_s, u"ALM-"_s, u"COD-"_s, u"IMP-"_s, u"OFF-"_s};
    return std::any_of(families.begin(), families.end(), [&](const QString &family) { return name.startsWith(family); });
}

// What a case may be computed from: neither what is expected of it nor its name or remarks.
QJsonObject blind(const QJsonObject &document)
{
    QJsonObject result;
    for (const auto &member : {"metric"_L1, "settings"_L1, "accounts"_L1, "posts"_L1, "inputs"_L1})
        result.insert(member, document[member]);
    return result;
}

// The cases of the project, of the material beside it, and of the folder that ATTACHE_GOLDEN names.
QStringList caseFiles()
{
    QStringList files;
    const QStringList folders{QStringLiteral(ATTACHE_SOURCE_DIR "/tests/golden/cases"), test::sharedMaterial(u"golden"_s),
                              qEnvironmentVariable("ATTACHE_GOLDEN")};
    for (const auto &folder : folders) {
        if (folder.isEmpty())
            continue;
        for (const auto &entry : QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name))
            if (hasFamily(entry.fileName()))
                files.append(entry.filePath());
    }
    return files;
}

} // namespace

class GoldenTest : public QObject {
    Q_OBJECT
private slots:
    void result_ofCase_isExpected_data()
    {
        QTest::addColumn<QString>("path");
        int number = 0;
        for (const auto &path : caseFiles())
            QTest::addRow("%d %s", ++number, qPrintable(QFileInfo(path).baseName())) << path;
    }

    void result_ofCase_isExpected()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto document = QJsonDocument::fromJson(file.readAll()).object();
        const auto expected = document["expected"_L1];
        const auto result = goldenResult(blind(document));
        QVERIFY2(result, result ? "" : result.error().detail.c_str());
        const auto found = difference(*result, expected, document["tolerance"_L1].toDouble(1e-9));
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
