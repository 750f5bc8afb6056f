#include "core/base/whole_file.h"

#include <QFile>
#include <QFileInfo>
#include <QIODevice>
#include <QTemporaryDir>
#include <QTest>

using namespace attache;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
}

} // namespace

class WholeFileTest : public QObject
{
    Q_OBJECT

private slots:
    void write_overAnOldFile_replacesIt()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("list.csv"));
        QVERIFY(bool(writeWholeFile(path.toStdString(), "old")));
        QVERIFY(bool(writeWholeFile(path.toStdString(), "new")));
        QCOMPARE(contentOf(path), QByteArray("new"));
    }

    void write_thatFails_keepsTheOldFile()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("list.csv"));
        QVERIFY(bool(writeWholeFile(path.toStdString(), "old")));
        const auto written = writeWholeFile(path.toStdString(), [](QIODevice &file) {
            file.write("half");
            return false;
        });
        QVERIFY(!written);
        QCOMPARE(written.error().place.file, path.toStdString());
        QCOMPARE(contentOf(path), QByteArray("old"));
    }

    void write_intoAFolder_isRefused()
    {
        const QTemporaryDir folder;
        const auto written = writeWholeFile(folder.path().toStdString(), "text");
        QVERIFY(!written);
        QCOMPARE(written.error().code, Errc::InputOutput);
    }

    void write_toADevice_leavesTheDevice()
    {
        const auto written = writeWholeFile("/dev/full", "text");
        QVERIFY(!written);
        QVERIFY(!QFileInfo(QStringLiteral("/dev/full")).isFile());
    }
};

QTEST_GUILESS_MAIN(WholeFileTest)
#include "tst_whole_file.moc"
