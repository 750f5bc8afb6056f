#include "tests/ui/open_desk.h"

#include "core/desk/report_desk.h"
#include "core/domain/figure_catalogue.h"
#include "core/models/export_table.h"
#include "core/models/figure_json.h"
#include "core/models/figure_words.h"
#include "core/models/passport_view.h"
#include "core/models/report_builder.h"
#include "ui/report/pdf_writer.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

// As a reader's search sees it: no blanks, no marks of direction.
QString plain(const QString &text)
{
    QString kept;
    for (const auto c : text.normalized(QString::NormalizationForm_KC))
        if (!c.isSpace() && c.category() != QChar::Other_Format)
            kept += c;
    return kept;
}

// Any period of the two months that the demonstration holds, any account, clock and comparison.
ScopeRequest randomScope(QRandomGenerator &dice, const std::vector<Account> &own)
{
    const LocalDay first{std::chrono::year{2026} / 9 / 1};
    ScopeRequest scope;
    const int from = int(dice.bounded(60)), days = 1 + int(dice.bounded(31));
    scope.from = first + std::chrono::days(from);
    scope.to = first + std::chrono::days(from + days);
    scope.clock = ClockKind(dice.bounded(3));
    scope.compare = Compare(dice.bounded(4));
    if (dice.bounded(2) == 0) {
        const Account &account = own[dice.bounded(quint32(own.size()))];
        scope.accounts = {account.key.platform + ':' + account.key.handle};
    }
    return scope;
}

QString pdfText(const QString &pdf)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, pdf, u"-"_s});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

// Values of the CSV by figure id; empty for none.
QHash<QString, QString> csvValues(const QString &path)
{
    QFile file(path);
    QHash<QString, QString> values;
    if (!file.open(QIODevice::ReadOnly))
        return values;
    const auto lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1))
        values[line.section(u',', 0, 0)] = line.section(u',', 1, 1);
    return values;
}

QString nameOf(FigureId id)
{
    const auto name = figureEntry(id).name;
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

} // namespace

// Screen = PDF = CSV = JSON: one function computes a figure, and all four print it.
class TestSameFigures : public QObject {
    Q_OBJECT

private slots:
    void figures_ofRandomScopes_areTheSameEverywhere()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is not installed");
        QTemporaryDir folder;
        const auto desk = demonstrationDesk();
        QVERIFY(desk);
        const auto accounts = desk->accounts();
        std::vector<Account> own;
        for (const Account &account : *accounts)
            if (account.kind == AccountKind::Own)
                own.push_back(account);
        const FigureWords words(u"en"_s);
        QRandomGenerator dice(20261125);
        for (int i = 0; i < 50; ++i) {
            const ScopeRequest scope = randomScope(dice, own);
            const auto set = desk->figures(scope);
            QVERIFY(set);
            const QJsonArray json = figuresJson(*set, words, false)[u"figures"_s].toArray();
            const QString csv = folder.filePath(u"figures.csv"_s), pdf = folder.filePath(u"report.pdf"_s);
            QVERIFY(writeCsvTable(figureRows(*set), csv.toStdString(), i % 2 == 0));
            const auto values = csvValues(csv);
            const ReportDefinition definition = definitionOf(ReportTemplate::Summary);
            const auto material = desk->reports().material(definition, scope);
            QVERIFY(material);
            QVERIFY(writePdf(reportDocument(*material, definition, {}, words), pdf, PaperSize::A4));
            const QString printed = plain(pdfText(pdf));
            for (qsizetype f = 0; f < json.size(); ++f) {
                const Figure &figure = set->figures[std::size_t(f)];
                const QJsonValue told = json[f];
                const QByteArray which = QString(QString::number(i) + u' ' + nameOf(figure.id)).toUtf8();
                QCOMPARE(told[u"id"_s].toString(), nameOf(figure.id));
                QVERIFY2(passportView(figure, *set, {}, words).value == told[u"text"_s].toString(), which.constData());
                QVERIFY2(printed.contains(plain(told[u"text"_s].toString())), which.constData());
                const QString value = values.value(nameOf(figure.id));
                QVERIFY2(value.isEmpty() == told[u"value"_s].isNull(), which.constData());
                QVERIFY2(value.isEmpty() || value.toDouble() == told[u"value"_s].toDouble(), which.constData());
            }
        }
    }
};

QTEST_MAIN(TestSameFigures)
#include "tst_same_figures.moc"
