#include "core/models/fill.h"

#include <limits>

namespace attache {

QString fill(const QString &pattern, std::initializer_list<QString> texts)
{
    QString filled;
    filled.reserve(pattern.size() * 2);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int place = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        if (place >= 1 && place <= static_cast<int>(texts.size())) {
            filled += *(texts.begin() + (place - 1));
            ++i;
        } else {
            filled += pattern[i];
        }
    }
    return filled;
}

int pluralNumber(std::int64_t n)
{
    constexpr std::int64_t kModulus = 1'000'000;
    return static_cast<int>(n <= std::numeric_limits<int>::max() ? n : kModulus + n % kModulus);
}

QString joined(const QStringList &parts, const QString &pattern)
{
    QString all;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            all = all.isEmpty() ? part : fill(pattern, {all, part});
    }
    return all;
}

} // namespace attache
