#include "core/base/text.h"

#include <QtTest>

using namespace attache;
using namespace std::string_literals;

class TextTest : public QObject {
    Q_OBJECT

private slots:
    void sanitise_anyBytes_givesCleanText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<int>("damaged");
        QTest::addColumn<int>("controls");
        const QByteArray fffd("\xEF\xBF\xBD");
        QTest::newRow("ascii") << QByteArray("a line\tof\ntext, longer than eight")
                               << QByteArray("a line\tof\ntext, longer than eight") << 0 << 0;
        QTest::newRow("scripts") << QByteArray("\xD9\x85 \xE7\xAD\xBE \xF0\x9F\x99\x8F")
                                 << QByteArray("\xD9\x85 \xE7\xAD\xBE \xF0\x9F\x99\x8F") << 0 << 0;
        QTest::newRow("bidi controls stay") << QByteArray("a\xE2\x80\xAE"
                                                          "b\xE2\x80\x8B")
                                            << QByteArray("a\xE2\x80\xAE"
                                                          "b\xE2\x80\x8B")
                                            << 0 << 0;
        QTest::newRow("cr lf") << QByteArray("a\r\nb\rc\r") << QByteArray("a\nb\nc\n") << 0 << 0;
        QTest::newRow("latin-1 byte") << QByteArray("caf\xE9") << "caf" + fffd << 1 << 0;
        QTest::newRow("cut sequence") << QByteArray("a\xE7\xAD") << "a" + fffd << 1 << 0;
        QTest::newRow("overlong slash") << QByteArray("\xC0\xAF") << fffd + fffd << 2 << 0;
        QTest::newRow("lone surrogate") << QByteArray("a\xED\xA0\x80z") << "a" + fffd + fffd + fffd + "z" << 3 << 0;
        QTest::newRow("above U+10FFFF") << QByteArray("\xF4\x90\x80\x80") << fffd + fffd + fffd + fffd << 4 << 0;
        QTest::newRow("NUL") << QByteArray("a\0b", 3)
                             << QByteArray("a\xE2\x90\x80"
                                           "b")
                             << 0 << 1;
        QTest::newRow("escape, separator, delete")
            << QByteArray("\x1B\x1F\x7F") << QByteArray("\xE2\x90\x9B\xE2\x90\x9F\xE2\x90\xA1") << 0 << 3;
        QTest::newRow("C1 control") << QByteArray("\xC2\x85") << fffd << 0 << 1;
        QTest::newRow("empty") << QByteArray("") << QByteArray("") << 0 << 0;
    }
    void sanitise_anyBytes_givesCleanText()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QFETCH(int, damaged);
        QFETCH(int, controls);
        Cleaning cleaning;
        const auto clean = sanitise(text.toStdString(), &cleaning);
        QCOMPARE(QByteArray::fromStdString(clean), expected);
        QCOMPARE(int(cleaning.damaged), damaged);
        QCOMPARE(int(cleaning.controls), controls);
        QVERIFY(isClean(clean));
        QCOMPARE(sanitise(clean), clean);
        QCOMPARE(isClean(text.toStdString()), text == expected);
    }

    // The eight-byte step of isClean() must see every byte at every place.
    void isClean_oneBadByteAnywhere_isSeen()
    {
        for (int bad = 0; bad < 256; ++bad) {
            const bool fine = bad == '\t' || bad == '\n' || (bad >= 0x20 && bad < 0x7F);
            for (std::size_t at = 0; at < 24; ++at) {
                std::string text(24, '~');
                text[at] = static_cast<char>(bad);
                QCOMPARE(isClean(text), fine);
            }
        }
    }

    void sanitise_randomBytes_isCleanAndIdempotent()
    {
        std::uint32_t state = 12'345;
        for (int round = 0; round < 20'000; ++round) {
            std::string text;
            for (int i = 0; i < 24; ++i) {
                state = state * 1'664'525U + 1'013'904'223U;
                text += static_cast<char>(state >> 24U);
            }
            const auto clean = sanitise(text);
            QVERIFY(isClean(clean));
            QCOMPARE(sanitise(clean), clean);
        }
    }

    void foldHandle_case_isEqual()
    {
        QCOMPARE(foldHandle("@Embassy_One"), "embassy_one"s);
        QCOMPARE(foldHandle("STRA\xC3\x9F"
                            "E"),
                 foldHandle("strasse"));
        QCOMPARE(foldHandle("\xD0\x9F\xD0\x9E\xD0\xA1\xD0\x9E\xD0\x9B"), "\xD0\xBF\xD0\xBE\xD1\x81\xD0\xBE\xD0\xBB"s);
        QCOMPARE(foldHandle("TITLE"), "title"s); // whatever the locale: no dotless i
    }

    void handlesInText_wholeTokens_areFound_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<QByteArray>("dotted");
        const auto row = [](const char *text, const char *word, const char *dotted) {
            QTest::newRow(*text ? text : "empty") << QByteArray(text) << QByteArray(word) << QByteArray(dotted);
        };
        row("", "", "");
        row("no handle @ all", "", "");
        row("@A and @b, @a again", "a b", "a b");
        row("(@a)/@b!", "a b", "a b");
        row("mail me@example.org", "", "");
        row("@a.example.org.", "a", "a.example.org");
        row("@a-b @c-", "a c", "a-b c");
        row("@user@host.example hi", "user", "user@host.example");
        row("@@a", "a", "a");
        row("\xE2\x80\x9C@a\xE2\x80\x9D", "a", "a");
        row("\xE6\x82\xA8@a", "", "");
        row("@\xD8\xB3\xD9\x81\xD9\x8A\xD8\xB1", "\xD8\xB3\xD9\x81\xD9\x8A\xD8\xB1", "\xD8\xB3\xD9\x81\xD9\x8A\xD8\xB1");
    }
    void handlesInText_wholeTokens_areFound()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, word);
        QFETCH(QByteArray, dotted);
        QCOMPARE(QByteArray::fromStdString(handlesInText(text.toStdString(), HandleForm::Word)), word);
        QCOMPARE(QByteArray::fromStdString(handlesInText(text.toStdString(), HandleForm::Dotted)), dotted);
    }

    // Nobody names so many; comparing each with all others would take minutes.
    void handlesInText_manyOfThem_areFoundOnceAndSoon()
    {
        std::string text, expected;
        for (int i = 0; i < 200'000; ++i) {
            text += "@H" + std::to_string(i) + " @h" + std::to_string(i / 2) + " ";
            expected += (i > 0 ? " h" : "h") + std::to_string(i);
        }
        QElapsedTimer timer;
        timer.start();
        QVERIFY(handlesInText(text, HandleForm::Word) == expected);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }

    void hasWord_partsOfWords_doNotCount()
    {
        QVERIFY(hasWord("ab abc d", "abc"));
        QVERIFY(hasWord("ab abc d", "d"));
        QVERIFY(!hasWord("abcd abc2", "abc"));
        QVERIFY(!hasWord("a b", ""));
        QVERIFY(!hasWord("", "a"));
    }
};

QTEST_APPLESS_MAIN(TextTest)
#include "tst_text.moc"
