#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <initializer_list>

namespace attache {

// Puts ready texts into the numbered places %1 to %9 of a translated pattern, all in one pass: a text that holds '%1'
// itself stays as it is, and a plural form may leave its number out ('one message').
QString fill(const QString &pattern, std::initializer_list<QString> texts);

// The number that chooses a plural form, for tr()'s third parameter: large counts keep their last six digits.
int pluralNumber(std::int64_t n);

// Joins what is not empty, two at a time, by a translated pattern as '%1, %2'.
QString joined(const QStringList &parts, const QString &pattern);

} // namespace attache
