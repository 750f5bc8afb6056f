#include "core/models/error_words.h"
#include "core/models/figure_json.h"
#include "core/models/figure_words.h"
#include "core/models/language.h"
#include "core/models/receipt_words.h"
#include "tests/models/figure_set_builder.h"

#include <QJsonArray>
#include <QTest>

#include <QRegularExpression>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

QStringList sortedKeys(const QJsonValue &value)
{
    QStringList keys = value.toObject().keys();
    keys.sort();
    return keys;
}

Curve curveOf(int points)
{
    Curve curve;
    curve.n = points;
    for (int i = 0; i < points; ++i)
        curve.points.push_back({double(i), 1 - double(i) / points, {}, {}, {}, points - i, i % 2, 1 - i % 2});
    return curve;
}

QJsonObject jsonOf(const FigureSet &set, bool full = false) { return figuresJson(set, FigureWords(u"en"_s), full); }

} // namespace

class TestFigureJson : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QVERIFY(m_installed.change(u"en"_s));
    }

    void scope_hasTheMembersOfTheContract()
    {
        FigureSet set = emptySet();
        set.scope.accounts = {{"x", "embassy"}};
        set.scope.window.from = *parseIso("2026-10-01T00:00:00Z");
        const QJsonValue scope = jsonOf(set)[u"scope"];
        QCOMPARE(sortedKeys(scope), (QStringList{u"accounts"_s, u"calendar"_s, u"clock"_s, u"compare"_s, u"from"_s, u"gaps"_s,
                                                 u"last_import"_s, u"now"_s, u"now_source"_s, u"to"_s, u"zone"_s}));
        QCOMPARE(scope[u"accounts"], QJsonArray{u"x:embassy"_s});
        QCOMPARE(scope[u"from"], u"2026-10-01T00:00:00Z"_s);
        QVERIFY(scope[u"to"].isNull());
        QCOMPARE(scope[u"now_source"], u"asked"_s);
    }

    void figures_areAllThere_inTheOrderOfTheCatalogue()
    {
        const QJsonArray figures = jsonOf(emptySet())[u"figures"].toArray();
        QCOMPARE(figures.size(), qsizetype(figureCatalogue().size()));
        QCOMPARE(figures[0][u"id"], u"posts"_s);
        QVERIFY(figures[0][u"value"].isNull());
        QCOMPARE(figures[0][u"reason"], u"no-data"_s);
        QCOMPARE(figures[0][u"text"], u"—"_s);
        QVERIFY(figures[0][u"interval"].isNull());
        QVERIFY(figures[0][u"compare"].isNull());
    }

    void figure_withValue_printsWhatItStandsOn()
    {
        FigureSet set = emptySet();
        Figure &figure = at(set, FigureId::AnswerRate24h);
        figure = shareFigure(FigureId::AnswerRate24h, 245, 354, 0.642, 0.737);
        figure.excluded = {{"left-on-purpose", 34}};
        figure.compare = Comparison{};
        figure.compare->value = 0.66;
        const QJsonValue json = jsonOf(set)[u"figures"].toArray()[int(FigureId::AnswerRate24h)];
        QCOMPARE(json[u"id"], u"answer-rate-24h"_s);
        QVERIFY(json[u"reason"].isNull());
        QCOMPARE(json[u"numerator"], 245);
        QCOMPARE(json[u"denominator"], 354);
        QCOMPARE(json[u"n"], 354);
        QCOMPARE(json[u"interval"], (QJsonArray{0.642, 0.737}));
        QCOMPARE(json[u"definition"], u"answer-rate@1"_s);
        QCOMPARE(json[u"clock"], u"wall"_s);
        QCOMPARE(json[u"excluded"][0][u"reason"], u"left-on-purpose"_s);
        QCOMPARE(json[u"compare"][u"value"], 0.66);
        QVERIFY(json[u"compare"].toObject().contains(u"difference_interval"));
        QVERIFY(json[u"compare"][u"test"].isNull());
    }

    void curve_withFull_keepsEveryPoint()
    {
        FigureSet set = emptySet();
        set.curves = {curveOf(600)};
        QCOMPARE(jsonOf(set)[u"curves"][0][u"points"].toArray().size(), 512);
        QCOMPARE(jsonOf(set, true)[u"curves"][0][u"points"].toArray().size(), 600);
    }

    void series_dayWithoutData_isNullNotZero()
    {
        FigureSet set = emptySet();
        Series series{"engagement-by-day", Unit::Reactions, {}};
        series.points.push_back(
            {*parseIsoDay("2026-10-14"), *parseIso("2026-10-14T00:00:00Z"), *parseIso("2026-10-15T00:00:00Z"), 24, {}, 0, true});
        set.series = {series};
        const QJsonValue point = jsonOf(set)[u"series"][0][u"points"][0];
        QVERIFY(point[u"value"].isNull());
        QCOMPARE(point[u"gap"], true);
        QCOMPARE(point[u"day"], u"2026-10-14"_s);
    }

    void import_withRefusals_addsUpAndNamesTheLines()
    {
        Receipt receipt;
        receipt.path = "posts.csv";
        receipt.format = "csv";
        receipt.kind = "posts";
        receipt.read = 10;
        receipt.stored = 7;
        receipt.refuse(Refusal::BadTime, "created_at", 4);
        receipt.refuse(Refusal::BadTime, "created_at", 9);
        receipt.refuse(Refusal::FieldCount, "", 5);
        receipt.warn(Warning::DamagedText, 3);
        const QJsonObject document = importJson({receipt}, {}, FigureWords(u"en"_s));
        const QJsonValue file = document[u"files"][0];
        QCOMPARE(file[u"read"].toInt(),
                 file[u"stored"].toInt() + file[u"updated"].toInt() + file[u"duplicate"].toInt() + file[u"refused"].toInt());
        QCOMPARE(file[u"reasons"][0][u"code"], u"bad-time"_s);
        QCOMPARE(file[u"reasons"][0][u"count"], 2);
        QCOMPARE(file[u"reasons"][0][u"first_lines"], (QJsonArray{4, 9}));
        QCOMPARE(file[u"warnings"][0][u"code"], u"damaged-text"_s);
        QVERIFY(!document.contains(u"error"));
    }

    void import_ofUnknownFile_hasEntryAndError()
    {
        Receipt receipt;
        receipt.path = "page.html";
        receipt.error = Error{Errc::UnknownKind, {"page.html", 0, {}}, "HTML"};
        const QJsonObject document = importJson({receipt}, {}, FigureWords(u"en"_s));
        QVERIFY(document[u"files"][0][u"kind"].isNull());
        QCOMPARE(document[u"files"][0][u"read"], 0);
        QCOMPARE(document[u"error"][u"code"], u"unknown-kind"_s);
        QCOMPARE(document[u"error"][u"file"], u"page.html"_s);
        QVERIFY(document[u"error"][u"line"].isNull());
    }

    void error_ofEveryCode_hasNameWordsAndExitCode()
    {
        QSet<QByteArray> names;
        for (int i = 0; i <= int(Errc::Internal); ++i) {
            const Error error{Errc(i), {"a.csv", 3, "id"}, {}};
            const std::string_view name = errorName(error.code);
            names << QByteArray(name.data(), qsizetype(name.size()));
            QVERIFY(describe(error).startsWith(u"a.csv, line 3, field id: "_s));
            QVERIFY(describe(error).endsWith(u'.'));
            QVERIFY(exitCodeOf(error.code) > 0);
        }
        QCOMPARE(names.size(), qsizetype(int(Errc::Internal) + 1));
    }

    void error_fromInside_hidesItsDetail()
    {
        QVERIFY(!describe(failure(Errc::Internal, "SELECT secret FROM post")).contains(u"SELECT"_s));
        QVERIFY(describe(failure(Errc::NeedsMapping, "missing: id")).contains(u"missing: id"_s));
    }

private:
    InstalledLanguage m_installed;
};

QTEST_GUILESS_MAIN(TestFigureJson)
#include "tst_figure_json.moc"
