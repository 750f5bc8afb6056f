#include "core/measure/forest.h"
#include "tests/measure/tree_builder.h"

#include <QtTest>

#include <algorithm>
#include <string>

using namespace attache;
using namespace attache::test;

namespace {

// 'root(size,ghosts,depth,participants)' of every tree.
std::string described(const TreeBuilder &builder)
{
    const auto posts = builder.posts();
    ForestBuilder forests;
    const auto &forest = forests.build(posts);
    std::string text;
    for (const auto &tree : forest.trees)
        text += std::string(idOf(forest, posts, tree.root)) + '(' + std::to_string(tree.size) + ',' + std::to_string(tree.ghosts)
            + ',' + std::to_string(tree.depth) + ',' + std::to_string(tree.participants) + ')';
    return text;
}

} // namespace

class ForestTest : public QObject {
    Q_OBJECT
private slots:
    void build_nothing_hasNoTree()
    {
        ForestBuilder forests;
        QVERIFY(forests.build({}).trees.empty());
    }

    void build_replies_makeOneTree()
    {
        TreeBuilder b;
        b.add("2", "a", 1, "1");
        b.add("1", "us", 0);
        b.add("3", "b", 2, "2");
        QCOMPARE(described(b), std::string("1(3,0,2,3)"));
    }

    void build_conversationIdWithoutReply_hangsUnderRoot()
    {
        TreeBuilder b;
        b.add("r", "us", 0);
        b.add("n", "a", 1).conversationId = "r";
        b.add("o", "b", 1).conversationId = "o";
        QCOMPARE(described(b), std::string("o(1,0,0,1)r(2,0,1,2)"));
    }

    void build_sharedMissingParent_isOneGhost()
    {
        TreeBuilder b;
        b.add("k", "a", 1, "g");
        b.add("l", "b", 2, "g");
        QCOMPARE(described(b), std::string("g(2,1,1,2)"));
    }

    void build_missingParentOfKnownConversation_joinsItsRoot()
    {
        TreeBuilder b;
        b.add("r", "us", 0);
        b.add("k", "a", 1, "g");
        b.add("l", "b", 2, "g").conversationId = "r";
        QCOMPARE(described(b), std::string("r(3,1,2,3)"));
    }

    void build_missingRootToo_isASecondGhost()
    {
        TreeBuilder b;
        b.add("k", "a", 1, "g").conversationId = "r";
        b.add("l", "a", 2, "h").conversationId = "r";
        QCOMPARE(described(b), std::string("r(2,3,2,1)"));
    }

    void build_childrenNamingDifferentRoots_theEarliestDecides()
    {
        TreeBuilder b;
        b.add("r", "us", 0);
        b.add("s", "us", 0);
        b.add("l", "b", 5, "g").conversationId = "s";
        b.add("k", "a", 1, "g").conversationId = "r";
        QCOMPARE(described(b), std::string("r(3,1,2,3)s(1,0,0,1)"));
    }

    void build_cycleAndSelfReply_breakAtTheEarliest()
    {
        TreeBuilder b;
        b.add("a", "u", 2, "c");
        b.add("b", "v", 1, "a");
        b.add("c", "w", 3, "b");
        b.add("d", "x", 4, "d");
        QCOMPARE(described(b), std::string("b(3,0,2,3)d(1,0,0,1)"));
        const auto posts = b.posts();
        ForestBuilder forests;
        const auto &forest = forests.build(posts);
        QVERIFY(forest.nodes[1].cycleBroken && forest.nodes[3].cycleBroken);
        QVERIFY(!forest.nodes[0].cycleBroken && !forest.nodes[1].olderThanParent);
        QVERIFY(forest.nodes[0].olderThanParent);
    }

    void build_childOlderThanParent_takesItsTime()
    {
        TreeBuilder b;
        b.add("f", "z", 0, "e");
        b.add("e", "y", 5);
        b.add("g", "z", 2, "f");
        const auto posts = b.posts();
        ForestBuilder forests;
        const auto &forest = forests.build(posts);
        QCOMPARE(toMillis(forest.nodes[2].effective), toMillis(minute(5)));
        QCOMPARE(ids(posts, forest.order), std::string("e f g")); // one time: parents first
        QVERIFY(forest.nodes[0].olderThanParent && !forest.nodes[2].olderThanParent);
    }

    void build_ghost_passesTheRootsTimeOn()
    {
        TreeBuilder b;
        b.add("r", "us", 5);
        b.add("k", "a", 1, "g").conversationId = "r";
        const auto posts = b.posts();
        ForestBuilder forests;
        const auto &forest = forests.build(posts);
        QCOMPARE(toMillis(forest.nodes[1].effective), toMillis(minute(5)));
        QVERIFY(!forest.nodes[1].olderThanParent && forest.nodes[1].missingParent);
    }

    void build_longChainBackwards_isOneTreeUnderAnyOrder()
    {
        std::vector<std::string> names;
        for (int i = 0; i < 2000; ++i)
            names.push_back(std::to_string(i));
        TreeBuilder b;
        for (int i = 1999; i >= 0; --i)
            b.add(names[at(i)], i % 2 == 0 ? "us" : "a", i, i > 0 ? std::string_view(names[at(i - 1)]) : std::string_view());
        QCOMPARE(described(b), std::string("0(2000,0,1999,2)"));
    }

    void build_again_forgetsTheLastForest()
    {
        TreeBuilder big;
        big.add("1", "a", 0, "x");
        big.add("2", "b", 1, "y");
        TreeBuilder small;
        small.add("1", "a", 0);
        const auto first = big.posts();
        const auto second = small.posts();
        ForestBuilder forests;
        forests.build(first);
        const auto &forest = forests.build(second);
        QCOMPARE(forest.trees.size(), std::size_t(1));
        QCOMPARE(forest.nodes.size(), std::size_t(1));
        QVERIFY(forest.ghostIds.empty());
    }
};

QTEST_APPLESS_MAIN(ForestTest)
#include "tst_forest.moc"
