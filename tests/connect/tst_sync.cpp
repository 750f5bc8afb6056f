#include "tests/connect/sync_place.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

void everyPlatform()
{
    QTest::addColumn<QString>("platform");
    for (const auto *name : {"bluesky", "mastodon", "facebook", "instagram", "youtube", "x"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

} // namespace

class SyncTest : public QObject {
    Q_OBJECT

private slots:
    void sync_whenFirst_holdsExactlyTheWorld_data() { everyPlatform(); }
    void sync_whenFirst_holdsExactlyTheWorld()
    {
        QFETCH(QString, platform);
        SyncPlace place(platform);
        QVERIFY(place.connect());
        const auto receipt = place.sync();
        QVERIFY2(receipt.complete(), std::string(netFaultName(receipt.fault)).c_str());
        QVERIFY2(receipt.gaps.empty(), receipt.gaps.empty() ? "" : receipt.gaps.front().c_str());
        QCOMPARE(receipt.sum(&SourceReceipt::refused), 0);
        QCOMPARE(receipt.sum(&SourceReceipt::stored), postsSeenBy(platform, place.world));
        QCOMPARE(place.posts(), postsSeenBy(platform, place.world));
    }

    void sync_whenSecond_addsNothing_data() { everyPlatform(); }
    void sync_whenSecond_addsNothing()
    {
        QFETCH(QString, platform);
        SyncPlace place(platform);
        QVERIFY(place.connect());
        place.sync();
        const auto before = place.dump();
        const auto second = place.sync();
        QVERIFY(second.complete());
        QCOMPARE(second.sum(&SourceReceipt::stored), 0);
        QCOMPARE(second.sum(&SourceReceipt::updated), 0);
        QCOMPARE(place.dump(), before);
    }

    void sync_whenAPostIsTakenAway_wipesItsWordsAndKeepsItsPlace_data() { everyPlatform(); }
    void sync_whenAPostIsTakenAway_wipesItsWordsAndKeepsItsPlace()
    {
        QFETCH(QString, platform);
        SyncPlace place(platform);
        QVERIFY(place.connect());
        place.sync();
        place.world.posts[1].deleted = true; // an answer in the middle of the first thread
        place.world.posts[0].likes = 9;
        const auto receipt = place.sync("2026-03-20T12:00:00Z");
        QVERIFY2(receipt.complete(), std::string(netFaultName(receipt.fault)).c_str());
        QCOMPARE(receipt.sum(&SourceReceipt::gone), 1);
        QVERIFY(receipt.sum(&SourceReceipt::updated) >= 1);
        QVERIFY(!place.dump().contains("Is the counter open, case 0?\""));
        QCOMPARE(place.posts(), postsSeenBy(platform, place.world));
    }

    void sync_whenBrokenOffAfterEachCall_endsEqualToTheUninterruptedOne_data() { everyPlatform(); }
    void sync_whenBrokenOffAfterEachCall_endsEqualToTheUninterruptedOne()
    {
        QFETCH(QString, platform);
        SyncPlace whole(platform), broken(platform);
        QVERIFY(whole.connect());
        whole.sync();
        broken.options.mostCalls = 1;
        QVERIFY(broken.connect());
        for (int runs = 0; runs < 300; ++runs)
            if (broken.sync().complete())
                break;
        broken.options.mostCalls = 3000;
        QVERIFY(broken.connect());
        QVERIFY(broken.sync().complete());
        QCOMPARE(broken.dump(), whole.dump());
    }

    void sync_whenTheTokenNoLongerHolds_saysSoAndKeepsEverything()
    {
        SyncPlace place(u"mastodon"_s);
        QVERIFY(place.connect());
        place.sync();
        const auto before = place.dump();
        place.server.setAnswer([](const FakeRequest &) {
            return FakeAnswer{401, R"({"error":"The access token was revoked"})"};
        });
        const auto receipt = place.sync();
        QCOMPARE(receipt.fault, NetFault::SignInNeeded);
        QCOMPARE((*place.connections().all()).front().state, ConnectionState::Expired);
        QCOMPARE(place.dump(), before);
    }

    void sync_whenASessionHasExpired_isRenewedOnce()
    {
        SyncPlace place(u"bluesky"_s);
        QVERIFY(place.connect());
        bool expired = true;
        place.server.breakAnswers([&](const FakeRequest &request, int) -> std::optional<FakeFault> {
            if (request.path.endsWith(u"refreshSession")) {
                expired = false;
                return {};
            }
            return expired ? std::optional(FakeFault{"expired", FakeAnswer{400, R"({"error":"ExpiredToken","message":"x"})"}})
                           : std::nullopt;
        });
        QVERIFY(place.sync().complete());
        QVERIFY(!expired);
    }

    void sync_whenTheNamesOfXAreTheNewerOnes_bringsTheSame()
    {
        SyncPlace older(u"x"_s), newer(u"x"_s);
        newer.options.newNames = true;
        QVERIFY(older.connect() && newer.connect());
        older.sync();
        newer.sync();
        QCOMPARE(newer.dump(), older.dump());
    }

    void connect_whenXIsNotAgreedTo_isRefusedAndCallsNobody()
    {
        SyncPlace place(u"x"_s);
        QVERIFY(place.desk != nullptr);
        ConnectWish wish;
        wish.platform = "x";
        wish.host = place.server.origin().toStdString();
        wish.handle = "embassy";
        wish.secret = Secret(kCanary);
        const auto outcome = place.connections().connect(wish);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().place.field, std::string("agree"));
        QVERIFY(place.server.requests().isEmpty());
    }

    void workspace_afterSync_holdsNoToken_data() { everyPlatform(); }
    void workspace_afterSync_holdsNoToken()
    {
        QFETCH(QString, platform);
        SyncPlace place(platform);
        QVERIFY(place.connect());
        place.sync();
        for (const auto &entry : QDir(place.folder.path()).entryInfoList(QDir::Files | QDir::Hidden)) {
            QFile file(entry.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("CANARY"), qPrintable(entry.fileName()));
        }
        for (const auto &request : place.server.requests())
            QVERIFY(!request.query.toString().contains(u"CANARY"));
    }
};

QTEST_GUILESS_MAIN(SyncTest)
#include "tst_sync.moc"
