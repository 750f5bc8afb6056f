#include "core/connect/back_off.h"
#include "core/connect/origin.h"
#include "core/connect/rate_limit.h"

#include <QtTest>

using namespace attache;

namespace {

const Instant kNow = *parseIso("2026-03-05T12:00:00Z"); // 1 772 712 000 s

std::int64_t seconds(const std::optional<Millis> &time) { return time ? time->count() / 1000 : -1; }

} // namespace

class RateLimitTest : public QObject {
    Q_OBJECT

private slots:
    void headers_ofEachPlatform_giveTheSecondsToWait_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("expected"); // -1: no word of it
        QTest::newRow("Bluesky: a moment since 1970") << QByteArray("ratelimit-reset") << QByteArray("1772712030") << 30LL;
        QTest::newRow("X") << QByteArray("x-rate-limit-reset") << QByteArray("1772712900") << 900LL;
        QTest::newRow("Mastodon: ISO with microseconds")
            << QByteArray("x-ratelimit-reset") << QByteArray("2026-03-05T12:05:00.123456Z") << 300LL;
        QTest::newRow("a number of seconds") << QByteArray("x-ratelimit-reset") << QByteArray("60") << 60LL;
        QTest::newRow("a moment that has passed") << QByteArray("ratelimit-reset") << QByteArray("1772711000") << 0LL;
        QTest::newRow("retry after seconds") << QByteArray("retry-after") << QByteArray("17") << 17LL;
        QTest::newRow("retry after a date") << QByteArray("retry-after") << QByteArray("Thu, 05 Mar 2026 12:01:00 GMT") << 60LL;
        QTest::newRow("never more than an hour") << QByteArray("retry-after") << QByteArray("1000000000") << 3600LL;
        QTest::newRow("negative") << QByteArray("retry-after") << QByteArray("-5") << -1LL;
        QTest::newRow("words") << QByteArray("retry-after") << QByteArray("soon") << -1LL;
        QTest::newRow("Meta, by the hour")
            << QByteArray("x-business-use-case-usage")
            << QByteArray(R"({"9":[{"type":"pages","call_count":100,"estimated_time_to_regain_access":7}]})") << 420LL;
    }
    void headers_ofEachPlatform_giveTheSecondsToWait()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(qint64, expected);
        HttpReply reply;
        reply.headers = {{name.toStdString(), value.toStdString()}};
        QCOMPARE(seconds(waitOf(rateOf(reply, kNow))), expected);
    }

    void reset_whenTheServersClockDiffers_isCountedFromTheServersClock()
    {
        HttpReply reply;
        reply.headers = {{"date", "Thu, 05 Mar 2026 10:00:00 GMT"}, {"x-rate-limit-reset", "1772704830"}}; // 10:00:30 there
        QCOMPARE(seconds(waitOf(rateOf(reply, kNow))), 30);
    }

    void backOff_whenTriedAgain_doublesUpToAMinuteAndNeverBelowHalf()
    {
        for (int tries = 1; tries <= 9; ++tries) {
            const auto whole = std::min<std::int64_t>(60'000, 1000LL << (tries - 1));
            for (std::uint32_t dice : {0U, 12345U, 4'000'000'000U}) {
                QVERIFY(backOff(tries, dice).count() >= whole / 2);
                QVERIFY(backOff(tries, dice).count() <= whole);
            }
        }
    }

    void origin_ofWhatAPersonTypes_isAHostAndNothingElse_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected"); // empty: refused
        QTest::newRow("a host") << "bsky.social"
                                << "https://bsky.social";
        QTest::newRow("with its scheme") << "https://Mastodon.Example/"
                                         << "https://mastodon.example";
        QTest::newRow("this machine") << "http://127.0.0.1:2583"
                                      << "http://127.0.0.1:2583";
        QTest::newRow("plain http elsewhere") << "http://bsky.social"
                                              << "";
        QTest::newRow("a user name inside") << "https://bsky.social@evil.example"
                                            << "";
        QTest::newRow("a path") << "https://bsky.social/xrpc"
                                << "";
        QTest::newRow("a question") << "https://bsky.social?x=1"
                                    << "";
        QTest::newRow("a file") << "file:///etc/passwd"
                                << "";
        QTest::newRow("letters of another script")
            << QStringLiteral("https://\u0430pple.example") << "https://xn--pple-43d.example";
        QTest::newRow("nothing") << ""
                                 << "";
    }
    void origin_ofWhatAPersonTypes_isAHostAndNothingElse()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        const auto origin = originFrom(typed.toStdString());
        QCOMPARE(QString::fromStdString(origin ? origin->text() : std::string()), expected);
    }
};

QTEST_GUILESS_MAIN(RateLimitTest)
#include "tst_rate_limit.moc"
