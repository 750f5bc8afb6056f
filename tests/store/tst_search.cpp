#include "core/base/text.h"
#include "core/store/rows.h"
#include "core/store/search_document.h"
#include "core/store/search_highlight.h"
#include "core/store/search_index.h"
#include "core/store/search_reader.h"
#include "core/store/workspace_file.h"
#include "tests/store/invented_posts.h"

#include <QtTest>

#include <algorithm>
#include <random>
#include <set>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kHour = 60;

Post told(const std::string &id, const std::string &text, int at = 0) { return invented(id, "anna", at, text); }

// The text with what was found between brackets.
QString bracketed(const std::string &text, const std::string &typed)
{
    std::string marked = text;
    auto ranges = SearchHighlighter(parseSearch(typed)).in(text);
    std::reverse(ranges.begin(), ranges.end());
    for (const auto &range : ranges) {
        marked.insert(range.end, "]");
        marked.insert(range.begin, "[");
    }
    return QString::fromStdString(marked);
}

} // namespace

class SearchTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WorkspaceWriter> m_writer;

    Database &database() { return m_writer->database(); }

    void indexAll()
    {
        for (bool more = true; more;) {
            const auto stepped = SearchIndex(database()).step(3);
            QVERIFY2(stepped, stepped ? "" : stepped.error().detail.c_str());
            more = *stepped;
        }
    }

    void fill(const std::vector<Post> &posts)
    {
        QVERIFY(putAll(database(), posts));
        indexAll();
    }

    QStringList idsOf(const std::vector<std::int64_t> &posts)
    {
        QStringList ids;
        Statement pid(database(), "SELECT pid FROM post WHERE id = ?1");
        for (const auto post : posts) {
            const auto row = pid.bind(1, post).step();
            ids << (row && *row ? QString::fromStdString(pid.string(0)) : u"?"_s);
            pid.reset();
        }
        return ids;
    }

    // Ids of what was found, newest first, joined by blanks.
    QString found(const std::string &typed)
    {
        const auto hits = SearchReader(database(), Zone()).page(parseSearch(typed), 100);
        return hits ? idsOf(hits->posts).join(u' ') : u"failed: "_s + QString::fromStdString(hits.error().detail);
    }

private slots:
    void init() { m_writer = std::move(WorkspaceWriter::inMemory().value()); }

    void page_words_areAllWantedInAnyOrder_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("ids");
        QTest::newRow("one word") << u"visa"_s << u"3 2 1"_s;
        QTest::newRow("case and accents do not count") << u"VISÄ"_s << u"3 2 1"_s;
        QTest::newRow("two words") << u"office visa"_s << u"3 2"_s;
        QTest::newRow("a phrase keeps its order") << u"\"visa office\""_s << u"2"_s;
        QTest::newRow("a quote that never ends") << u"\"visa office"_s << u"2"_s;
        QTest::newRow("typographic quotes") << u"“visa office”"_s << u"2"_s;
        QTest::newRow("left out") << u"visa -office"_s << u"1"_s;
        QTest::newRow("a phrase left out") << u"visa -\"visa office\""_s << u"3 1"_s;
        QTest::newRow("beginning") << u"offi*"_s << u"3 2"_s;
        QTest::newRow("too short a beginning is a word") << u"of*"_s << QString();
        QTest::newRow("hashtag or not") << u"#visa"_s << u"3 2 1"_s;
        QTest::newRow("no such word") << u"passport"_s << QString();
        QTest::newRow("signs alone find nothing") << u"?! …"_s << QString();
        QTest::newRow("signs beside a word do not matter") << u"visa ?!"_s << u"3 2 1"_s;
    }

    void page_words_areAllWantedInAnyOrder()
    {
        QFETCH(QString, typed);
        QFETCH(QString, ids);
        fill({told("1", "My visa is late", 0), told("2", "The visa office is closed", 1), told("3", "Office hours for a visa?", 2)});
        QCOMPARE(found(typed.toStdString()), ids);
    }

    void page_scripts_areFoundByWordsOrPairs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("finds");
        QTest::newRow("Chinese, two characters") << u"签证预约系统打不开"_s << u"签证"_s << true;
        QTest::newRow("Chinese, two in the middle") << u"签证预约系统打不开"_s << u"系统"_s << true;
        QTest::newRow("Chinese, one character") << u"签证预约系统打不开"_s << u"开"_s << true;
        QTest::newRow("Chinese, five characters") << u"签证预约系统打不开"_s << u"预约系统打"_s << true;
        QTest::newRow("Chinese, not side by side") << u"签证预约系统打不开"_s << u"签约"_s << false;
        QTest::newRow("Japanese") << u"ビザの申請はどこですか"_s << u"申請"_s << true;
        QTest::newRow("Korean particle") << u"비자를 신청합니다"_s << u"비자"_s << true;
        QTest::newRow("Thai") << u"สถานทูตปิดวันนี้"_s << u"ทูต"_s << true;
        QTest::newRow("Thai, absent") << u"สถานทูตปิดวันนี้"_s << u"วีซ่า"_s << false;
        QTest::newRow("Arabic without vowel signs") << u"السِّفارةُ مغلقةٌ"_s << u"السفارة"_s << true;
        QTest::newRow("Arabic digits") << u"رقم ١٢٣"_s << u"123"_s << true;
        QTest::newRow("Russian, other case") << u"Когда откроется ОТДЕЛ"_s << u"отдел"_s << true;
        QTest::newRow("Hindi") << u"वीज़ा कब मिलेगा"_s << u"कब"_s << true;
        QTest::newRow("Greek, final sigma") << u"ο δρόμος"_s << u"ΔΡΟΜΟΣ"_s << true;
        QTest::newRow("emoji") << u"thanks 🙏"_s << u"🙏"_s << true;
    }

    void page_scripts_areFoundByWordsOrPairs()
    {
        QFETCH(QString, text);
        QFETCH(QString, typed);
        QFETCH(bool, finds);
        fill({told("1", text.toStdString())});
        QCOMPARE(found(typed.toStdString()), finds ? u"1"_s : QString());
    }

    void page_authorsLanguagesAndDays_narrow()
    {
        fill({with(told("1", "hello @bela", 0), [](Post &p) { p.lang = "en-GB"; }),
              with(told("2", "hello", 24 * kHour), [](Post &p) { p.author = "Bela"; }),
              with(told("3", "hello", 48 * kHour), [](Post &p) { p.lang = "ar"; })});
        QCOMPARE(found("from:bela"), u"2"_s);
        QCOMPARE(found("from:@BELA hello"), u"2"_s);
        QCOMPARE(found("@bela"), u"2 1"_s);
        QCOMPARE(found("hello lang:en"), u"1"_s);
        QCOMPARE(found("hello -lang:ar"), u"2 1"_s);
        QCOMPARE(found("hello since:2026-03-02"), u"3 2"_s);
        QCOMPARE(found("hello until:2026-03-02"), u"2 1"_s);
        QCOMPARE(found("hello since:2026-03-02 until:2026-03-02"), u"2"_s);
        QCOMPARE(found("hello since:yesterday"), QString()); // words like any other
        QCOMPARE(found("-hello"), QString());                // nothing is wanted
    }

    void page_longList_joinsInTheOrderOfTime()
    {
        std::vector<Post> posts; // 40 in one hour, the others hours apart, stored in no order
        for (int i = 0; i < 100; ++i)
            posts.push_back(told(std::to_string(i), "word", i < 40 ? 500 * kHour + (i * 7) % 40 : (i * 37 % 100) * kHour));
        fill(posts);
        QList<Instant> moments;
        std::optional<std::int64_t> before;
        SearchReader reader(database(), Zone());
        std::set<std::int64_t> seen;
        do {
            const auto page = reader.page(parseSearch("word"), 7, before);
            QVERIFY(page && page->posts.size() >= 1);
            for (const auto post : page->posts) {
                QVERIFY(seen.insert(post).second);
                const auto at = database().number("SELECT created_at FROM post WHERE id = " + std::to_string(post));
                moments << fromMillis(at.value().value());
            }
            before = page->before;
        } while (before);
        QCOMPARE(moments.size(), 100);
        QVERIFY(std::is_sorted(moments.rbegin(), moments.rend()));
        QCOMPARE(reader.count(parseSearch("word"), 1000).value(), 100);
        QCOMPARE(reader.count(parseSearch("word"), 10).value(), 10);
    }

    void step_changedPosts_areFoundByWhatTheySayNow()
    {
        fill({told("1", "old words"), told("2", "other words"), told("3", "kept words")});
        const auto edited = with(told("1", "new words"), [](Post &p) { p.editedAt = minute(5); });
        const auto deleted = with(told("2", ""), [](Post &p) { p.deletedAt = minute(6); });
        QVERIFY(putAll(database(), {edited, deleted}));
        QVERIFY(!SearchIndex(database()).progress()->complete());
        indexAll();
        QVERIFY(SearchIndex(database()).progress()->complete());
        QCOMPARE(found("words"), u"3 1"_s);
        QCOMPARE(found("old"), QString());
        QCOMPARE(found("new"), u"1"_s);
        QCOMPARE(found("other"), QString());
        QCOMPARE(database().number("SELECT count(*) FROM search_stale").value().value(), 0);
    }

    void step_changedTwiceBetweenTwoSteps_leavesNothingBehind()
    {
        fill({told("1", "first")});
        QVERIFY(putAll(database(), {with(told("1", "second"), [](Post &p) { p.editedAt = minute(5); })}));
        QVERIFY(putAll(database(), {with(told("1", "third"), [](Post &p) { p.editedAt = minute(6); })}));
        indexAll();
        QCOMPARE(found("first"), QString());
        QCOMPARE(found("second"), QString());
        QCOMPARE(found("third"), u"1"_s);
        QVERIFY(database().run("INSERT INTO search(search) VALUES ('integrity-check')"));
    }

    void progress_tellsWhatCannotBeFoundYet()
    {
        QVERIFY(putAll(database(), {told("1", "a"), told("2", "b"), told("3", "c"), told("4", "d")}));
        SearchIndex index(database());
        QCOMPARE(index.progress()->indexed, 0);
        QVERIFY(*index.step(3));
        QCOMPARE(index.progress()->indexed, 3);
        QCOMPARE(index.progress()->all, 4);
        QVERIFY(!*index.step(3));
        QVERIFY(index.progress()->complete());
        QVERIFY(index.clear());
        QCOMPARE(index.progress()->indexed, 0);
        QCOMPARE(found("a"), QString());
    }

    void step_otherTokens_beginsAnew()
    {
        fill({told("1", "word")});
        QVERIFY(database().run("UPDATE meta SET value = 'other' WHERE name = 'search-form'"));
        QCOMPARE(SearchIndex(database()).progress()->indexed, 0);
        indexAll();
        QCOMPARE(found("word"), u"1"_s);
        QCOMPARE(SearchReader(database(), Zone()).count(parseSearch("word"), 10).value(), 1); // not twice
    }

    // What people type is never an error (RELIABILITY finding 10).
    void page_anythingTyped_isNoError()
    {
        fill({told("1", "AND OR NOT NEAR visa")});
        std::mt19937 random(7);
        const std::string parts[] = {"\"", "*", "(", ")", "^", "-", "+", ":", "AND ", "OR ", "NOT ", "NEAR(", "visa", " ", "{", "}",
                                     "from:", "since:", "\xFF", "签", "\x01", "\x02", "'", ";", "--", "@", "text:", "\n"};
        for (int i = 0; i < 3000; ++i) {
            std::string typed;
            for (int n = static_cast<int>(random() % 8); n >= 0; --n)
                typed += parts[random() % std::size(parts)];
            const auto page = SearchReader(database(), Zone()).page(parseSearch(typed), 5);
            QVERIFY2(page, (typed + " | " + matchExpression(parseSearch(typed))).c_str());
        }
        QCOMPARE(found("AND"), u"1"_s);
        QCOMPARE(found("near not"), u"1"_s);
    }

    void highlight_marksWhatWasFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("marked");
        QTest::newRow("word") << u"No visa, no VISA!"_s << u"visa"_s << u"No [visa], no [VISA]!"_s;
        QTest::newRow("phrase") << u"visa office; office visa"_s << u"\"visa office\""_s << u"[visa office]; office visa"_s;
        QTest::newRow("pair") << u"签证预约"_s << u"预约"_s << u"签证[预约]"_s;
        QTest::newRow("one character") << u"签证预约"_s << u"证"_s << u"签[证]预约"_s;
        QTest::newRow("beginning") << u"offices open"_s << u"offi*"_s << u"[offices] open"_s;
        QTest::newRow("handle") << u"dear @amb, amb"_s << u"@amb"_s << u"dear @[amb], [amb]"_s;
        QTest::newRow("left out is not marked") << u"visa office"_s << u"visa -office"_s << u"[visa] office"_s;
        QTest::newRow("author is not marked") << u"anna says"_s << u"from:anna"_s << u"anna says"_s;
    }

    void highlight_marksWhatWasFound()
    {
        QFETCH(QString, text);
        QFETCH(QString, typed);
        QFETCH(QString, marked);
        QCOMPARE(bracketed(text.toStdString(), typed.toStdString()), marked);
    }

    void byDay_countsLocalDays()
    {
        fill({told("1", "word", 0), told("2", "word", 1), told("3", "word", 24 * kHour)});
        const auto days = SearchReader(database(), Zone()).byDay(parseSearch("word"));
        QCOMPARE(days->size(), 2U);
        QCOMPARE(days->at(0).hits, 2);
        QCOMPARE(days->at(1).hits, 1);
    }

    void key_growsWithTime_andGivesThePostBack()
    {
        QCOMPARE(postOfSearchKey(searchKey(minute(0), 5)), 5);
        QVERIFY(searchKey(*parseIso("2026-03-01T10:59:59Z"), 900) < searchKey(*parseIso("2026-03-01T11:00:00Z"), 1));
        QCOMPARE(firstSearchKeyOfHour(searchKey(minute(61), 77)), firstSearchKey(minute(60)));
    }
};

QTEST_APPLESS_MAIN(SearchTest)
#include "tst_search.moc"
