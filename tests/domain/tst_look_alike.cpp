#include "core/domain/look_alike.h"

#include <QtTest>

using namespace attache;

namespace {

Account account(const char *platform, const char *handle, const char *name)
{
    Account account;
    account.key = {platform, handle};
    account.name = name;
    return account;
}

LookAlikes invented()
{
    return LookAlikes({account("x", "ArveniaVienna", "Embassy of Arvenia in Vienna"), account("x", "amb_fr", "Amb. F. Roux"),
                       account("mastodon", "press@kestria.example", "Kestria Press"),
                       account("x", "Solmark_Health", "Solmark, Ministry of Health")});
}

// Every way to take one letter for another that a handle of X allows, and some that other platforms allow.
std::vector<std::string> disguisesOf(const std::string &handle)
{
    std::vector<std::string> found;
    const std::vector<std::pair<std::string, std::string>> alike{{"a", "а"}, {"e", "е"}, {"o", "о"}, {"i", "і"},  {"n", "ո"},
                                                                 {"l", "1"}, {"i", "ı"}, {"o", "0"}, {"A", "Α"},  {"V", "Ѵ"},
                                                                 {"S", "Ѕ"}, {"H", "Н"}, {"l", "I"}, {"m", "rn"}, {"_", "__"}};
    for (const auto &[letter, other] : alike)
        for (auto at = handle.find(letter); at != std::string::npos; at = handle.find(letter, at + 1)) {
            found.push_back(std::string(handle).replace(at, letter.size(), other));
        }
    for (const auto *hidden : {"\u200B", "\u202E", "\u2060", "\u00AD"})
        for (std::size_t at = 0; at <= handle.size(); ++at)
            found.push_back(std::string(handle).insert(at, hidden));
    found.push_back(handle + "_");
    found.push_back("_" + handle);
    return found;
}

} // namespace

class LookAlikeTest : public QObject {
    Q_OBJECT

private slots:
    void of_pair_isAlikeOrNot_data()
    {
        QTest::addColumn<QString>("handle");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("taken");
        const auto row = [](const char *what, const char *handle, const char *name, const char *taken) {
            QTest::newRow(what) << QString::fromUtf8(handle) << QString::fromUtf8(name) << QString::fromUtf8(taken);
        };
        row("itself", "arveniavienna", "Embassy of Arvenia in Vienna", "");
        row("Cyrillic a",
            "Arveniа"
            "Vienna",
            "", "ArveniaVienna");
        row("hidden", "Arvenia\u200BVienna", "", "ArveniaVienna");
        row("turned round", "Arvenia\u202EVienna", "", "ArveniaVienna");
        row("doubled bar", "amb__fr", "", "amb_fr");
        row("one letter more", "ArveniaViennna", "", "ArveniaVienna");
        row("two changed places", "AvreniaVienna", "", "ArveniaVienna");
        row("another digit", "ArveniaVienna1", "", "ArveniaVienna");
        row("same name", "somebody77", "Embassy of Arvenia in Vienna", "ArveniaVienna");
        row("same name, other letters", "somebody77", "Embаssy of Arvenia in Vienna", "ArveniaVienna");
        row("short and near", "amb_fi", "", "");
        row("another embassy", "ArveniaBerlin", "Embassy of Arvenia in Berlin", "");
        row("Arabic", "محمد_الشامي", "محمد الشامي", "");
        row("Chinese", "李静", "李静", "");
        row("Latin and Han", "lijing李", "Li Jing", "");
        row("empty", "", "", "");
    }
    void of_pair_isAlikeOrNot()
    {
        QFETCH(QString, handle);
        QFETCH(QString, name);
        QFETCH(QString, taken);
        const auto known = invented();
        const auto *found = known.of({"x", handle.toStdString()}, name.toStdString());
        QCOMPARE(found ? QString::fromStdString(found->key.handle) : QString(), taken);
    }

    void of_sameNameOnAnotherHostOrPlatform_isAlike()
    {
        const auto known = invented();
        QVERIFY(known.of({"mastodon", "press@elsewhere.example"}, "Somebody"));
        QVERIFY(known.of({"bluesky", "ArveniaVienna"}, "Somebody"));
        QVERIFY(!known.of({"mastodon", "press@kestria.example"}, "Kestria Press"));
    }

    // Recall of at least 98 % of disguises, at most 2 % false alarms (RELIABILITY.md, T07).
    void of_manyPairs_findsDisguisesAndLeavesOthersAlone()
    {
        const auto known = invented();
        int hostile = 0, found = 0;
        for (const auto *handle : {"ArveniaVienna", "amb_fr", "Solmark_Health"})
            for (const auto &disguise : disguisesOf(handle)) {
                ++hostile;
                const auto *taken = known.of({"x", disguise}, "Somebody");
                found += taken && taken->key.handle == handle;
            }
        QVERIFY(hostile > 120);
        QVERIFY2(found * 100 >= hostile * 98, qPrintable(QStringLiteral("%1 of %2").arg(found).arg(hostile)));

        int honest = 0, alarms = 0;
        for (const auto *first : {"anna", "Vienna", "arvenia", "press", "health", "محمد", "李静", "олег", "lucia", "amb"})
            for (const auto *second : {"", "_k", "2026", "fan", "news", "_de", "watch", ".art", "42", "_и"}) {
                ++honest;
                alarms += known.of({"x", std::string(first) + second}, first) != nullptr;
            }
        QCOMPARE(honest, 100);
        QVERIFY2(alarms <= 2, qPrintable(QString::number(alarms)));
    }

    void oddCodePoints_mixedHandle_areNamedOnce()
    {
        QCOMPARE(oddCodePoints("plain_1"), std::vector<std::string>());
        QCOMPARE(oddCodePoints("\u0430b\u0430\u200B"), (std::vector<std::string>{"U+0430", "U+200B"}));
    }
};

QTEST_APPLESS_MAIN(LookAlikeTest)
#include "tst_look_alike.moc"
