#include "core/base/digest.h"
#include "core/desk/press_desk.h"
#include "core/desk/pseudonyms.h"
#include "core/desk/starter_pack.h"
#include "core/desk/training_desk.h"
#include "core/domain/case_json.h"
#include "core/domain/subject.h"
#include "core/ingest/zip_writer.h"
#include "tests/desk/desk_files.h"
#include "tests/support/shared_material.h"

#include <QJsonDocument>
#include <QtTest>

#include <set>

using namespace attache;
using namespace attache::test;
using namespace std::string_literals;

namespace {

const Deed kAnna{"anna", parseIso("2026-03-05T08:00:00Z").value()};
const char *const kHeader = "platform,id,author,author_name,created_at,text,in_reply_to,mentions,lang,url\n";

std::string row(const std::string &id, const std::string &author, const std::string &name, const char *when,
                const std::string &text, const std::string &to = {})
{
    return "x," + id + ',' + author + ',' + name + ',' + when + ",\"" + text + "\"," + to + ",Amb,en,https://x.example/" + author
           + "/status/" + id + "\n";
}

// Dana asks, we answer, Dana comes back with her number and an address, Emil speaks of her by name.
std::string exchange()
{
    return std::string(kHeader)
           + row("1900000000001", "dana_berg", "Dana Berg", "2026-03-02T08:00:00Z", "@Amb is the gate open? Dana")
           + row("1900000000002", "Amb", "Embassy Of Arvenia", "2026-03-02T09:30:00Z",
                 "@dana_berg until five, says Embassy Of Arvenia", "1900000000001")
           + row("1900000000003", "dana_berg", "Dana Berg", "2026-03-02T09:40:00Z",
                 "Thanks! call +43 660 1234567 or dana@mail.example, see https://x.example/dana_berg", "1900000000002")
           + row("1900000000004", "emil.k", "Emil Kant", "2026-03-02T10:00:00Z", "Dana Berg is right, @Amb, ask @third_one",
                 "1900000000002");
}

struct Room {
    DeskFiles files;
    std::unique_ptr<Desk> desk;
    std::string key;

    Room()
    {
        desk = files.open();
        importInto(*desk, {files.write("a.csv", exchange())}, {"Amb"});
        Example example;
        example.post = PostKey{"x", "1900000000001"};
        example.kind = CaseKind::Incident;
        example.point = "Say until when.";
        example.notes = "Dana Berg wrote again.";
        key = exampleKey(*example.post);
        QVERIFY(bool(desk->training().putExample(kAnna, example)));
    }
    TrainingDesk &training() const { return desk->training(); }
};

QByteArray zipOf(const std::vector<std::pair<std::string, std::string>> &files)
{
    ZipWriter zip;
    for (const auto &[name, bytes] : files)
        zip.add(name, bytes);
    return QByteArray::fromStdString(*zip.bytes());
}

std::string someCase()
{
    return R"({"attache_case":1,"title":"t","kind":"post","verdict":"copy","people":[{"id":"a","role":"public"}],)"
           R"("posts":[{"id":"p1","by":"a","at":0,"text":"hello"}],"points":[]})";
}

std::string manifest(const std::string &file, const std::string &digest)
{
    return R"({"attache_pack":1,"title":"x","cases":[{"file":")" + file + R"(","sha256":")" + digest + R"("}]})";
}

} // namespace

class TrainingTest : public QObject {
    Q_OBJECT

private slots:
    void pseudonyms_texts_loseWhatLeadsBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("hidden");
        const auto row = [](const char *name, const char *text, const char *hidden) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(hidden);
        };
        row("handle", "hello @dana_berg!", "hello @A!");
        row("handle in other case", "@DANA_BERG", "@A");
        row("handle without sign", "dana_berg said", "A said");
        row("name", "as Dana Berg said", "as A said");
        row("name in capitals", "DANA BERG", "A");
        row("name within a word stays", "Danaberg", "Danaberg");
        row("Arabic name", "قالت ليلى حداد شيئا", "قالت B شيئا");
        row("Chinese name", "我问王小明了", "我问C了");
        row("unknown handle", "ask @third_one", "ask @D");
        row("address", "see https://x.example/dana_berg?x=1 now", "see [link] now");
        row("bare address", "see t.co/AbC1 now", "see [link] now");
        row("mail", "write to dana@mail.example", "write to [link]");
        row("number", "call +43 660 1234567 now", "call [number] now");
        row("short number stays", "40 euros in 2027", "40 euros in 2027");
        row("fediverse handle", "@dana_berg@social.example yes", "@A yes");
    }
    void pseudonyms_texts_loseWhatLeadsBack()
    {
        QFETCH(QString, text);
        PseudonymBook book;
        book.letterOf("x", "dana_berg", "Dana Berg");
        book.letterOf("x", "layla", "ليلى حداد");
        book.letterOf("x", "wxm", "王小明");
        QTEST(QString::fromStdString(book.hidden("x", text.toStdString())), "hidden");
    }

    void pseudonyms_manyPeople_goOnWithTwoLetters()
    {
        PseudonymBook book;
        std::set<std::string> letters;
        for (int i = 0; i < 30; ++i)
            letters.insert(book.letterOf("x", "p" + std::to_string(i), {}));
        QCOMPARE(letters.size(), 30U);
        QCOMPARE(book.letterOf("x", "p26", {}), "AA"s);
        QCOMPARE(book.letterOf("x", "P0", {}), "A"s); // handles have no case
    }

    void example_asACase_hasNobodysName()
    {
        const Room room;
        const auto view = room.training().classView(room.key);
        QVERIFY(bool(view));
        const auto &teaching = view->built.teaching;
        QCOMPARE(teaching.posts.size(), 4U);
        QCOMPARE(teaching.posts[1].at, 5400);
        QCOMPARE(teaching.posts[1].answers, "p1"s);
        QCOMPARE(teaching.person("B")->role, CaseRole::Ours);
        const auto all = QString::fromUtf8(QJsonDocument(caseJson(teaching)).toJson());
        for (const char *name :
             {"dana", "berg", "emil", "kant", "amb", "arvenia", "third_one", "x.example", "1900000000001", "660"})
            QVERIFY2(!all.contains(QString::fromUtf8(name), Qt::CaseInsensitive), name);
    }

    void example_wordingForClass_replacesTheExactWords()
    {
        const Room room;
        auto example = room.training().example(room.key)->value();
        example.wordings["1900000000001"] = "Somebody asks for the hours.";
        QVERIFY(bool(room.training().putExample(kAnna, example)));
        const auto view = room.training().classView(room.key);
        QCOMPARE(view->built.teaching.posts[0].text, "Somebody asks for the hours."s);
        QVERIFY(view->built.teaching.posts[0].reworded);
        QCOMPARE(view->built.sources[0], "1900000000001"s);
    }

    void example_undone_isGone()
    {
        const Room room;
        QVERIFY(bool(room.desk->press().undo(kAnna)));
        QCOMPARE(room.training().examples()->size(), 0U);
        QVERIFY(bool(room.desk->press().redo(kAnna)));
        QCOMPARE(room.training().examples()->size(), 1U);
    }

    void example_markedInTheInbox_standsInTheList()
    {
        const Room room;
        Decision decision;
        decision.post = {"x", "1900000000003"};
        decision.kind = DecisionKind::Example;
        decision.value = "copy";
        QVERIFY(bool(room.desk->press().decide(kAnna, {decision})));
        const auto rows = room.training().examples();
        QCOMPARE(rows->size(), 2U);
        QCOMPARE(std::count_if(rows->begin(), rows->end(), [](const ExampleRow &one) { return one.noted; }), 1);
    }

    void lettersOfALesson_areTheSameInEachCase()
    {
        const Room room;
        Example second;
        second.post = PostKey{"x", "1900000000004"};
        second.kind = CaseKind::Post;
        QVERIFY(bool(room.training().putExample(kAnna, second)));
        const auto cases = room.training().cases({room.key, exampleKey(*second.post)});
        QCOMPARE(cases->size(), 2U);
        QCOMPARE(cases->at(0).posts[3].by, cases->at(1).posts.back().by);
    }

    void pack_writtenAndRead_holdsTheSameCases()
    {
        const Room room;
        QVERIFY(bool(room.training().addStarterPack(kAnna)));
        std::vector<std::string> keys;
        const auto rows = room.training().examples();
        for (const auto &one : *rows)
            keys.push_back(one.example.key);
        const auto path = room.files.path("p.zip");
        QVERIFY(bool(room.training().writePack(path, "For @dana_berg", keys, true)));
        const auto read = readCasePack(path);
        QVERIFY(bool(read));
        QVERIFY(read->faults.empty());
        QCOMPARE(read->pack.cases.size(), keys.size());
        QVERIFY(!QString::fromStdString(read->pack.title).contains(QStringLiteral("dana")));
        const auto again = casePackBytes(read->pack);
        QCOMPARE(QByteArray::fromStdString(*again), QByteArray::fromStdString(room.files.read(path)));
        DeskFiles other;
        const auto desk = other.open();
        const auto report = desk->training().readPack(kAnna, path);
        QCOMPARE(report->added, qint64(keys.size()));
        QCOMPARE(desk->training().readPack(kAnna, path)->known, qint64(keys.size()));
    }

    void pack_withoutExactWords_leavesThemOut()
    {
        const Room room;
        const auto path = room.files.path("p.zip");
        QVERIFY(bool(room.training().writePack(path, "x", {room.key}, false)));
        const auto read = readCasePack(path);
        for (const auto &post : read->pack.cases.front().posts) {
            QVERIFY(post.withheld);
            QCOMPARE(post.text, ""s);
        }
    }

    void pack_fromAStranger_isRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("error");
        const auto good = someCase();
        const auto row = [](const char *name, const QByteArray &bytes, Errc error) {
            QTest::newRow(name) << bytes << int(error);
        };
        row("no zip", "hello", Errc::ArchiveDamaged);
        row("cut off", zipOf({{"pack.json", manifest("cases/a.json", sha256(good))}, {"cases/a.json", good}}).left(60),
            Errc::ArchiveDamaged);
        row("without manifest", zipOf({{"cases/a.json", good}}), Errc::UnknownKind);
        row("manifest no JSON", zipOf({{"pack.json", "]["}}), Errc::UnknownKind);
        row("newer", zipOf({{"pack.json", R"({"attache_pack":2})"}}), Errc::WorkspaceNewer);
        row("leads out", zipOf({{"pack.json", "{}"}, {"../cases/a.json", good}}), Errc::ArchiveUnsafe);
        row("a program", zipOf({{"pack.json", "{}"}, {"cases/run.sh", "rm"}}), Errc::ArchiveUnsafe);
        row("an archive inside", zipOf({{"pack.json", "{}"}, {"cases/inner.zip", "PK"}}), Errc::ArchiveUnsafe);
        row("a folder more", zipOf({{"pack.json", "{}"}, {"cases/a/b.json", good}}), Errc::ArchiveUnsafe);
        row("a name twice", zipOf({{"pack.json", "{}"}, {"pack.json", "{}"}}), Errc::ArchiveTooLarge);
        row("a bomb", zipOf({{"pack.json", std::string(5 << 20, ' ')}}), Errc::ArchiveTooLarge);
        std::vector<std::pair<std::string, std::string>> many{{"pack.json", "{}"}};
        for (int i = 0; i < 320; ++i)
            many.emplace_back("cases/c" + std::to_string(i) + ".json", good);
        row("too many", zipOf(many), Errc::ArchiveTooLarge);
        row("nested without end", zipOf({{"pack.json", std::string(100'000, '[')}}), Errc::UnknownKind);
    }
    void pack_fromAStranger_isRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, error);
        DeskFiles files;
        const auto path = files.write("p.zip", bytes.toStdString());
        const auto read = readCasePack(path);
        QVERIFY(!read);
        QCOMPARE(int(read.error().code), error);
    }

    void pack_withOneWrongCase_takesTheOthersAndSaysWhich_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto good = someCase();
        QTest::newRow("other bytes") << zipOf({{"pack.json", manifest("cases/a.json", sha256("other"))}, {"cases/a.json", good}});
        QTest::newRow("not there") << zipOf({{"pack.json", manifest("cases/b.json", sha256(good))}, {"cases/a.json", good}});
        QTest::newRow("named outside") << zipOf(
            {{"pack.json", manifest("../../etc/passwd", sha256(good))}, {"cases/a.json", good}});
        QTest::newRow("no case") << zipOf({{"pack.json", manifest("cases/a.json", sha256("{}"))}, {"cases/a.json", "{}"}});
    }
    void pack_withOneWrongCase_takesTheOthersAndSaysWhich()
    {
        QFETCH(QByteArray, bytes);
        DeskFiles files;
        const auto read = readCasePack(files.write("p.zip", bytes.toStdString()));
        QVERIFY(bool(read));
        QCOMPARE(read->pack.cases.size(), 0U);
        QCOMPARE(read->faults.size(), 1U);
    }

    void starterPack_everyCase_isWholeAndTeaches()
    {
        const auto pack = starterPack();
        QVERIFY(bool(pack));
        QVERIFY(pack->cases.size() >= 12);
        std::set<std::string> languages, titles;
        int copy = 0, behind = 0;
        for (const auto &teaching : pack->cases) {
            const auto name = teaching.title.c_str();
            languages.insert(teaching.language);
            titles.insert(teaching.title);
            copy += teaching.verdict == Verdict::Copy;
            behind += teaching.behind.has_value();
            QVERIFY2(teaching.invented, name);
            QVERIFY2(!teaching.points.empty() && !teaching.learn.empty() && !teaching.point.empty() && !teaching.notes.empty(),
                     name);
            for (const auto &point : teaching.points)
                QVERIFY2(!point.question.empty() && !point.happened.empty() && !point.rubric.empty(), name);
            QVERIFY2(subjectOf(teaching.subject), name);
            QVERIFY2(teaching.startMinute.has_value(), name);
        }
        QCOMPARE(languages.size(), 6U); // ar, en, es, fr, ru, zh
        QCOMPARE(titles.size(), pack->cases.size());
        QVERIFY(copy >= 4 && copy <= int(pack->cases.size()) - 4);
        QVERIFY(behind >= 3);
    }

    void counterExample_ofTheStarterPack_isOfTheOtherKindAndClose()
    {
        const Room room;
        QVERIFY(bool(room.training().addStarterPack(kAnna)));
        int found = 0;
        const auto rows = room.training().examples();
        for (const auto &one : *rows) {
            const auto counter = room.training().counterExample(one.example.key);
            QVERIFY(bool(counter));
            if (!*counter)
                continue;
            ++found;
            QVERIFY(room.training().example((*counter)->key)->value().verdict != one.example.verdict);
            QVERIFY((*counter)->likeness.score.value() >= kAlikeEnough);
        }
        QVERIFY(found >= 2);
    }

    void counterExample_aloneInTheArchive_isRefused()
    {
        const Room room;
        QVERIFY(!room.training().counterExample(room.key)->has_value());
    }

    void removedPerson_isGoneFromNotes()
    {
        const Room room;
        QVERIFY(bool(room.desk->press().removePerson(kAnna, {"x", "dana_berg"}, Removal::Pseudonymise)));
        QVERIFY(!QString::fromStdString(room.training().example(room.key)->value().notes).contains(QStringLiteral("Dana Berg")));
    }

    void mergedDesk_bringsExamplesAlong()
    {
        const Room room;
        const auto path = room.files.path("said.json");
        QVERIFY(bool(room.desk->press().writeSaid(path)));
        DeskFiles other;
        const auto desk = other.open();
        importInto(*desk, {other.write("a.csv", exchange())}, {"Amb"});
        QVERIFY(bool(desk->press().mergeSaid(kAnna, path)));
        QCOMPARE(desk->training().examples()->size(), 1U);
    }

    // Threads of the RumourEval collection become teaching cases that replay in order.
    void rumourEval_threads_replayInOrder()
    {
        const auto folder = sharedMaterial(QStringLiteral("data/02_threads/rumoureval2017/putinmissing/tweets.jsonl"));
        if (folder.isEmpty())
            QSKIP("no reference material beside this checkout");
        DeskFiles files;
        const auto desk = files.open();
        importInto(*desk, {folder.toStdString()});
        const auto page = desk->conversations({ConversationOrder::MostPosts, false, 0, 10}, {});
        QVERIFY(bool(page) && !page->rows.empty());
        int replayed = 0;
        for (const auto &conversation : page->rows) {
            Example example;
            example.post = conversation.root;
            example.kind = CaseKind::Incident;
            QVERIFY(bool(desk->training().putExample(kAnna, example)));
            const auto cases = desk->training().cases({exampleKey(*example.post)});
            if (!cases)
                continue; // the root itself is not collected
            ++replayed;
            const auto &posts = cases->front().posts;
            QCOMPARE(qint64(posts.size()), conversation.posts);
            QVERIFY(std::is_sorted(posts.begin(), posts.end(), [](const auto &a, const auto &b) { return a.at < b.at; }));
            QVERIFY(bool(caseFrom(caseJson(cases->front()))));
        }
        QVERIFY(replayed > 0);
    }
};

QTEST_GUILESS_MAIN(TrainingTest)
#include "tst_training.moc"
