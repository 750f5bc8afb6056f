// A ministry's own authority comes from one file among the settings, and from nowhere else.

#include "core/desk/sync/own_authorities.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace attache;
using namespace Qt::StringLiterals;

class OwnAuthoritiesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_settings;

    bool write(const QByteArray &bytes) const
    {
        QFile file(m_settings.filePath(u"attache/authorities.pem"_s));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", m_settings.path().toLocal8Bit());
        QVERIFY(QDir(m_settings.path()).mkpath(u"attache"_s));
    }

    void ownAuthorities_withoutAFile_areNone() { QCOMPARE(ownAuthorities(), std::string()); }

    void ownAuthorities_ofAFile_areItsText()
    {
        QVERIFY(write("-----BEGIN CERTIFICATE-----\n"));
        QCOMPARE(ownAuthorities(), std::string("-----BEGIN CERTIFICATE-----\n"));
    }

    void ownAuthorities_ofAFileThatIsNoList_areNone()
    {
        QVERIFY(write(QByteArray(1024 * 1024 + 1, 'x')));
        QCOMPARE(ownAuthorities(), std::string());
    }
};

QTEST_GUILESS_MAIN(OwnAuthoritiesTest)
#include "tst_own_authorities.moc"
