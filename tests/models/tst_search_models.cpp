#include "core/models/figure_words.h"
#include "core/models/language.h"
#include "core/models/marked_text.h"
#include "core/models/search_json.h"
#include "core/models/search_list_model.h"
#include "core/models/search_words.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

// With brackets round what is marked, without the isolates of display.
QString bracketed(const MarkedText &line)
{
    QString text = line.text;
    for (auto mark = line.marks.rbegin(); mark != line.marks.rend(); ++mark) {
        text.insert(mark->start + mark->length, u']');
        text.insert(mark->start, u'[');
    }
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

SearchHit hit(const char *id, const std::string &text, std::vector<TextRange> marks = {})
{
    SearchHit hit;
    hit.post = {"x", id};
    hit.author = "amina";
    hit.text = text;
    hit.createdAt = *parseIso("2026-10-14T15:40:00Z");
    hit.marks = std::move(marks);
    return hit;
}

} // namespace

class TestSearchModels : public QObject {
    Q_OBJECT

private slots:
    void markedLine_marksSurviveWhatDisplayDoes()
    {
        QCOMPARE(bracketed(markedLine("no visa, no visa", {{3, 7}, {12, 16}})), u"no [visa], no [visa]"_s);
        QCOMPARE(bracketed(markedLine("two  blanks\nand visa", {{16, 20}})), u"two blanks and [visa]"_s);
        QCOMPARE(bracketed(markedLine("签证预约", {{6, 12}})), u"签证[预约]"_s);
        QCOMPARE(bracketed(markedLine("\u202Evisa", {{3, 7}})), u"[U+202E][visa]"_s); // hidden signs are shown, the mark moves
        QCOMPARE(bracketed(markedLine("", {})), QString());
        QCOMPARE(bracketed(markedLine("short", {{2, 99}})), u"sh[ort]"_s); // never beyond the text
    }

    void markedLine_findFarBehind_isInSight()
    {
        const std::string before(300, 'a');
        const auto line = markedLine(before + " and the visa", {{309, 313}});
        QVERIFY(bracketed(line).startsWith(u"…"_s));
        QVERIFY(bracketed(line).endsWith(u"[visa]"_s));
        QVERIFY(line.text.size() < 60);
    }

    void markedLine_signsOfItsOwn_cannotBeForged()
    {
        const auto line = markedLine("a\uFDD0b\uFDD1c", {});
        QVERIFY(line.marks.isEmpty());
        QCOMPARE(bracketed(line), u"abc"_s);
    }

    void model_pages_growUntilNothingIsLeft()
    {
        const FigureWords words(u"en"_s);
        SearchListModel model(words);
        QSignalSpy wanted(&model, &PagedTableModel::moreWanted);
        SearchPage page;
        page.hits = {hit("1", "visa", {{0, 4}}), hit("2", "visa")};
        page.before = 77;
        model.reset(page, Zone());
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(model.before(), std::optional<std::int64_t>(77));
        page.hits = {hit("3", "visa")};
        page.before.reset();
        model.append(page);
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(!model.canFetchMore({}));
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto marked = model.index(0, 0).data(SearchListModel::MarkedRole).value<MarkedText>();
        QCOMPARE(bracketed(marked), u"[visa]"_s);
        QCOMPARE(model.index(0, 1).data().toString(), words.day(Zone().dayOf(page.hits.front().createdAt)));
    }

    void words_sayWhatCannotBeFoundYet()
    {
        InstalledLanguage language(u"en"_s);
        SearchPage page;
        page.total = 37;
        page.progress = {3000, 3000};
        QCOMPARE(foundWords(page), u"37 posts"_s);
        page.total = kMostCounted;
        QCOMPARE(foundWords(page), u"more than 1,000 posts"_s);
        page.progress = {1204, 3000};
        QVERIFY(foundWords(page).contains(u"1,204 of 3,000"_s));
        QVERIFY(nothingFoundWords(page).contains(u"1,204 of 3,000"_s));
        page.asked = false;
        QVERIFY(nothingFoundWords(page).contains(u"from:name"_s));
    }

    void json_marksCountCodePoints()
    {
        SearchRequest what;
        what.typed = "预约";
        SearchPage page;
        page.hits = {hit("1", "签证预约", {{6, 12}})};
        page.progress = {1, 1};
        const auto json = searchJson(what, page);
        QCOMPARE(json[u"more"_s].toBool(), false);
        const auto first = json[u"hits"_s].toArray().first().toObject();
        QCOMPARE(first[u"key"_s].toString(), u"x:1"_s);
        QCOMPARE(first[u"marks"_s].toArray(), (QJsonArray{QJsonArray{2, 4}}));
    }
};

QTEST_GUILESS_MAIN(TestSearchModels)
#include "tst_search_models.moc"
