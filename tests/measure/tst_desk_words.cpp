#include "core/measure/line_match.h"
#include "core/measure/promise_phrases.h"
#include "core/measure/question_groups.h"

#include <QtTest>

using namespace attache;

namespace {

LocalDay day(const QString &iso) { return parseIsoDay(iso.toStdString()).value(); }

QString marked(const std::string &text, const std::vector<LineFit::Mark> &marks)
{
    QStringList words;
    for (const auto &mark : marks)
        words << QString::fromStdString(text.substr(mark.begin, mark.end - mark.begin));
    return words.join(QLatin1Char('|'));
}

} // namespace

class DeskWordsTest : public QObject {
    Q_OBJECT

private slots:
    void proposePromise_text_isFoundWithItsDay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words"); // empty: no promise
        QTest::addColumn<QString>("due");
        QTest::addColumn<bool>("stated");
        const auto row = [](const char *name, const char *text, const char *words, const char *due, bool stated) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(words) << due << stated;
        };
        // Said on 30 December 2026; a week later is 6 January 2027.
        row("English", "Thanks, we will come back to you.", "come back to you", "2027-01-06", false);
        row("tomorrow", "We’ll let you know tomorrow", "let you know", "2026-12-31", true);
        row("ISO day", "We will GET BACK TO YOU by 2027-01-15", "GET BACK TO YOU", "2027-01-15", true);
        row("German", "Wir melden uns bei Ihnen bis 31.12.", "melden uns bei", "2026-12-31", true);
        row("a day that is over is next year's", "Wir melden uns bis 3.1.", "melden uns bis", "2027-01-03", true);
        row("with its year", "Wir melden uns bis 04.02.2027", "melden uns bis", "2027-02-04", true);
        row("French", "Nous reviendrons vers vous demain", "reviendrons vers vous", "2026-12-31", true);
        row("Spanish", "Le responderemos la próxima semana", "Le responderemos", "2027-01-06", true);
        row("Russian", "Мы вернёмся к вам завтра", "Мы вернёмся", "2026-12-31", true);
        row("Arabic", "سنعود إليكم غدا", "سنعود إليكم", "2026-12-31", true);
        row("Chinese", "您好，我们会回复您，下周。", "我们会回复", "2027-01-06", true);
        row("a date that is over", "We will let you know, as on 2026-01-01", "let you know", "2027-01-06", false);
        row("an impossible date", "We will let you know by 2027-02-30", "let you know", "2027-01-06", false);
        row("no promise", "The library opens at nine on 3.1.", "", "2027-01-06", false);
        row("empty", "", "", "2027-01-06", false);
    }

    void proposePromise_text_isFoundWithItsDay()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QFETCH(QString, due);
        QFETCH(bool, stated);
        const auto bytes = text.toStdString();
        const auto proposal = proposePromise(bytes, day(QStringLiteral("2026-12-30")));
        QCOMPARE(proposal.has_value(), !words.isEmpty());
        if (!proposal)
            return;
        QCOMPARE(QString::fromStdString(bytes.substr(proposal->begin, proposal->end - proposal->begin)), words);
        QCOMPARE(QString::fromStdString(toIsoDay(proposal->due)), due);
        QCOMPARE(proposal->stated, stated);
    }

    void wordsOf_text_leavesHandlesAndLinksOut()
    {
        QStringList words;
        for (const auto &word : wordsOf("@amb.de: Öffnet a 你 https://a.b/c Schalter-7?"))
            words << QString::fromStdString(word.folded);
        QCOMPARE(words.join(QLatin1Char('|')), QStringLiteral("öffnet|你|schalter"));
    }

    // Three lines; 'visa' stands in two of them and so says little, 'fee' in one.
    void fits_question_bestFirstWithMarks()
    {
        const std::vector<std::string> fee{"visa fee"}, none;
        const std::vector<LineWords> lines{{"Students pay half", "en", "consular", fee},
                                           {"A visa takes ten days at the counter", "en", "consular", none},
                                           {"The visa counter opens at nine", "de", "", none}};
        const LineMatcher matcher(lines);
        const std::string question = "@Amb how high is the VISA FEE, and do students pay it at the counter?";
        const auto fits = matcher.fits(question, "en", {});
        QCOMPARE(fits.size(), 1U);
        QCOMPARE(fits[0].line, 0U);
        QCOMPARE(marked(question, fits[0].marks), QStringLiteral("VISA FEE|students|pay"));
        // 3 for the keyword, ln 4 each for the two words that one line of three has
        QVERIFY(std::abs(fits[0].score - (3 + 2 * std::log(4.0))) < 1e-9);
        QVERIFY(std::abs(matcher.fits(question, "en", "consular")[0].score - 1.5 * (3 + 2 * std::log(4.0))) < 1e-9);
        QVERIFY(matcher.fits("hello", {}, {}).empty());
        QVERIFY(matcher.fits("", {}, {}).empty());
        QVERIFY(LineMatcher({}).fits(question, {}, {}).empty());
    }

    void fits_sameScore_theLanguageOfTheQuestionFirst()
    {
        const std::vector<std::string> key{"visa"};
        const std::vector<LineWords> lines{{"one", "fr", "", key}, {"two", "de", "", key}};
        const auto fits = LineMatcher(lines).fits("visa", "de", {});
        QCOMPARE(fits.size(), 2U);
        QCOMPARE(fits[0].line, 1U);
    }

    void groupQuestions_alike_standTogether()
    {
        const std::vector<AskedQuestion> questions{{"who wrote the anthem", ""},       {"how high is the visa fee", ""},
                                                   {"the visa fee, how high?", ""},    {"anything", "policy"},
                                                   {"quite another matter", "policy"}, {"visa fee: how high", "policy"}};
        const auto groups = groupQuestions(questions);
        QCOMPARE(groups.size(), 3U);
        QCOMPARE(groups[0].questions, (std::vector<std::size_t>{3, 4, 5}));
        QCOMPARE(groups[1].questions, (std::vector<std::size_t>{1, 2}));
        QCOMPARE(groups[1].words, (std::vector<std::string>{"high", "visa"}));
        QCOMPARE(groups[2].questions, (std::vector<std::size_t>{0}));
        QVERIFY(groupQuestions({}).empty());
    }
};

QTEST_APPLESS_MAIN(DeskWordsTest)
#include "tst_desk_words.moc"
