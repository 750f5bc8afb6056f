#include "core/domain/receipt.h"

#include <QtTest>

#include <set>

using namespace attache;
using namespace std::string_literals;

class ReceiptTest : public QObject {
    Q_OBJECT

private slots:
    void refuse_sameReasonAndField_isOneEntry()
    {
        Receipt receipt;
        receipt.refuse(Refusal::MissingField, "id", 3);
        receipt.refuse(Refusal::MissingField, "text", 4);
        receipt.refuse(Refusal::MissingField, "id", 9);
        QCOMPARE(receipt.refused, 3);
        QCOMPARE(receipt.refusals.size(), std::size_t{2});
        QCOMPARE(receipt.refusals[0].count, 2);
        QCOMPARE(receipt.refusals[0].firstLines, (std::vector<std::int64_t>{3, 9}));
    }

    void refuse_manyRows_keepsAHundredLinesAndTheTotal()
    {
        Receipt receipt;
        for (int line = 1; line <= 1000; ++line)
            receipt.refuse(Refusal::FieldCount, {}, line);
        QCOMPARE(receipt.refusals[0].count, 1000);
        QCOMPARE(receipt.refusals[0].firstLines.size(), std::size_t{100});
        QCOMPARE(receipt.refusals[0].firstLines.back(), 100);
    }

    void warn_withACount_addsIt()
    {
        Receipt receipt;
        receipt.warn(Warning::ControlCharacters, 2, 5);
        receipt.warn(Warning::ControlCharacters, 0, 2);
        QCOMPARE(receipt.warnings[0].count, 7);
        QCOMPARE(receipt.warnings[0].firstLines, std::vector<std::int64_t>{2});
        QCOMPARE(receipt.refused, 0);
    }

    void names_ofAllReasons_areDistinctWords()
    {
        std::set<std::string_view> names;
        for (int i = 0; i <= static_cast<int>(Refusal::UnclosedQuote); ++i)
            names.insert(refusalName(static_cast<Refusal>(i)));
        for (int i = 0; i <= static_cast<int>(Warning::NoOwnAccount); ++i)
            names.insert(warningName(static_cast<Warning>(i)));
        QCOMPARE(names.size(), std::size_t{17});
        QVERIFY(!names.contains(""));
    }
};

QTEST_APPLESS_MAIN(ReceiptTest)
#include "tst_receipt.moc"
