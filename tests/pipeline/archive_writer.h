#pragma once

#include <QByteArray>

namespace attache::test {

// An archive in the twcs form, invented by the test itself: questions, answers of two own accounts, several turns, posts of
// one author in a row, missing parents, answers older than their question, quotes and line breaks in six scripts.
QByteArray twcsArchive(int rows, unsigned seed);

// More of it in the generic form: edits and deletions of posts that twcsArchive(rows) holds, quotes, reposts, counts and
// posts on another platform with ids that x has too. Every row bears a capture time.
QByteArray laterDay(int rows, unsigned seed);

} // namespace attache::test
