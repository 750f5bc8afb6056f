#include "core/measure/messages.h"
#include "tests/measure/tree_builder.h"

#include <QtTest>

#include <string>

using namespace attache;
using namespace attache::test;

namespace {

MessageRules rulesAt(int now) { return {minute(now)}; }

// 'posts>answer' of every message; '!' invalid time, '-' withdrawn, '*' no reply needed.
std::string described(const TreeBuilder &builder, const MessageRules &rules)
{
    const auto posts = builder.posts();
    ForestBuilder forests;
    std::string text;
    for (const auto &message : findMessages(posts, forests.build(posts), rules)) {
        text += (text.empty() ? "" : ", ") + ids(posts, message.posts);
        text += message.answer >= 0 ? '>' + std::string(posts[at(message.answer)].id) : "";
        text += message.invalidTime ? "!" : "";
        text += message.withdrawnAt ? "-" : "";
        text += message.noReplyNeeded ? "*" : "";
    }
    return text;
}

TreeBuilder asked()
{
    TreeBuilder b;
    b.add("s", "us", 0);
    b.add("q", "a", 10, "s");
    return b;
}

} // namespace

class MessagesTest : public QObject {
    Q_OBJECT
private slots:
    void find_replyToUs_isAMessage() { QCOMPARE(described(asked(), rulesAt(100)), std::string("q")); }

    void find_mention_isAMessage_repostIsNot()
    {
        TreeBuilder b;
        b.add("m", "a", 1).mentionsUs = true;
        auto &repost = b.add("x", "b", 2);
        repost.mentionsUs = repost.repost = true;
        b.add("y", "c", 3);
        QCOMPARE(described(b, rulesAt(100)), std::string("m"));
    }

    void find_afterNow_doesNotExist()
    {
        auto b = asked();
        b.add("a", "us", 50, "q");
        QCOMPARE(described(b, rulesAt(9)), std::string());
        QCOMPARE(described(b, rulesAt(49)), std::string("q"));
        QCOMPARE(described(b, rulesAt(50)), std::string("q>a"));
    }

    void find_selfReply_joinsWhileOpen_thenStartsAnew()
    {
        auto b = asked();
        b.add("q2", "a", 11, "q");
        b.add("q3", "a", 12, "q2");
        b.add("n", "b", 13, "q3"); // a bystander
        b.add("a", "us2", 20, "q2");
        b.add("q4", "a", 30, "q3");
        QCOMPARE(described(b, rulesAt(100)), std::string("q q2 q3>a, q4"));
    }

    void find_answers_skipDeletedAutomaticAndReposts()
    {
        auto b = asked();
        b.add("d", "us", 20, "q").deletedAt = minute(25);
        b.add("m", "us", 21, "q").automatic = true;
        b.add("r", "us", 22, "q").repost = true;
        b.add("a", "us", 23, "q");
        QCOMPARE(described(b, rulesAt(100)), std::string("q>a"));
        QCOMPARE(described(b, rulesAt(24)), std::string("q>d")); // not deleted yet
        auto counting = rulesAt(100);
        counting.deletedRepliesCount = true;
        QCOMPARE(described(b, counting), std::string("q>d"));
    }

    void find_deletedBeforeAnswer_isWithdrawn_andStaysSo()
    {
        TreeBuilder b;
        b.add("s", "us", 0);
        b.add("q", "a", 10, "s").deletedAt = minute(20);
        b.add("a", "us", 30, "q");
        QCOMPARE(described(b, rulesAt(100)), std::string("q-"));
        QCOMPARE(described(b, rulesAt(15)), std::string("q"));
    }

    void find_deletedAfterAnswer_isAnswered()
    {
        TreeBuilder b;
        b.add("s", "us", 0);
        b.add("q", "a", 10, "s").deletedAt = minute(20);
        b.add("a", "us", 20, "q"); // at the same moment: events before censorings
        QCOMPARE(described(b, rulesAt(100)), std::string("q>a"));
    }

    void find_onlyPartDeleted_isNotWithdrawn()
    {
        TreeBuilder b;
        b.add("s", "us", 0);
        b.add("q", "a", 10, "s").deletedAt = minute(20);
        b.add("q2", "a", 15, "q");
        QCOMPARE(described(b, rulesAt(100)), std::string("q q2"));
    }

    void find_selfReplyAfterWithdrawal_isNew()
    {
        TreeBuilder b;
        b.add("s", "us", 0);
        b.add("q", "a", 10, "s").deletedAt = minute(20);
        b.add("q2", "a", 25, "q");
        QCOMPARE(described(b, rulesAt(100)), std::string("q-, q2"));
    }

    void find_marked_isFlagged_andAnUnmarkedFollowUpIsNew()
    {
        TreeBuilder b;
        b.add("s", "us", 0);
        b.add("q", "a", 10, "s").noReplyNeeded = true;
        b.add("q2", "a", 11, "q").noReplyNeeded = true;
        b.add("q3", "a", 12, "q2");
        QCOMPARE(described(b, rulesAt(100)), std::string("q q2*, q3"));
    }

    void find_skew_isForgivenUpToTheTolerance_data()
    {
        QTest::addColumn<int>("answerAt");
        QTest::addColumn<QString>("expected");
        QTest::newRow("two minutes early") << 8 << "q>a";
        QTest::newRow("three minutes early") << 7 << "q>a!";
    }
    void find_skew_isForgivenUpToTheTolerance()
    {
        QFETCH(int, answerAt);
        QFETCH(QString, expected);
        auto b = asked();
        b.add("a", "us", answerAt, "q");
        QCOMPARE(QString::fromStdString(described(b, rulesAt(100))), expected);
    }

    void find_quotes_countOnlyWhereAskedFor()
    {
        TreeBuilder b;
        auto &quote = b.add("q", "a", 10);
        quote.quotesUs = true;
        b.add("a", "us", 20).quoteOf = "q";
        QCOMPARE(described(b, rulesAt(100)), std::string());
        auto rules = rulesAt(100);
        rules.quotesAwaitAnswer = true;
        QCOMPARE(described(b, rules), std::string("q"));
        rules.quotesAnswer = true;
        QCOMPARE(described(b, rules), std::string("q>a"));
    }

    void finder_usedAgain_forgetsTheLastMessages()
    {
        auto answered = asked();
        answered.add("a", "us", 20, "q");
        const auto first = answered.posts();
        const auto second = asked().posts();
        ForestBuilder forests;
        MessageFinder finder;
        finder.find(first, forests.build(first), rulesAt(100));
        const auto found = finder.find(second, forests.build(second), rulesAt(100));
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().answer, -1);
        QCOMPARE(found.front().posts.size(), std::size_t(1));
        QVERIFY(!found.front().answeredAt);
    }
};

QTEST_APPLESS_MAIN(MessagesTest)
#include "tst_messages.moc"
