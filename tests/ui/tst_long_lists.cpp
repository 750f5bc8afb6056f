#include "core/models/figure_words.h"
#include "core/models/inbox_model.h"
#include "core/models/text_table_model.h"
#include "ui/pages/inbox/queue_list.h"
#include "ui/shell/looks.h"
#include "ui/widgets/data_table.h"

#include <QElapsedTimer>
#include <QImage>
#include <QTest>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSize(560, 720);
constexpr qint64 kLongest = 1500; // ms for a picture; painting a hundred thousand rows would take ten times that

InboxRow inboxRow(std::int64_t ref)
{
    InboxRow row;
    row.ref = ref;
    row.post.key = {"x", std::to_string(ref)};
    row.post.author = "amina" + std::to_string(ref);
    row.post.text = "When does the counter open, and where?";
    row.post.lang = "en";
    row.anchor = *parseIso("2026-10-30T15:40:00Z");
    row.waitedSeconds = 3600;
    row.leftSeconds = 3600;
    return row;
}

InboxPage inboxPage(int rows)
{
    InboxPage page;
    for (int i = 0; i < rows; ++i)
        page.rows.push_back(inboxRow(i + 1));
    page.total = rows;
    return page;
}

std::vector<TextRow> textRows(int rows)
{
    std::vector<TextRow> all;
    for (int i = 0; i < rows; ++i) {
        TextRow row;
        row.cells = {u"who %1"_s.arg(i), u"what was asked, number %1"_s.arg(i)};
        row.sortBy = {i, rows - i};
        all.push_back(std::move(row));
    }
    return all;
}

// The picture of a list as it stands, and how long that took.
QImage painted(QWidget &list, qint64 &took)
{
    QElapsedTimer timer;
    timer.start();
    QImage picture = list.grab().toImage();
    took = timer.elapsed();
    return picture;
}

} // namespace

class TestLongLists : public QObject {
    Q_OBJECT

private:
    static void addCounts()
    {
        QTest::addColumn<int>("rows");
        QTest::newRow("none") << 0;
        QTest::newRow("one") << 1;
        QTest::newRow("a hundred thousand") << 100'000;
    }

private slots:
    void initTestCase() { applyLooks(u"light"_s); }

    void queue_rows_arePaintedAndReached_data() { addCounts(); }
    void queue_rows_arePaintedAndReached()
    {
        QFETCH(int, rows);
        const FigureWords words(u"en"_s);
        InboxModel model(words);
        model.reset(inboxPage(rows), Zone());
        QueueList list;
        list.setModel(&model);
        list.resize(kSize);
        list.show();
        qint64 took = 0;
        const QImage top = painted(list, took);
        QVERIFY2(took < kLongest, qPrintable(QString::number(took)));
        QCOMPARE(top.size(), list.grab().toImage().size());
        if (rows == 0) {
            list.choose(0); // there is none
            QVERIFY(!list.currentIndex().isValid());
            return;
        }
        list.choose(rows - 1);
        QCOMPARE(list.currentIndex().row(), rows - 1);
        QVERIFY(list.viewport()->rect().contains(list.visualRect(list.currentIndex()).center()));
        const QImage end = painted(list, took);
        QVERIFY2(took < kLongest, qPrintable(QString::number(took)));
        QVERIFY(end != top);
    }

    void table_rows_arePaintedAndSorted_data() { addCounts(); }
    void table_rows_arePaintedAndSorted()
    {
        QFETCH(int, rows);
        TextTableModel model;
        model.reset({u"Who"_s, u"What"_s}, textRows(rows));
        DataTable table;
        table.setSource(&model, TextTableModel::SortRole);
        table.resize(kSize);
        table.show();
        qint64 took = 0;
        QVERIFY(!painted(table, took).isNull());
        QVERIFY2(took < kLongest, qPrintable(QString::number(took)));
        table.sortByColumn(1, Qt::AscendingOrder);
        QCOMPARE(table.model()->rowCount(), rows);
        if (rows > 0)
            QCOMPARE(table.model()->index(0, 0).data().toString(), u"who %1"_s.arg(rows - 1));
        QVERIFY(!painted(table, took).isNull());
        QVERIFY2(took < kLongest, qPrintable(QString::number(took)));
    }
};

QTEST_MAIN(TestLongLists)
#include "tst_long_lists.moc"
