#include "core/domain/search_query.h"

#include <QtTest>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

// 'text:visa -author:anna since:2026-10-01', as it was understood.
QString understood(const SearchQuery &query)
{
    const char *const kinds[] = {"text", "begins", "handle", "author", "language"};
    QStringList parts;
    for (const auto &term : query.terms)
        parts << (term.excluded ? u"-"_s : QString()) + QString::fromLatin1(kinds[static_cast<int>(term.kind)]) + u":"_s
                     + QString::fromStdString(term.text);
    if (query.from)
        parts << u"from "_s + QString::fromStdString(toIsoDay(*query.from));
    if (query.to)
        parts << u"to "_s + QString::fromStdString(toIsoDay(*query.to));
    return parts.join(u'|');
}

} // namespace

class SearchQueryTest : public QObject {
    Q_OBJECT
private slots:
    void parse_whatIsTyped_isUnderstood_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("means");
        QTest::newRow("nothing") << u"  \t\n"_s << QString();
        QTest::newRow("words") << u"visa office"_s << u"text:visa|text:office"_s;
        QTest::newRow("wide blank") << u"签证\u3000预约"_s << u"text:签证|text:预约"_s;
        QTest::newRow("phrase") << u"a \"b c\" d"_s << u"text:a|text:b c|text:d"_s;
        QTest::newRow("phrase at a word") << u"a\"b c\"d"_s << u"text:a|text:b c|text:d"_s;
        QTest::newRow("open quote") << u"a \"b c"_s << u"text:a|text:b c"_s;
        QTest::newRow("other quotes") << u"«b c» „d e“"_s << u"text:b c|text:d e"_s;
        QTest::newRow("excluded") << u"-visa -\"b c\" -"_s << u"-text:visa|-text:b c|text:-"_s;
        QTest::newRow("beginning") << u"visa* vi* *"_s << u"begins:visa|text:vi*|text:*"_s;
        QTest::newRow("handle") << u"@amb -@bela @"_s << u"handle:amb|-handle:bela|text:@"_s;
        QTest::newRow("author") << u"from:anna FROM:@Bela from:"_s << u"author:anna|author:Bela|text:from:"_s;
        QTest::newRow("author in quotes") << u"from:\"anna b\""_s << u"author:anna b"_s;
        QTest::newRow("language") << u"lang:pt-BR"_s << u"language:pt"_s;
        QTest::newRow("days, both included") << u"since:2026-10-01 until:2026-10-31"_s << u"from 2026-10-01|to 2026-11-01"_s;
        QTest::newRow("no such day") << u"since:2026-02-30"_s << u"text:since:2026-02-30"_s;
        QTest::newRow("no operator") << u"https://example.org/a:b"_s << u"text:https://example.org/a:b"_s;
    }

    void parse_whatIsTyped_isUnderstood()
    {
        QFETCH(QString, typed);
        QFETCH(QString, means);
        QCOMPARE(understood(parseSearch(typed.toStdString())), means);
    }

    void empty_onlyWhereNothingIsWanted()
    {
        QVERIFY(parseSearch("").empty());
        QVERIFY(parseSearch("-visa").empty());
        QVERIFY(!parseSearch("-visa office").empty());
        QVERIFY(!parseSearch("since:2026-10-01").empty());
    }

    void parse_endlessText_keepsAFewTerms()
    {
        std::string typed;
        for (int i = 0; i < 10'000; ++i)
            typed += "w" + std::to_string(i) + ' ';
        QCOMPARE(parseSearch(typed).terms.size(), 32U);
    }
};

QTEST_APPLESS_MAIN(SearchQueryTest)
#include "tst_search_query.moc"
