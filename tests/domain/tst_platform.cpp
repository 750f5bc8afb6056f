#include "core/domain/platform.h"

#include <QtTest>

using namespace attache;
using namespace std::string_literals;

class PlatformTest : public QObject {
    Q_OBJECT

private slots:
    void platformKey_names_becomeOneKey()
    {
        QCOMPARE(platformKey("Twitter"), "x"s);
        QCOMPARE(platformKey(" X "), "x"s);
        QCOMPARE(platformKey("BlueSky"), "bluesky"s);
        QCOMPARE(platformKey("WEIBO"), "weibo"s);
        QCOMPARE(platformKey("  "), ""s);
    }

    void platformName_keys_areShownAsReadersKnowThem()
    {
        QCOMPARE(platformName("x"), "X"s);
        QCOMPARE(platformName("youtube"), "YouTube"s);
        QCOMPARE(platformName("weibo"), "weibo"s);
    }
};

QTEST_APPLESS_MAIN(PlatformTest)
#include "tst_platform.moc"
