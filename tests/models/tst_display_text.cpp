#include "core/models/display_text.h"

#include <QTest>

using namespace attache;
using namespace Qt::StringLiterals;

class TestDisplayText : public QObject {
    Q_OBJECT
private slots:
    void isolated_hostileText_showsWhatHides_data();
    void isolated_hostileText_showsWhatHides();
    void oneLine_longText_isCutAtACharacter();
};

void TestDisplayText::isolated_hostileText_showsWhatHides_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto within = [](const QString &text) { return QString(QChar(0x2068) + text + QChar(0x2069)); };
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("plain") << u"hello"_s << within(u"hello"_s);
    QTest::newRow("Arabic") << u"مرحبا"_s << within(u"مرحبا"_s);
    QTest::newRow("override") << u"a\u202Eb"_s << within(u"a[U+202E]b"_s);
    QTest::newRow("isolate that would end ours") << u"a\u2069b"_s << within(u"a[U+2069]b"_s);
    QTest::newRow("marks") << u"\u200E\u200F\u061C"_s << within(u"[U+200E][U+200F][U+061C]"_s);
    QTest::newRow("zero width space") << u"em\u200Bbassy"_s << within(u"em[U+200B]bassy"_s);
    QTest::newRow("joiner between Latin letters") << u"em\u200Dbassy"_s << within(u"em[U+200D]bassy"_s);
    QTest::newRow("Persian non-joiner stays") << u"می\u200Cخواهم"_s << within(u"می\u200Cخواهم"_s);
    QTest::newRow("family emoji stays") << u"👨\u200D👩"_s << within(u"👨\u200D👩"_s);
    QTest::newRow("each line on its own") << u"a\nب"_s << QString(within(u"a"_s) + u'\n' + within(u"ب"_s));
    QTest::newRow("paragraph separator") << u"a\u2029b"_s << QString(within(u"a"_s) + u'\n' + within(u"b"_s));
    QTest::newRow("markup is text") << u"<b>&amp;"_s << within(u"<b>&amp;"_s);
}

void TestDisplayText::isolated_hostileText_showsWhatHides()
{
    QFETCH(QString, text);
    QTEST(isolated(std::string_view(text.toStdString())), "shown");
}

void TestDisplayText::oneLine_longText_isCutAtACharacter()
{
    const QString shown = oneLine("one\ntwo 👨‍👩‍👧 three", 10);
    QCOMPARE(shown, QString(QChar(0x2068) + u"one two …"_s + QChar(0x2069)));
}

QTEST_GUILESS_MAIN(TestDisplayText)
#include "tst_display_text.moc"
