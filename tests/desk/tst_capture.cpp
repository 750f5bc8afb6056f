#include "core/desk/import_preview.h"
#include "core/domain/figure_catalogue.h"
#include "tests/desk/desk_files.h"

#include <QFileInfo>
#include <QtTest>

using namespace attache;
using namespace attache::test;
using namespace std::string_literals;

namespace {

const std::string kHeader = "id,platform,author,created_at,text,likes\n";
const std::string kOtherNames = "Nummer,Wer,Wann,Was\n1,anna,01.03.2026 10:00,@amb eins\n2,bela,02.03.2026 10:00,zwei\n";
const std::string kMap = R"({"columns":{"id":"Nummer","author":"Wer","created_at":"Wann","text":"Was"},"platform":"x",)"
                         R"("time":{"form":"dmy"}})";

std::string row(int id, const std::string &author, int day, const std::string &text)
{
    return std::to_string(id) + ",x," + author + ",2026-03-" + (day < 10 ? "0" : "") + std::to_string(day) + "T10:00:00Z," + text
           + ",3\n";
}

// An archive of X with one post a day, from one day of March to another.
std::string archive(int from, int to)
{
    std::string posts;
    for (int day = from; day <= to; ++day)
        posts += (posts.empty() ? "" : ",") + R"({"tweet":{"id_str":")"s + std::to_string(9000 + day)
                 + R"(","full_text":"ours","created_at":"Sun Mar )" + (day < 10 ? "0" : "") + std::to_string(day)
                 + R"( 10:00:00 +0000 2026","favorite_count":"1","retweet_count":"0"}})";
    return "window.YTD.tweets.part0 = [" + posts + "]";
}

std::string kindsOf(const Receipt &receipt)
{
    std::string words;
    for (const auto &one : receipt.coverage)
        for (const auto &[kind, name] : kCapturedKinds)
            if ((one.kinds & kind) != 0)
                words += std::string(name) + ' ';
    return words;
}

Receipt importOne(Desk &desk, const ImportRequest &request)
{
    const auto receipts = desk.import(request, {}, {});
    return receipts && !receipts->empty() ? receipts->front() : Receipt();
}

} // namespace

class CaptureTest : public QObject {
    Q_OBJECT

private slots:
    void preview_ofAFile_tellsWhatItHoldsAndWritesNothing()
    {
        const DeskFiles files;
        const auto path =
            files.write("a.csv", kHeader + row(1, "anna", 1, "@amb one") + row(2, "amb", 2, "two") + "3,x,cyd,never,no,\n");
        const auto preview = previewFile(nullptr, path, {}, {}, {});
        QVERIFY(preview);
        QCOMPARE(preview->receipt.format, "csv"s);
        QCOMPARE(preview->receipt.read, 3);
        QCOMPARE(preview->receipt.refused, 1);
        QCOMPARE(preview->samples.size(), 2U);
        QCOMPARE(preview->mentioned.front().account.handle, "amb"s);
        QVERIFY(preview->whole && !preview->ownKnown);
        QCOMPARE(preview->columns, ImportPreview::Columns::OurNames);
        QVERIFY(!QFileInfo::exists(QString::fromStdString(files.workspace())));
    }

    void preview_withALimit_looksAtTheBeginningOnly()
    {
        const DeskFiles files;
        std::string csv = kHeader;
        for (int i = 1; i <= 50'000; ++i)
            csv += row(i, "p" + std::to_string(i % 7), 1 + i % 28, "text");
        const auto preview = previewFile(nullptr, files.write("a.csv", csv), {}, {3, 1000}, {});
        QVERIFY(preview && !preview->whole && !preview->receipt.error && !preview->receipt.cancelled);
        QVERIFY(preview->receipt.read >= 1000 && preview->receipt.read < 50'000);
        QCOMPARE(preview->samples.size(), 3U);
    }

    void preview_ofAToolsExport_saysThatItsMappingIsUnverified()
    {
        const DeskFiles files;
        const auto path = files.write("a.csv", "Date,URL,Hit Sentence,Source,Influencer\n"
                                               "01-Mar-2026 10:00,https://x.com/anna/status/5,hello,X,@anna\n");
        ImportRequest request;
        request.zone = "UTC";
        const auto preview = previewFile(nullptr, path, request, {}, {});
        QVERIFY(preview);
        QCOMPARE(preview->columns, ImportPreview::Columns::Unverified);
        QVERIFY(preview->columnMap.find("Hit Sentence") != std::string::npos);
    }

    void map_saved_readsTheNextFileOfTheSameHeader()
    {
        const DeskFiles files;
        const auto desk = files.open();
        ImportRequest request;
        request.files = {files.write("a.csv", kOtherNames)};
        QCOMPARE(importOne(*desk, request).error->code, Errc::NeedsMapping);
        request.columnMap = kMap;
        request.zone = "Europe/Vienna";
        request.saveMap = true;
        QCOMPARE(importOne(*desk, request).stored, 2);
        ImportRequest next; // the same columns in another order and case, and no word of the zone
        next.files = {files.write("b.csv", "Wer,NUMMER,Was,Wann\ncyd,7,drei,03.03.2026 10:00\n")};
        const auto preview = desk->preview(next.files.front(), next, {});
        QVERIFY(preview);
        QCOMPARE(preview->columns, ImportPreview::Columns::Saved);
        const auto receipt = importOne(*desk, next);
        QCOMPARE(receipt.stored, 1);
        QVERIFY(receipt.warned(Warning::SavedMap));
        QVERIFY(files.dump(*desk).find("2026-03-03T09:00:00Z") != std::string::npos); // 10:00 in Vienna
        next.files = {files.write("c.csv", "Wer,Nummer,Was,Datum\ncyd,8,vier,04.03.2026 10:00\n")};
        QCOMPARE(importOne(*desk, next).error->code, Errc::NeedsMapping);
    }

    void zone_given_isOfTimesThatBearNone()
    {
        const DeskFiles files;
        const auto desk = files.open();
        ImportRequest request;
        request.files = {files.write("a.csv", kHeader + "1,x,anna,2026-07-01 10:00,one,\n2,x,bela,2026-07-01T10:00:00Z,two,\n")};
        QCOMPARE(importOne(*desk, request).refused, 1);
        request.zone = "Asia/Kathmandu"; // +05:45
        QCOMPARE(importOne(*desk, request).refused, 0);
        QVERIFY(files.dump(*desk).find("2026-07-01T04:15:00Z") != std::string::npos);
        request.zone = "Atlantis/Nowhere";
        QCOMPARE(importOne(*desk, request).error->code, Errc::UnknownZone);
    }

    void choices_ofSingleFiles_goBeforeThoseOfAll()
    {
        const DeskFiles files;
        const auto desk = files.open();
        ImportRequest request;
        request.files = {files.write("a.csv", kOtherNames), files.write("b.csv", kHeader + row(9, "cyd", 1, "nine"))};
        request.choices[request.files[0]].columnMap = kMap;
        request.choices[request.files[0]].zone = "UTC";
        const auto receipts = desk->import(request, {}, {});
        QVERIFY(receipts);
        QCOMPARE((*receipts)[0].stored, 2);
        QCOMPARE((*receipts)[1].stored, 1);
    }

    void receipt_tellsWhatTheFileCanSpeakOf()
    {
        const DeskFiles files;
        const auto desk = files.open();
        ImportRequest request;
        request.files = {files.write("tweets.js", archive(3, 20))};
        QCOMPARE(kindsOf(importOne(*desk, request)), "posts counts "s);
        request.files = {files.write("a.csv", kHeader + row(1, "anna", 4, "@amb one") + row(2, "amb", 6, "two"))};
        QCOMPARE(kindsOf(importOne(*desk, request)), "posts replies mentions counts "s);
        const auto stored = desk->receipts().value();
        QCOMPARE(stored.size(), 2U);
        QCOMPARE(kindsOf(stored[0]), "posts replies mentions counts "s); // newest first
        QVERIFY(stored[0].coverage.front().from == *parseIso("2026-03-04T10:00:00Z"));
        QVERIFY(stored[1].coverage.front().fromStart);
    }

    void archiveAlone_hasNoLatencyRatherThanNought()
    {
        const DeskFiles files;
        const auto desk = files.open();
        importInto(*desk, {files.write("tweets.js", archive(3, 20))});
        const auto set = desk->figures({});
        QVERIFY(set);
        QVERIFY(!set->figure(FigureId::LatencyMedian).value);
        QVERIFY(set->figure(FigureId::LatencyMedian).reason == NoValue::NoData);
        QVERIFY(!set->figure(FigureId::Messages).value);
        QCOMPARE(set->figure(FigureId::Posts).value.value_or(-1), 18.0);
        QVERIFY(set->figure(FigureId::Engagement).value.has_value());
        QCOMPARE(set->gaps.size(), 1U);
        QCOMPARE(set->gaps.front().kinds, "replies mentions"s);
        QCOMPARE(set->figure(FigureId::LatencyMedian).gaps.size(), 1U);
        QVERIFY(set->figure(FigureId::Engagement).gaps.empty());
        const auto *days = set->seriesOf("messages-by-day");
        QVERIFY(days && std::all_of(days->points.begin() + 1, days->points.end() - 1, [](const DayPoint &p) {
                    return p.gap && !p.value;
                }));
    }

    void capturesApart_leaveAGapThatAThirdOneCloses()
    {
        const DeskFiles files;
        const auto desk = files.open();
        const auto days = [&](const char *name, int from, int to) {
            std::string csv = kHeader;
            for (int day = from; day <= to; ++day)
                csv += row(100 + day, day % 2 == 0 ? "amb" : "anna", day, "@amb hello");
            return files.write(name, csv);
        };
        importInto(*desk, {days("a.csv", 1, 5)}, {"x:amb"});
        importInto(*desk, {days("c.csv", 12, 15)});
        const auto gaps = desk->gaps().value();
        QCOMPARE(gaps.size(), 1U);
        QVERIFY(gaps.front() == (Gap{{"x", "amb"}, *parseIso("2026-03-05T10:00:00Z"), *parseIso("2026-03-12T10:00:00Z"), "all"}));
        importInto(*desk, {days("b.csv", 5, 12)});
        QVERIFY(desk->gaps().value().empty());
    }
};

QTEST_GUILESS_MAIN(CaptureTest)
#include "tst_capture.moc"
