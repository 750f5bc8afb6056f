#include "tests/arch/source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <algorithm>

namespace attache::test {

using namespace Qt::StringLiterals;

namespace {

// Where a stretch of text that is not code begins, and its end after `from`.
struct Blank {
    qsizetype from, to;
};

// Raw strings first: they may hold quotes and slashes. The kept groups are delimiters.
const QRegularExpression &nonCode()
{
    static const QRegularExpression pattern(
        uR"re(R"([^()\s\\]*)\([\s\S]*?\)\1"|//[^\n]*|/\*[\s\S]*?\*/|)re"
        uR"re("(?:[^"\\\n]|\\.)*"|(?<![0-9a-fA-F])'(?:[^'\\\n]|\\.)+')re"_s);
    return pattern;
}

bool isQuoted(const QString &text, qsizetype at) { return text[at] == u'"' || text[at] == u'\'' || text[at] == u'R'; }

// Of a literal the quotes stay, so that a call with a literal can still be told from one with a variable.
Blank insideOf(const QString &text, const QRegularExpressionMatch &match)
{
    if (!isQuoted(text, match.capturedStart()))
        return {match.capturedStart(), match.capturedEnd()};
    return {text.indexOf(text[match.capturedEnd() - 1], match.capturedStart()) + 1, match.capturedEnd() - 1};
}

} // namespace

std::vector<SourceFile> sourcesBelow(const QStringList &folders)
{
    const QDir root(QStringLiteral(ATTACHE_SOURCE_DIR));
    std::vector<SourceFile> files;
    for (const QString &folder : folders) {
        QDirIterator it(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly))
                files.push_back({root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

QString codeOnly(const QString &text)
{
    QString code = text;
    for (auto it = nonCode().globalMatch(text); it.hasNext();) {
        const Blank blank = insideOf(text, it.next());
        for (qsizetype i = blank.from; i < blank.to; ++i)
            if (code[i] != u'\n')
                code[i] = u' ';
    }
    return code;
}

std::vector<Include> includesOf(const QString &text)
{
    static const QRegularExpression pattern(uR"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"_s);
    std::vector<Include> includes;
    const QStringList lines = text.split(u'\n');
    for (int i = 0; i < lines.size(); ++i)
        if (const auto match = pattern.match(lines[i]); match.hasMatch())
            includes.push_back({match.captured(2), match.captured(1) == u"\"", i + 1});
    return includes;
}

QString qtModuleOf(const QString &header)
{
    static QHash<QString, QString> known;
    if (const auto it = known.constFind(header); it != known.cend())
        return *it;
    const QDir qt(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    QString module;
    if (header.startsWith(u"Qt") && header.contains(u'/'))
        module = header.section(u'/', 0, 0);
    else if (header.startsWith(u'Q') || header.startsWith(u'q'))
        for (const QString &folder : qt.entryList({u"Qt*"_s}, QDir::Dirs, QDir::Name))
            if (module.isEmpty() && QFile::exists(qt.filePath(folder % u'/' % header)))
                module = folder;
    return *known.insert(header, module);
}

bool noneOf(const QStringList &violations)
{
    for (const QString &violation : violations)
        qWarning("%s", qPrintable(violation));
    return violations.isEmpty();
}

} // namespace attache::test
