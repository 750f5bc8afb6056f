#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace attache::test {

struct SourceFile {
    QString path; // from the root of the checkout: 'core/base/text.h'
    QString text;
};

// Every .h and .cpp below the folders, by path.
std::vector<SourceFile> sourcesBelow(const QStringList &folders);

// The same text with comments and the insides of string literals blanked, so that words in them are not taken for
// code. Line breaks and columns stay.
QString codeOnly(const QString &text);

// '"core/base/text.h"' or '<QLabel>' with the line on which it stands.
struct Include {
    QString name; // without quotes or brackets
    bool project = false; // in quotes
    int line = 0;
};
std::vector<Include> includesOf(const QString &text);

// The Qt module that a header in angle brackets comes from ('QtCore', 'QtWidgets', …), or empty. Asks the installed Qt.
QString qtModuleOf(const QString &header);

// True without violations; otherwise prints each of them.
bool noneOf(const QStringList &violations);

} // namespace attache::test
