#include "core/models/report_document.h"

namespace attache {

namespace {

constexpr QChar kParting(0x202F);
constexpr QStringView kRaised = u"⁰¹²³⁴⁵⁶⁷⁸⁹";

} // namespace

QString footnoteMark(int number)
{
    QString mark = kParting;
    for (const QChar digit : QString::number(number))
        mark += kRaised[digit.digitValue()];
    return mark;
}

QList<int> footnotesIn(const QString &text)
{
    QList<int> numbers;
    for (qsizetype at = text.indexOf(kParting); at >= 0; at = text.indexOf(kParting, at + 1)) {
        int number = 0;
        for (qsizetype i = at + 1; i < text.size() && kRaised.contains(text[i]); ++i)
            number = number * 10 + int(kRaised.indexOf(text[i]));
        if (number > 0)
            numbers << number;
    }
    return numbers;
}

} // namespace attache
