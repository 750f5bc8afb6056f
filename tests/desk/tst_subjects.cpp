#include "core/desk/press_desk.h"
#include "core/desk/subject_desk.h"
#include "tests/desk/desk_files.h"

#include <QtTest>

#include <set>

using namespace attache;
using namespace attache::test;
using namespace std::string_literals;

namespace {

const Deed kAnna{"anna", parseIso("2026-03-05T08:00:00Z").value()};

// Words that belong to one subject each, in sentences that differ.
const std::vector<std::pair<std::string, std::vector<std::string>>> kWords{
    {"consular",
     {"passport renewal at the counter", "visa appointment and opening hours", "consular help for citizens, bring a photo"}},
    {"culture",
     {"concert of chamber music tonight", "film festival and a poetry reading", "scholarship for young painters, exhibition"}},
    {"policy",
     {"treaty signed by both ministers", "negotiation on the river agreement", "statement on aid and the budget decision"}},
};

std::string post(int id, const std::string &text, int day)
{
    const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return "x," + std::to_string(id) + ",Amb,2026-02-" + two(1 + day % 28) + "T" + two(id % 24) + ":00:00Z,\"" + text + "\"\n";
}

// `count` posts of ours, one subject after the other.
std::string posts(int count)
{
    std::string csv = "platform,id,author,created_at,text\n";
    for (int i = 0; i < count; ++i) {
        const auto &[code, sentences] = kWords[std::size_t(i) % kWords.size()];
        csv += post(i + 1, sentences[std::size_t(i / 3) % sentences.size()] + " no " + std::to_string(i), i / 4);
    }
    return csv;
}

std::string codeOf(const PostKey &key) { return kWords[std::size_t(std::stoi(key.id) - 1) % kWords.size()].first; }

struct Room {
    DeskFiles files;
    std::unique_ptr<Desk> desk;

    explicit Room(int count)
    {
        desk = files.open();
        importInto(*desk, {files.write("a.csv", posts(count))}, {"Amb"});
    }
    SubjectDesk &subjects() const { return desk->subjects(); }
    // Two readers; the second one differs at every `differs`-th post, 0: never.
    void read(const ReadingSample &sample, int differs) const
    {
        int number = 0;
        for (const auto &key : sample.posts) {
            ++number;
            const auto code = codeOf(key);
            QVERIFY(bool(subjects().putReading(kAnna, {sample.name, "Ada", key, code, 1})));
            const auto other = differs > 0 && number % differs == 0 ? "other"s : code;
            QVERIFY(bool(subjects().putReading(kAnna, {sample.name, "Ben", key, other, 1})));
        }
    }
};

} // namespace

class SubjectsTest : public QObject {
    Q_OBJECT

private slots:
    void sample_drawn_isTheSameForTheSameName()
    {
        const Room room(60), other(60);
        const auto first = room.subjects().drawSample(kAnna, "March", 20, {});
        QVERIFY(bool(first));
        QCOMPARE(first->posts.size(), 20U);
        QCOMPARE(std::set<PostKey>(first->posts.begin(), first->posts.end()).size(), 20U);
        QVERIFY(first->posts == other.subjects().drawSample(kAnna, "March", 20, {})->posts);
        QVERIFY(first->posts != room.subjects().drawSample(kAnna, "April", 20, {})->posts);
    }

    void sample_nameTakenOrMissing_isRefused()
    {
        const Room room(20);
        QVERIFY(bool(room.subjects().drawSample(kAnna, "March", 5, {})));
        QCOMPARE(room.subjects().drawSample(kAnna, "March", 5, {}).error().place.field, "name"s);
        QCOMPARE(room.subjects().drawSample(kAnna, "  ", 5, {}).error().place.field, "name"s);
    }

    void sample_asked_forMoreThanThereIs_givesAll()
    {
        const Room room(12);
        QCOMPARE(room.subjects().drawSample(kAnna, "March", 100, {})->posts.size(), 12U);
    }

    void codeBook_changed_isTheNextVersionAndCanBeTakenBack()
    {
        const Room room(3);
        auto book = *room.subjects().codeBook();
        QCOMPARE(book.version, 1);
        book.rules[0].include = "danger to life";
        QVERIFY(bool(room.subjects().putCodeBook(kAnna, book)));
        QCOMPARE(room.subjects().codeBook()->version, 2);
        QCOMPARE(room.subjects().codeBook()->rules[0].include, "danger to life"s);
        QVERIFY(bool(room.desk->press().undo(kAnna)));
        QCOMPARE(room.subjects().codeBook()->version, 1);
    }

    void codeBook_offeringNothing_isRefused()
    {
        const Room room(3);
        auto book = *room.subjects().codeBook();
        for (auto &rule : book.rules)
            rule.offered = false;
        QVERIFY(!room.subjects().putCodeBook(kAnna, book));
    }

    void reading_ofUnknownCodeOrNobody_isRefused()
    {
        const Room room(3);
        const auto sample = *room.subjects().drawSample(kAnna, "March", 3, {});
        QVERIFY(!room.subjects().putReading(kAnna, {"March", "Ada", sample.posts[0], "gossip", 1}));
        QVERIFY(!room.subjects().putReading(kAnna, {"March", " ", sample.posts[0], "policy", 1}));
    }

    void reading_again_replacesAndUndoBringsBack()
    {
        const Room room(3);
        const auto sample = *room.subjects().drawSample(kAnna, "March", 3, {});
        QVERIFY(bool(room.subjects().putReading(kAnna, {"March", "Ada", sample.posts[0], "policy", 1})));
        QVERIFY(bool(room.subjects().putReading(kAnna, {"March", "Ada", sample.posts[0], "culture", 1})));
        QCOMPARE(room.subjects().openSample("March")->readings.size(), 1U);
        QCOMPARE(room.subjects().openSample("March")->readings[0].code, "culture"s);
        QVERIFY(bool(room.desk->press().undo(kAnna)));
        QCOMPARE(room.subjects().openSample("March")->readings[0].code, "policy"s);
    }

    void figures_agreement_countsWhatTwoRead()
    {
        const Room room(100);
        room.read(*room.subjects().drawSample(kAnna, "March", 100, {}), 10);
        const auto figures = room.subjects().figures({});
        QVERIFY(bool(figures));
        QCOMPARE(figures->readers.size(), 2U);
        QCOMPARE(figures->agreement.read, 100);
        QCOMPARE(figures->agreement.agreed, 90); // every tenth differs
        QCOMPARE(figures->read, 90);             // what two said alike; the rest is to be discussed
        QCOMPARE(figures->posts, 100);
        QVERIFY(figures->agreement.alpha.value() > kTentative);
        QCOMPARE(figures->totals.size(), 3U);
    }

    void figures_nothingRead_haveNoShare()
    {
        const Room room(10);
        const auto figures = room.subjects().figures({});
        QVERIFY(!figures->substance.p);
        QCOMPARE(figures->read, 0);
        QVERIFY(!figures->answers.elsewhere);
    }

    void program_tooFewRead_saysHowManyAreMissing()
    {
        const Room room(60);
        room.read(*room.subjects().drawSample(kAnna, "March", 40, {}), 0);
        const auto figures = room.subjects().figures({});
        QCOMPARE(figures->guessState, GuessState::TooFewRead);
        QCOMPARE(figures->readiness.read, 40);
        QCOMPARE(figures->readiness.missing, 60); // of a hundred
        QVERIFY(figures->guesses.empty());
    }

    void program_peopleDisagree_showsNothing()
    {
        const Room room(240);
        room.read(*room.subjects().drawSample(kAnna, "March", 200, {}), 2);
        const auto figures = room.subjects().figures({});
        QVERIFY(figures->agreement.alpha.value() < kTentative);
        QCOMPARE(figures->guessState, GuessState::TooWeak);
    }

    void program_enoughRead_readsTheRestAndIsCorrected()
    {
        const Room room(240);
        room.read(*room.subjects().drawSample(kAnna, "March", 150, {}), 0);
        const auto figures = room.subjects().figures({});
        QCOMPARE(figures->guessState, GuessState::Shown);
        QCOMPARE(figures->guessed, 90);
        double all = 0;
        for (const auto &guess : figures->guesses) {
            QVERIFY(guess.share.adjusted.has_value());
            all += *guess.share.adjusted;
            // A third of the posts is of each subject, and the three use other words.
            QVERIFY2(qAbs(*guess.share.adjusted - 1.0 / 3) < 0.12, guess.code.c_str());
        }
        QVERIFY(qAbs(all - 1) < 0.1);
    }

    void program_sameReadings_saysTheSame()
    {
        std::vector<KnownSubject> known;
        for (int i = 0; i < 120; ++i)
            known.push_back({kWords[std::size_t(i % 3)].second[std::size_t(i / 3 % 3)] + std::to_string(i),
                             kWords[std::size_t(i % 3)].first});
        const auto first = SubjectGuesser::learn(known), second = SubjectGuesser::learn(known);
        QVERIFY(first && second);
        for (const auto *text : {"the visa counter", "a concert tonight", "both ministers signed", "سلام", ""}) {
            QCOMPARE(first->guess(text).code, second->guess(text).code);
            QCOMPARE(first->guess(text).weight, second->guess(text).weight);
        }
        QCOMPARE(first->guess("passport at the counter").code, "consular"s);
        QCOMPARE(first->guess("chamber music concert").code, "culture"s);
    }

    void program_oneSubjectOnly_refuses()
    {
        const std::vector<KnownSubject> known(150, {"treaty", "policy"});
        const auto readiness = readinessOf(known);
        QCOMPARE(readiness.missing, 0);
        QVERIFY(!readiness.ready());
        QVERIFY(!SubjectGuesser::learn(known));
    }

    void check_afterReading_isClean()
    {
        const Room room(40);
        room.read(*room.subjects().drawSample(kAnna, "March", 40, {}), 5);
        const auto found = room.desk->check();
        QVERIFY(bool(found));
        QCOMPARE(found->size(), 0U);
    }
};

QTEST_GUILESS_MAIN(SubjectsTest)
#include "tst_subjects.moc"
