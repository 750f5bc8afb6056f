#include "core/store/meta_store.h"

#include "core/store/workspace_file.h"
#include "tests/store/invented_posts.h"

#include <QtTest>

using namespace attache;
using namespace attache::test;

class MetaTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WorkspaceWriter> m_writer;

private slots:
    void init() { m_writer = std::move(WorkspaceWriter::inMemory().value()); }

    void newWorkspace_isInUtcWithoutNow()
    {
        MetaStore meta(m_writer->database());
        QCOMPARE(meta.zone().value(), std::string("UTC"));
        QCOMPARE(meta.now().value().source, NowSource::Empty);
        QVERIFY(!meta.isDemonstration().value());
        QVERIFY(!meta.text("nothing").value());
        QCOMPARE(meta.number("nothing", 7).value(), 7);
    }

    void set_thenGet_isTheSame()
    {
        MetaStore meta(m_writer->database());
        QVERIFY(meta.setText("zone", "Asia/Kathmandu"));
        QVERIFY(meta.setText("zone", "Africa/Cairo"));
        QCOMPARE(meta.zone().value(), std::string("Africa/Cairo"));
        QVERIFY(meta.setNow({minute(-5), NowSource::Sync}));
        QVERIFY(meta.now().value().at == minute(-5));
        QCOMPARE(meta.now().value().source, NowSource::Sync);
    }
};

QTEST_APPLESS_MAIN(MetaTest)
#include "tst_meta.moc"
