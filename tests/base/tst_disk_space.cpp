#include "core/base/disk_space.h"

#include <QtTest>

using namespace attache;

class DiskSpaceTest : public QObject {
    Q_OBJECT

private slots:
    void freeBytes_ofFolderAndOfFileThatIsNotThere_areTheSameDisk()
    {
        const QTemporaryDir folder;
        const auto path = folder.path().toStdString();
        QVERIFY(freeBytesAt(path).value_or(-1) >= 0);
        QVERIFY(freeBytesAt(path + "/none.attache").has_value());
    }

    void bytesNeeded_ofFullDisk_isWhatWasSaid()
    {
        const auto error = diskFull("/somewhere/one.attache", 1'234'567);
        QCOMPARE(error.code, Errc::DiskFull);
        QCOMPARE(error.place.file, std::string("/somewhere/one.attache"));
        QCOMPARE(bytesNeeded(error).value_or(0), std::int64_t(1'234'567));
    }

    void bytesNeeded_ofAnyOtherError_isNothing()
    {
        QVERIFY(!bytesNeeded({Errc::DiskFull, {"one", 0, {}}, "bytes needed: many"}));
        QVERIFY(!bytesNeeded({Errc::DiskFull, {"one", 0, {}}, {}}));
        QVERIFY(!bytesNeeded({Errc::InputOutput, {"one", 0, {}}, "bytes needed: 12"}));
    }
};

QTEST_APPLESS_MAIN(DiskSpaceTest)
#include "tst_disk_space.moc"
