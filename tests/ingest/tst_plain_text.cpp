#include "core/ingest/plain_text.h"

#include <QtTest>

using namespace attache;

class PlainTextTest : public QObject {
    Q_OBJECT

private slots:
    void textOfHtml_markup_becomesText_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("paragraphs") << QByteArray("<p>One</p><p>Two<br>Three<br /><br/>Four</p>")
                                    << QByteArray("One\n\nTwo\nThree\n\nFour");
        QTest::newRow("mention") << QByteArray(
            "<p><span class=\"h-card\"><a href=\"https://a.example/@b\">@<span>b</span></a></span> hi</p>")
                                 << QByteArray("@b hi");
        QTest::newRow("shortened link") << QByteArray("<a href=\"https://a.example/b\"><span class=\"invisible\">https://</span>"
                                                      "<span class=\"ellipsis\">a.example</span></a>")
                                        << QByteArray("https://a.example");
        QTest::newRow("entities") << QByteArray("&lt;b&gt; &amp;amp; &#39;x&#x27; &nbsp;&hellip; &bogus; & &#0;")
                                  << QByteArray("<b> &amp; 'x' \u00A0\u2026 &bogus; & &#0;");
        QTest::newRow("no tag") << QByteArray("1 < 2 and <3") << QByteArray("1 < 2 and <3");
        QTest::newRow("script is silent") << QByteArray("a<script>if (1 < 2) alert('<p>')</script>b<style>p{}</style>c")
                                          << QByteArray("abc");
        QTest::newRow("sign inside a value") << QByteArray("<a title=\"a > b\">x</a>") << QByteArray("x");
        QTest::newRow("comment") << QByteArray("a<!-- <p>no</p> -->b") << QByteArray("ab");
        QTest::newRow("list") << QByteArray("<ul><li>one</li><li>two</li></ul>") << QByteArray("one\ntwo");
        QTest::newRow("blanks") << QByteArray("<p>  a \n  b </p>\n<p>c</p>") << QByteArray("a b\n\nc");
        QTest::newRow("cut off in a tag") << QByteArray("<p>a</p><a href=\"x") << QByteArray("a");
        QTest::newRow("plain") << QByteArray("nothing of the kind") << QByteArray("nothing of the kind");
        QTest::newRow("empty") << QByteArray() << QByteArray();
    }
    void textOfHtml_markup_becomesText()
    {
        QFETCH(QByteArray, html);
        QFETCH(QByteArray, text);
        QCOMPARE(QByteArray::fromStdString(textOfHtml(html.toStdString())), text);
    }

    void withoutEntities_markup_staysAsItIs()
    {
        QCOMPARE(withoutEntities("<p>a &amp;&lt;3 &gt; b &unknown; &"), std::string("<p>a &<3 > b &unknown; &"));
    }
};

QTEST_APPLESS_MAIN(PlainTextTest)
#include "tst_plain_text.moc"
