#include "report_samples.h"

#include "core/models/display_text.h"
#include "core/models/figure_words.h"
#include "ui/report/page_layout.h"
#include "ui/report/page_painter.h"
#include "ui/report/pdf_writer.h"
#include "ui/report/print_type.h"
#include "ui/report/report_preview.h"

#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextLayout>

#include <algorithm>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

// Without the isolates that keep the directions of texts apart.
QString layoutText(const TextItem &item)
{
    const QTextLine line = item.layout->lineAt(item.line);
    return item.layout->text().mid(line.textStart(), line.textLength()).remove(QChar(0x2068)).remove(QChar(0x2069));
}

// The lines of one page, in the order in which they were placed.
QStringList linesOf(const Page &page)
{
    QStringList lines;
    for (const PageItem &item : page.items)
        if (const auto *text = std::get_if<TextItem>(&item))
            lines << layoutText(*text).trimmed();
    return lines;
}

QStringList linesOf(const PagedReport &report)
{
    QStringList lines;
    for (const Page &page : report.pages)
        lines << linesOf(page);
    return lines;
}

ReportDocument documentOf(std::vector<ReportBlock> blocks)
{
    ReportDocument document;
    document.title = u"A title"_s;
    document.language = u"en"_s;
    document.pageOf = u"%1 of %2"_s;
    document.blocks = std::move(blocks);
    return document;
}

QRectF inkBox(const TextItem &item)
{
    const QRectF line = item.layout->lineAt(item.line).naturalTextRect();
    return QRectF(line.topLeft() / kTextUnit + item.at, line.size() / kTextUnit);
}

// No text comes nearer than 20 points to the edge of the paper.
bool staysOnPage(const PagedReport &report)
{
    const QRectF paper = QRectF({}, report.size).adjusted(20, 18, -20, -18);
    for (const Page &page : report.pages)
        for (const PageItem &item : page.items)
            if (const auto *text = std::get_if<TextItem>(&item); text && !paper.contains(inkBox(*text)))
                return false;
    return true;
}

QString normalised(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_KC);
    plain.remove(QRegularExpression(u"[\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]"_s));
    return plain.simplified();
}

QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 ? process.readAllStandardOutput()
                                                                                   : QByteArray();
}

bool has(const QString &program) { return !QStandardPaths::findExecutable(program).isEmpty(); }

} // namespace

class TestPdfReport : public QObject {
    Q_OBJECT

private slots:
    void table_of2000Rows_losesNone_data();
    void table_of2000Rows_losesNone();
    void table_overPages_repeatsItsHead();
    void table_rowHigherThanAPage_isBrokenAndWhole();
    void heading_nearTheFoot_movesWithWhatFollows();
    void paragraph_overPages_leavesNoSingleLine();
    void columns_higherThanAPage_areSetOneAfterTheOther();
    void word_withoutBlanks_staysOnThePage();
    void footnotes_standOnThePageThatCallsForThem();
    void contents_nameChaptersWithTheirPages();
    void landscape_paper_liesAcross();
    void demonstration_isMarkedOnEveryPage();
    void markup_isPrintedAsItStands();
    void summary_rightToLeft_mirrorsAndKeepsOrder();
    void summary_pdf_holdsEveryFigure_data();
    void summary_pdf_holdsEveryFigure();
    void summary_pdf_isSound();
    void summary_shareable_namesNobody();
    void pdf_writtenTwice_isTheSameFile();
    void pdf_intoMissingFolder_isAnErrorWithItsPath();
    void preview_turnsPagesByKey();

private:
    QByteArray textOf(const ReportDocument &document, PaperSize paper, const QStringList &options = {});
    QTemporaryDir m_folder;
};

QByteArray TestPdfReport::textOf(const ReportDocument &document, PaperSize paper, const QStringList &options)
{
    const QString path = m_folder.filePath(u"report.pdf"_s);
    if (!writePdf(document, path, paper))
        return {};
    return run(u"pdftotext"_s, QStringList(options) << u"-enc"_s << u"UTF-8"_s << path << u"-"_s);
}

void TestPdfReport::table_of2000Rows_losesNone_data()
{
    QTest::addColumn<int>("paper");
    QTest::newRow("A4") << int(PaperSize::A4);
    QTest::newRow("Letter") << int(PaperSize::Letter);
}

void TestPdfReport::table_of2000Rows_losesNone()
{
    QFETCH(int, paper);
    const QStringList lines = linesOf(layOut(longTable(2000), PaperSize(paper)));
    for (int i = 1; i <= 2000; ++i)
        QCOMPARE(lines.count(u"row %1."_s.arg(i)), 1);
}

void TestPdfReport::table_overPages_repeatsItsHead()
{
    const PagedReport report = layOut(longTable(200), PaperSize::A4);
    QVERIFY(report.pages.size() > 3);
    for (const Page &page : report.pages)
        QCOMPARE(linesOf(page).count(u"Number"_s), 1);
    QVERIFY(linesOf(report.pages.back()).count(u"row 199."_s) == 1); // the last row is not alone
}

void TestPdfReport::table_rowHigherThanAPage_isBrokenAndWhole()
{
    QStringList words;
    for (int i = 0; i < 6000; ++i)
        words << u"w%1"_s.arg(i);
    TableBlock table;
    table.columns = {{u"Text"_s, 1}};
    table.rows = {{{words.join(u' ')}}};
    const PagedReport report = layOut(documentOf({table}), PaperSize::A4);
    QVERIFY(report.pages.size() > 2);
    const QString all = linesOf(report).join(u' ');
    for (const QString &word : {u"w0 "_s, u"w3000 "_s, u"w5999"_s})
        QVERIFY(all.contains(word));
}

void TestPdfReport::heading_nearTheFoot_movesWithWhatFollows()
{
    for (int filler = 1; filler < 60; ++filler) {
        std::vector<ReportBlock> blocks;
        for (int i = 0; i < filler; ++i)
            blocks.push_back(ParagraphBlock{u"filler"_s});
        blocks.push_back(HeadingBlock{HeadingBlock::Level::Section, u"the heading"_s, {}});
        blocks.push_back(ParagraphBlock{u"what follows"_s});
        const PagedReport report = layOut(documentOf(blocks), PaperSize::A4);
        for (const Page &page : report.pages)
            QCOMPARE(linesOf(page).contains(u"the heading"_s), linesOf(page).contains(u"what follows"_s));
    }
}

void TestPdfReport::paragraph_overPages_leavesNoSingleLine()
{
    const QString text = u"seven words that fill a line well "_s.repeated(20);
    for (int filler = 20; filler < 45; ++filler) {
        std::vector<ReportBlock> blocks(std::size_t(filler), ParagraphBlock{u"filler"_s});
        blocks.push_back(ParagraphBlock{text});
        const PagedReport report = layOut(documentOf(blocks), PaperSize::A4);
        for (const Page &page : report.pages) {
            const QStringList lines = linesOf(page);
            const auto here = std::ranges::count_if(lines, [](const QString &line) { return line.contains(u"words"_s); });
            QVERIFY2(here != 1, qPrintable(u"a single line with %1 fillers"_s.arg(filler)));
        }
    }
}

void TestPdfReport::columns_higherThanAPage_areSetOneAfterTheOther()
{
    ColumnsBlock columns;
    for (int i = 0; i < 80; ++i)
        columns.start.push_back(ParagraphBlock{u"start %1."_s.arg(i)});
    columns.end = {ParagraphBlock{u"the end side"_s}};
    const PagedReport report = layOut(documentOf({std::make_shared<const ColumnsBlock>(columns)}), PaperSize::A4);
    QVERIFY(staysOnPage(report));
    const QStringList lines = linesOf(report);
    QVERIFY(lines.contains(u"start 79."_s));
    QVERIFY(lines.indexOf(u"the end side"_s) > lines.indexOf(u"start 79."_s));
}

void TestPdfReport::word_withoutBlanks_staysOnThePage()
{
    TableBlock table;
    table.columns = {{u"a"_s, 1}, {u"b"_s, 1, true}};
    table.rows = {{{QString(500, u'W'), QString(500, u'M')}}};
    const PagedReport report = layOut(documentOf({ParagraphBlock{QString(2000, u'X')}, table,
                                                  EntryBlock{u"Typical."_s, QString(400, u'Y'), QString(900, u'Z')}}),
                                      PaperSize::A4);
    QVERIFY(staysOnPage(report));
}

void TestPdfReport::footnotes_standOnThePageThatCallsForThem()
{
    ReportDocument document = longTable(150);
    document.footnotes = QStringList{u"¹ a note."_s, u"² another."_s, u"³ nobody calls."_s};
    document.blocks.push_back(ParagraphBlock{u"The end"_s + footnoteMark(2)});
    document.blocks.insert(document.blocks.begin() + 1, ParagraphBlock{u"The beginning"_s + footnoteMark(1)});
    const PagedReport report = layOut(document, PaperSize::A4);
    QVERIFY(report.pages.size() > 2);
    for (std::size_t i = 0; i < report.pages.size(); ++i) {
        const QString page = linesOf(report.pages[i]).join(u' ');
        QCOMPARE(page.contains(u"a note."_s), i == 0);
        QCOMPARE(page.contains(u"nobody calls."_s), i == 0);
        QCOMPARE(page.contains(u"another."_s), i + 1 == report.pages.size());
    }
}

void TestPdfReport::contents_nameChaptersWithTheirPages()
{
    std::vector<ReportBlock> blocks{ContentsBlock{u"Contents"_s}};
    for (int chapter = 1; chapter <= 3; ++chapter) {
        blocks.push_back(HeadingBlock{HeadingBlock::Level::Chapter, u"chapter %1"_s.arg(chapter), {}});
        for (int i = 0; i < 60; ++i)
            blocks.push_back(ParagraphBlock{u"filler"_s});
    }
    const PagedReport report = layOut(documentOf(blocks), PaperSize::A4);
    const QStringList first = linesOf(report.pages.front());
    for (int chapter = 1; chapter <= 3; ++chapter) {
        const QString name = u"chapter %1"_s.arg(chapter);
        int page = 0;
        for (std::size_t i = 0; i < report.pages.size(); ++i)
            if (linesOf(report.pages[i]).count(name) > (i == 0 ? 1 : 0))
                page = int(i) + 1;
        QCOMPARE(first.value(first.indexOf(name) + 1), QString::number(page == 0 ? 1 : page));
    }
    const PagedReport small = layOut(documentOf({ContentsBlock{u"Contents"_s}, ParagraphBlock{u"little"_s}}), PaperSize::A4);
    QVERIFY(!linesOf(small).contains(u"Contents"_s));
}

void TestPdfReport::landscape_paper_liesAcross()
{
    const Sheet lying(PaperSize::A4, true);
    const PagedReport report = layOut(sampleReport(u"en"_s), lying);
    QVERIFY(report.size.width() > report.size.height());
    QVERIFY(staysOnPage(report));
}

void TestPdfReport::demonstration_isMarkedOnEveryPage()
{
    ReportDocument document = longTable(150);
    document.mark = u"INTERNAL"_s;
    document.demonstration = u"Demonstration"_s;
    const PagedReport report = layOut(document, PaperSize::A4);
    for (std::size_t i = 0; i < report.pages.size(); ++i) {
        const QString page = linesOf(report.pages[i]).join(u'|');
        QVERIFY(page.contains(u"INTERNAL · Demonstration"_s));
        QVERIFY(page.contains(u"%1 of %2"_s.arg(i + 1).arg(report.pages.size())));
    }
}

void TestPdfReport::markup_isPrintedAsItStands()
{
    const QString hostile = u"<img src=/etc/passwd> <b>bold</b> &amp;"_s;
    TableBlock table;
    table.columns = {{hostile, 1}};
    table.rows = {{{hostile}}};
    const QString all =
        linesOf(layOut(documentOf({ParagraphBlock{hostile}, table, EntryBlock{hostile, hostile, hostile}}), PaperSize::A4))
            .join(u' ');
    QCOMPARE(all.count(hostile), 6);
}

void TestPdfReport::summary_rightToLeft_mirrorsAndKeepsOrder()
{
    ReportDocument document = documentOf(
        {ParagraphBlock{u"نصف الرسائل لقيت جوابًا خلال عشر ساعات، لا إله إلا الله"_s}, ParagraphBlock{isolated(u"69 %"_s)}});
    document.rightToLeft = true;
    const PagedReport report = layOut(document, PaperSize::A4);
    const auto &first = std::get<TextItem>(report.pages[0].items[0]);
    QVERIFY(std::abs(inkBox(first).right() - (report.size.width() - 43.5)) < 1);
    if (!has(u"pdftotext"_s))
        QSKIP("pdftotext is not installed");
    const QString text = normalised(QString::fromUtf8(textOf(document, PaperSize::A4)));
    QVERIFY2(text.contains(u"نصف الرسائل لقيت"_s) && text.contains(u"لا إله إلا الله"_s) && text.contains(u"69 %"_s),
             qPrintable(text));
}

void TestPdfReport::summary_pdf_holdsEveryFigure_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("mode");
    for (const QString &language : {u"en"_s, u"ar"_s}) {
        QTest::addRow("%s reading order", qPrintable(language)) << language << QStringList();
        QTest::addRow("%s layout", qPrintable(language)) << language << QStringList{u"-layout"_s};
    }
}

void TestPdfReport::summary_pdf_holdsEveryFigure()
{
    if (!has(u"pdftotext"_s))
        QSKIP("pdftotext is not installed");
    QFETCH(QString, language);
    QFETCH(QStringList, mode);
    const FigureWords words(language);
    const FigureSet set = sampleFigures();
    const QString text = normalised(QString::fromUtf8(textOf(sampleReport(language), PaperSize::A4, mode)));
    QVERIFY(!text.isEmpty());
    for (const Figure &figure : set.figures) {
        QVERIFY2(text.contains(normalised(words.text(figure))), qPrintable(words.text(figure)));
        QVERIFY2(text.contains(QString::fromUtf8(figureEntry(figure.id).definition.data())), qPrintable(words.title(figure.id)));
    }
}

void TestPdfReport::summary_pdf_isSound()
{
    if (!has(u"qpdf"_s) || !has(u"pdffonts"_s) || !has(u"pdfinfo"_s) || !has(u"pdfimages"_s))
        QSKIP("qpdf or poppler-utils are not installed");
    const QString path = m_folder.filePath(u"sound.pdf"_s);
    QVERIFY(writePdf(sampleReport(u"en"_s), path, PaperSize::Letter));
    QVERIFY(run(u"qpdf"_s, {u"--check"_s, path}).contains("No syntax or stream encoding errors found"));
    const QByteArrayList fonts = run(u"pdffonts"_s, {path}).trimmed().split('\n').mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QByteArray &font : fonts)
        QVERIFY2(font.contains(" yes "), font.constData());
    const QByteArray info = run(u"pdfinfo"_s, {path});
    for (const char *part : {"Embassy Vienna: the conversation", "Author:          Press and Culture", "Attaché", "letter"})
        QVERIFY2(info.contains(part), info.constData());
    QCOMPARE(run(u"pdfimages"_s, {u"-list"_s, path}).trimmed().count('\n'), 1);
}

void TestPdfReport::summary_shareable_namesNobody()
{
    const QString all = linesOf(layOut(sampleReport(u"en"_s, true), PaperSize::A4)).join(u' ');
    QVERIFY(all.contains(u"Longest wait."_s));
    for (const QString &hidden : {u"lost_traveller"_s, u"passport"_s, u"amal"_s, u"scholarship"_s})
        QVERIFY2(!all.contains(hidden), qPrintable(hidden));
}

void TestPdfReport::pdf_writtenTwice_isTheSameFile()
{
    const ReportDocument document = sampleReport(u"en"_s);
    const auto first = pdfOf(document, PaperSize::A4), second = pdfOf(document, PaperSize::A4);
    QVERIFY(first && second);
    QVERIFY(*first == *second);
    QVERIFY(first->contains("D:20261102000000Z")); // as prepared, not when it was written
}

void TestPdfReport::pdf_intoMissingFolder_isAnErrorWithItsPath()
{
    const QString path = m_folder.filePath(u"no/such/folder/report.pdf"_s);
    const Status status = writePdf(longTable(3), path, PaperSize::A4);
    QVERIFY(!status);
    QVERIFY(status.error().code == Errc::InputOutput);
    QCOMPARE(QString::fromStdString(status.error().place.file), path);
}

void TestPdfReport::preview_turnsPagesByKey()
{
    ReportPreview preview;
    preview.resize(600, 400);
    preview.setReport(layOut(longTable(200), PaperSize::A4));
    preview.show();
    QSignalSpy turned(&preview, &ReportPreview::currentPageChanged);
    QTest::keyClick(&preview, Qt::Key_PageDown);
    QCOMPARE(preview.currentPage(), 1);
    QTest::keyClick(&preview, Qt::Key_End);
    QCOMPARE(preview.currentPage(), preview.pageCount() - 1);
    QVERIFY(turned.size() >= 2);
    QVERIFY(!preview.accessibleDescription().isEmpty());
    const QImage seen = preview.grab().toImage();
    QCOMPARE(seen.pixelColor(300, 100), QColor(Qt::white));
}

QTEST_MAIN(TestPdfReport)
#include "tst_pdf_report.moc"
