#include "core/domain/report_definition.h"

#include <QTest>

using namespace attache;

namespace {

Instant at(const char *iso) { return *parseIso(iso); }

} // namespace

class TestReportDefinition : public QObject {
    Q_OBJECT

private slots:
    void definition_throughJson_staysTheSame()
    {
        for (const ReportTemplate base : kReportTemplates) {
            ReportDefinition definition = definitionOf(base);
            definition.name = "Monday";
            definition.title = "A title with \"quotes\"";
            definition.decisions = {"one", "two"};
            definition.sections.front().comment = "words";
            definition.comments["waits"] = "beside the chart";
            definition.wordings["x:1"] = "in other words";
            definition.paper = PaperSize::Letter;
            definition.landscape = true;
            definition.period = ReportPeriod::LastWeek;
            definition.compare = Compare::Year;
            definition.accounts = {"x:embassy"};
            const auto read = definitionFrom("Monday", contentOf(definition));
            QVERIFY(read);
            QVERIFY(*read == definition);
        }
    }

    void definition_withUnknownWord_isAnErrorWithItsMember_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("member");
        QTest::newRow("template") << QByteArray(R"({"template":"yearly"})") << QByteArray("template");
        QTest::newRow("paper") << QByteArray(R"({"paper":"a3"})") << QByteArray("paper");
        QTest::newRow("period") << QByteArray(R"({"period":"decade"})") << QByteArray("period");
        QTest::newRow("section") << QByteArray(R"({"sections":[{"section":"gossip"}]})") << QByteArray("sections");
        QTest::newRow("no object") << QByteArray("[]") << QByteArray();
    }

    void definition_withUnknownWord_isAnErrorWithItsMember()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, member);
        const auto read = definitionFrom({}, json.toStdString());
        QVERIFY(!read);
        QVERIFY(read.error().code == Errc::Usage);
        QCOMPARE(QByteArray::fromStdString(read.error().place.field), member);
    }

    // Vienna, 2 November 2026 09:00 local time (08:00 UTC); summer time ended on 25 October.
    void period_beforeNow_isOfLocalDays_data()
    {
        QTest::addColumn<int>("period");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("day") << int(ReportPeriod::LastDay) << QByteArray("2026-10-31T23:00:00Z")
                             << QByteArray("2026-11-01T23:00:00Z");
        QTest::newRow("week") << int(ReportPeriod::LastWeek) << QByteArray("2026-10-25T23:00:00Z")
                              << QByteArray("2026-11-01T23:00:00Z");
        QTest::newRow("month") << int(ReportPeriod::LastMonth) << QByteArray("2026-09-30T22:00:00Z")
                               << QByteArray("2026-10-31T23:00:00Z");
    }

    void period_beforeNow_isOfLocalDays()
    {
        QFETCH(int, period);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const auto window = windowOf(ReportPeriod(period), at("2026-11-02T08:00:00Z"), *Zone::named("Europe/Vienna"));
        QCOMPARE(QByteArray::fromStdString(toIso(*window->from)), from);
        QCOMPARE(QByteArray::fromStdString(toIso(*window->to)), to);
    }
};

QTEST_APPLESS_MAIN(TestReportDefinition)
#include "tst_report_definition.moc"
