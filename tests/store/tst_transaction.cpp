#include "core/store/transaction.h"

#include "core/store/database.h"

#include <QtTest>

#include <optional>

using namespace attache;

class TransactionTest : public QObject {
    Q_OBJECT

private:
    std::optional<Database> m_database;

    void put(int value) { QVERIFY(m_database->run("INSERT INTO t VALUES (" + std::to_string(value) + ")")); }
    std::int64_t sum() { return m_database->number("SELECT total(v) FROM t").value().value_or(0); }

private slots:
    void init()
    {
        m_database.reset();
        m_database.emplace(std::move(Database::inMemory().value()));
        QVERIFY(m_database->run("CREATE TABLE t(v INTEGER)"));
    }

    void transaction_leftWithoutCommit_isTakenBack()
    {
        {
            const Transaction transaction(*m_database);
            QVERIFY(transaction.begun() && m_database->inTransaction());
            put(1);
        }
        QVERIFY(!m_database->inTransaction());
        QCOMPARE(sum(), 0);
    }

    void inner_leftWithoutCommit_isTakenBackAlone()
    {
        Transaction outer(*m_database);
        put(1);
        {
            Transaction inner(*m_database);
            QVERIFY(inner.begun());
            put(2);
        }
        QVERIFY(m_database->inTransaction());
        QCOMPARE(sum(), 1);
        put(4);
        QVERIFY(outer.commit());
        QVERIFY(!m_database->inTransaction());
        QCOMPARE(sum(), 5);
    }

    void inner_committed_goesWithTheOuter()
    {
        {
            Transaction outer(*m_database);
            {
                Transaction inner(*m_database);
                put(2);
                QVERIFY(inner.commit());
            }
            QVERIFY(m_database->inTransaction()); // nothing is durable yet
            QCOMPARE(sum(), 2);
        }
        QCOMPARE(sum(), 0);
    }

    void several_insideEachOther_areTakenBackOneByOne()
    {
        Transaction outer(*m_database);
        put(1);
        for (int round = 0; round < 3; ++round) {
            Transaction middle(*m_database);
            put(10);
            {
                const Transaction innermost(*m_database);
                put(100);
            }
            QCOMPARE(sum(), 1 + 10 * (round + 1));
            QVERIFY(middle.commit());
        }
        {
            const Transaction middle(*m_database);
            put(1000);
            Transaction innermost(*m_database);
            put(1000);
            QVERIFY(innermost.commit());
        }
        QVERIFY(outer.commit());
        QCOMPARE(sum(), 31);
    }

    void commit_whereBeginFailed_saysSo()
    {
        QVERIFY(m_database->run("PRAGMA query_only = 1"));
        Transaction transaction(*m_database);
        if (transaction.begun()) { // SQLite refuses the first change instead
            QVERIFY(!m_database->run("INSERT INTO t VALUES (1)"));
            return;
        }
        QVERIFY(!transaction.commit());
    }
};

QTEST_APPLESS_MAIN(TransactionTest)
#include "tst_transaction.moc"
